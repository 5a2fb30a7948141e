import assert from 'node:assert/strict'
import fc from 'fast-check'
import type { Day } from '../../../src/text/day.ts'
import { draft, type Drafting, type Known } from '../../../src/templates/draft.ts'
import { fieldsOf } from '../../../src/templates/fields.ts'
import { writeText } from '../../../src/templates/fill-template.ts'
import { parseSnippet } from '../../../src/templates/parse-snippet.ts'
import { writeSnippet } from '../../../src/templates/render-snippet.ts'
import type { TemplateWording } from '../../../src/templates/template.ts'

const wording: TemplateWording = {
  title: 'a letter',
  when: 'for the test',
  prefixes: ['letter'],
  subject: '$5: $4',
  sections: [
    { parts: [], text: '${1|Dear Mr,Dear Ms|} ${2:[surname]},' },
    { parts: ['first'], text: 'I ${3|hired,hirió|} you ${4:[date]} for ${5:[the work]}.' },
    { parts: ['second'], text: 'Your ${5} costs \\$7 ${6:[date]} to ${7:[date]}, ${8:[a reason]}.' },
    { parts: [], text: 'Kind regards,\n${9:[your name]}, ${10:[your role]}' },
  ],
  example: {},
  roles: {
    1: 'recipient-gender',
    2: 'recipient',
    3: 'sender-gender',
    4: 'date-on',
    6: 'date-from',
    7: 'date-by',
    9: 'sender',
  },
  past: [4],
}

const drafting: Drafting = { language: 'en', subject: true, today: { year: 2026, month: 3, day: 10 } }
const textOf = (known: Known, options: Partial<Drafting> = {}): string =>
  writeText(draft(wording, known, { ...drafting, ...options }))
const snippetOf = (known: Known, options: Partial<Drafting> = {}): string =>
  writeSnippet(draft(wording, known, { ...drafting, ...options }))

describe('a draft', () => {
  it('holds what is known, by role and by number, and leaves the rest open', () => {
    const known: Known = {
      recipient: 'Costa',
      recipientGender: 'feminine',
      senderGender: 'masculine',
      sender: 'Ana',
      values: {
        4: { year: 2026, month: 3, day: 13 },
        6: { year: 2027, month: 1, day: 4 },
        7: 'the end of May',
        8: 'as agreed',
      },
    }
    assert.equal(
      textOf(known),
      [
        'Subject: [the work]: on Friday, 13 March',
        'Dear Ms Costa,',
        'I hired you on Friday, 13 March for [the work].',
        'Your [the work] costs $7 from Monday, 4 January 2027 to the end of May, as agreed.',
        'Kind regards,\nAna, [your role]',
      ].join('\n\n'),
    )
    assert.match(snippetOf(known), /^Subject: \$\{5:\[the work\]\}: on Friday/)
    assert.match(snippetOf(known), /for \$\{5\}\.\n\nYour \$\{5\} costs \\\$7/)
  })

  it('is the wording where nothing is known', () => {
    assert.deepEqual(draft(wording, {}, drafting), draft(wording, { recipient: '', values: { 8: '' } }, drafting))
    assert.match(snippetOf({}), /\$\{1\|\[Dear Mr \/ Dear Ms\],Dear Mr,Dear Ms\|\} \$\{2:\[surname\]\}/)
  })

  it('says of each value for which point it stands', () => {
    const pieces = draft(wording, { recipient: 'Costa' }, drafting)
    assert.deepEqual(
      pieces.filter((piece) => piece.kind === 'text' && piece.point !== undefined),
      [{ kind: 'text', text: 'Costa', point: 2 }],
    )
  })

  it('defines a point where it first comes, whatever is left out', () => {
    const without = new Set([1])
    assert.equal(
      snippetOf({}, { subject: false, without }),
      [
        '${1|[Dear Mr / Dear Ms],Dear Mr,Dear Ms|} ${2:[surname]},',
        'Your ${5:[the work]} costs \\$7 ${6:[date]} to ${7:[date]}, ${8:[a reason]}.',
        'Kind regards,\n${9:[your name]}, ${10:[your role]}$0',
      ].join('\n\n'),
    )
  })

  it('says «со» where Russian needs it', () => {
    const since: TemplateWording = {
      ...wording,
      subject: 'Тема',
      sections: [{ parts: [], text: 'С ${1:[дата]} и с ${2:[дата]} у нас ${3:[что]}.' }],
      roles: { 1: 'date-from', 2: 'date-from' },
    }
    const text = (first: number, second: number): string => {
      const day = (date: number): Day => ({ year: 2026, month: 3, day: date })
      const known = { values: { 1: day(first), 2: day(second) } }
      return writeText(draft(since, known, { ...drafting, subject: false, language: 'ru' }))
    }
    assert.equal(text(10, 11), 'Со вторника, 10 марта и со среды, 11 марта у нас [что].')
    assert.equal(text(12, 13), 'С четверга, 12 марта и с пятницы, 13 марта у нас [что].')
  })

  it('takes other words before the name at the end, and no empty ones', () => {
    const end = (signOff: string): string | undefined => textOf({}, { signOff }).split('\n\n').at(-1)
    assert.equal(end('Best wishes,'), 'Best wishes,\n[your name], [your role]')
    assert.equal(end('With $5, {all}\\\nthe best }\n'), 'With $5, {all}\\\nthe best }\n[your name], [your role]')
    assert.equal(end('  '), 'Kind regards,\n[your name], [your role]')
  })

  it('leaves a wording alone that ends in no name', () => {
    const other = { ...wording, roles: {} }
    assert.match(writeText(draft(other, {}, { ...drafting, signOff: 'Best,' })), /Kind regards,\n\[your name\]/)
  })

  it('writes any value as it is: as text, and in a snippet that reads back', () => {
    const value = fc.string({ minLength: 1, unit: fc.constantFrom('$', '}', '{', '\\', '1', ':', '|', ',', 'a', '[') })
    fc.assert(
      fc.property(value, value, (recipient, signOff) => {
        const pieces = draft(wording, { recipient, values: { 5: recipient } }, { ...drafting, signOff })
        const read = parseSnippet(writeSnippet(pieces))
        assert.equal(writeText(read.slice(0, -1)), writeText(pieces))
        assert.ok(writeText(pieces).includes(`Dear Ms] ${recipient},`))
        assert.ok(writeText(pieces).includes(`Your ${recipient} costs $7`))
      }),
    )
  })
})

describe('the fields of a wording', () => {
  it('are its name, its genders and its dates, in the order in which a form asks', () => {
    assert.deepEqual(fieldsOf(wording), [
      { asks: 'recipient', point: 2, hint: '[surname]' },
      { asks: 'recipient-gender', point: 1, options: ['Dear Mr', 'Dear Ms'] },
      { asks: 'date', point: 4, mayBePast: true },
      { asks: 'date', point: 6, mayBePast: false },
      { asks: 'date', point: 7, mayBePast: false },
      { asks: 'sender-gender', point: 3, options: ['hired', 'hirió'] },
    ])
  })

  it('are only those that are needed where sections are left out', () => {
    const asked = (...without: number[]): number[] => fieldsOf(wording, new Set(without)).map(({ point }) => point)
    assert.deepEqual(asked(2), [2, 1, 4, 3])
    assert.deepEqual(asked(1), [2, 1, 4, 6, 7], 'the subject needs 4')
    assert.deepEqual(asked(0, 1, 2), [4])
  })

  it('are none where the wording has no roles', () => {
    const other = { ...wording, roles: {} }
    assert.deepEqual(fieldsOf(other), [])
  })
})
