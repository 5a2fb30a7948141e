import assert from 'node:assert/strict'
import fc from 'fast-check'
import { readGreeting, readGreetings } from '../../../src/text/greeting.ts'
import { readSignOff } from '../../../src/text/sign-off.ts'
import { readMessage } from '../../../src/text/read-message.ts'

const greetingOf = (text: string) => {
  const greeting = readGreeting(readMessage(text))
  if (!greeting) return undefined
  const { opening, language, name } = greeting
  return [language, opening, name && text.slice(name.start, name.end)]
}

const signOffOf = (text: string) => {
  const signOff = readSignOff(readMessage(text))
  if (!signOff) return undefined
  const { ending, language, name } = signOff
  return [language, ending, name && text.slice(name.start, name.end)]
}

describe('readGreeting', () => {
  const cases: readonly [string, unknown][] = [
    ['Hi Anna,\nthe list is ready.', ['en', 'hi', 'Anna']],
    ['Dear Mr. and Mrs. Holt,\nthe list is ready.', ['en', 'dear', 'Mr. and Mrs. Holt']],
    ['Dear Ms Mbeki-Shaw:\n\nThe list is ready.', ['en', 'dear', 'Ms Mbeki-Shaw']],
    ['Good morning, Anna and Peter! The list is ready.', ['en', 'good morning', 'Anna and Peter']],
    ['Hi Anna the list is ready', ['en', 'hi', 'Anna']],
    ['Hi all,\nthe list is ready.', ['en', 'hi', undefined]],
    ['Hi, the list is ready.', ['en', 'hi', undefined]],
    ['Hi, Peter here. The list is ready.', ['en', 'hi', undefined]],
    ['Leeds, 2 March 2026\n\nDear Anna,\nthe list is ready.', ['en', 'dear', 'Anna']],
    ['Subject: List\n\nDear Anna,\nthe list is ready.', ['en', 'dear', 'Anna']],
    ['Mr Holt,\nthe list is ready.', [undefined, undefined, 'Mr Holt']],
    ['The list is ready. Hi Anna from me.', undefined],
    ['Hola, Ana: la lista está lista.', ['es', 'hola', 'Ana']],
    ['¡Hola, Ana! La lista está lista.', ['es', 'hola', 'Ana']],
    ['Estimada Sra. de la Fuente:\nLa lista está lista.', ['es', 'estimada', 'Sra. de la Fuente']],
    ['Doña Carmen, buenos días. La lista está lista.', ['es', 'buenos días', 'Doña Carmen']],
    ['Hola, soy Ana. La lista está lista.', ['es', 'hola', undefined]],
    ['Здравствуйте, уважаемая Анна Сергеевна!\nСписок готов.', ['ru', 'здравствуйте', 'Анна Сергеевна']],
    ['Анна, добрый день! Список готов.', ['ru', 'добрый день', 'Анна']],
    ['Уважаемый г-н Ланской!\nСписок готов.', ['ru', 'уважаемый', 'г-н Ланской']],
    ['Анна, список готов.', [undefined, undefined, 'Анна']],
    ['Анна, наш менеджер, прислала список.', undefined],
    ['Привет всем! Список готов.', ['ru', 'привет', undefined]],
  ]
  for (const [text, expected] of cases) {
    it(`reads ${text}`, () => {
      assert.deepEqual(greetingOf(text), expected)
    })
  }
})

describe('readSignOff', () => {
  const cases: readonly [string, unknown][] = [
    ['The list is ready.\nBest regards,\nAnna Holt', ['en', 'best regards', 'Anna Holt']],
    ['The list is ready. Best regards, Anna', ['en', 'best regards', 'Anna']],
    ['The list is ready.\nThanks,\nAnna', ['en', 'thanks', 'Anna']],
    ['The list is ready. Thanks, Anna', undefined],
    ['The list is ready.\n\nAnna Holt\nAccounts', [undefined, undefined, 'Anna Holt']],
    ['The list is ready.\nYours,\nthe team', ['en', 'yours', undefined]],
    ['The list is ready.', undefined],
    ['La lista está lista.\nUn abrazo,\nAna', ['es', 'un abrazo', 'Ana']],
    ['Список готов.\nС уважением, Анна Ланская', ['ru', 'с уважением', 'Анна Ланская']],
    ['Список готов.\nС уважением,\nАнна\n+7 900 000-00-00', ['ru', 'с уважением', 'Анна']],
  ]
  for (const [text, expected] of cases) {
    it(`reads ${text}`, () => {
      assert.deepEqual(signOffOf(text), expected)
    })
  }
})

describe('greetings and endings', () => {
  const piece = fc.constantFrom('Hi', 'Anna', ',', ':', '\n', '\n\n', ' ', 'Hola', 'Mr', '.', 'and', 'Пётр', 'Добрый день', 'Best regards', '!', 'team', '*', '> ', 'To:', '\u00ad', '👋') // prettier-ignore
  const text = fc.oneof(fc.string(), fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(' '))) // prettier-ignore

  it('lie within the text, the name and the words within them', () => {
    fc.assert(
      fc.property(text, (written) => {
        const message = readMessage(written)
        const signOff = readSignOff(message)
        for (const found of [...readGreetings(message), ...(signOff ? [signOff] : [])]) {
          assert.ok(0 <= found.start && found.start < found.end && found.end <= written.length)
          if (found.name) assert.ok(found.start <= found.name.start && found.name.start < found.name.end)
          if (found.name) assert.ok(found.name.end <= found.end && found.name.words.length > 0)
        }
      }),
      { numRuns: 1000 },
    )
  })

  it('take no longer than the text is long', () => {
    for (const part of ['A', 'Hi ', 'Anna ', 'Hi Anna,\n', ' ', '*', 'and ', 'Mr ', 'Best regards,\n']) {
      const message = readMessage(part.repeat(300_000 / part.length))
      const before = performance.now()
      readGreetings(message)
      readSignOff(message)
      assert.ok(performance.now() - before < 1500, part)
    }
  })
})
