import assert from 'node:assert/strict'
import { type Evidence, evidenceIn, evidenceInLabel } from '../../../../src/rules/placeholder/unfilled/hints.ts'

/** What stands between brackets, by how surely it says what belongs there. */
const inBrackets: Readonly<Record<Evidence, readonly string[]>> = {
  sure: [
    ...['client name', ' date ', 'clientName', 'client_name', 'a1_b2', '__', ' _ ', '_/_', '. _'],
    ...['DD/MM', 'dd.mm.yyyy', 'HH:MM', 'дд.мм.гггг', 'dd-mm-yy'],
    ...['Monday', 'next Monday', 'Monday, 9 am', '12 June at noon', 'Friday 3rd', 'lunes 4', '5 мая'],
    ...['the full name of them', "client's name", 'name, as in the contract that we both of us have signed in May'],
    ...['your cat', 'the thing of your choice', 'add cats', 'specific cats', 'cats, e.g. two', 'cats such as ours'],
    ...['code 123, e.g. a cat', 'verb: past', 'sentence, past', 'X cats', 'cats N', 'cat #', 'XXX'],
    ...['name (of the cat that sat on the mat with all of its friends)'],
  ],
  likely: [
    ...['what we saw', 'why cats', 'how many cats sleep', 'por qué gatos', 'the order', 'big second option'],
    ...['cats / dogs', 'cats/dogs', 'one cat / two dogs', 'a / b', 'cats and: dogs', 'abc:d', 'abc: 5'],
    ...['ref: 123 name', 'order of cats', 'pedido urgente', 'opción 2', 'вторая задача', 'the order and cats'],
  ],
  none: [
    ...[
      '',
      ' ',
      '...',
      '. .',
      '-name',
      'cat',
      'the cat',
      'note the name',
      'the name note',
      'name, sic',
      'Name (image)',
    ],
    ...[
      'name 123',
      'order 12345',
      'your',
      'add',
      'specific',
      'what',
      'qué',
      'the cats of order',
      'cats 12/13',
      'and/or',
    ],
    ...[
      'he/she',
      'Cats and: dogs',
      'cats: -',
      'ab:d',
      'see it: https://example.com',
      'cats 5',
      'XXXXX cats',
      "N's cats",
    ],
    ...['y'.repeat(80) + ' X', 'a verb of cats', 'one two three four five six seven eight nine name', 'Monday cats'],
    ...[
      'notes to the left name',
      'cat - your own',
      'x12 Monday',
      'Monday 12345',
      'the',
      '1 2',
      '_a',
      'a_',
      'dd',
      'dd/cats',
    ],
  ],
}

describe('the words between brackets', () => {
  for (const evidence of ['sure', 'likely', 'none'] as const) {
    for (const inside of inBrackets[evidence]) {
      it(`${{ sure: 'surely name', likely: 'may name', none: 'do not name' }[evidence]} a value: [${inside}]`, () => {
        assert.equal(evidenceIn(inside), evidence)
      })
    }
  }
})

const labels: Readonly<Record<Evidence, readonly string[]>> = {
  sure: ['Name', 'Full name of the guest', "Guest's name", 'Fecha', 'Дата'],
  likely: ['Order', 'Order of cats', 'Opción 2', 'Big city'],
  none: ['', 'Cats', 'What name', 'Update name', 'Cats of order', 'Urgent date'],
}

describe('a label', () => {
  for (const evidence of ['sure', 'likely', 'none'] as const) {
    for (const label of labels[evidence]) {
      it(`${{ sure: 'surely names', likely: 'may name', none: 'does not name' }[evidence]} a value: “${label}:”`, () => {
        assert.equal(evidenceInLabel(label), evidence)
      })
    }
  }
})
