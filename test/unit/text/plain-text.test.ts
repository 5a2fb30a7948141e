import assert from 'node:assert/strict'
import fc from 'fast-check'
import { plainText } from '../../../src/text/plain-text.ts'

const cases: readonly (readonly [what: string, markdown: string, plain: string])[] = [
  ['headings', '# Hello *Ana* #\n\n## C#', 'Hello Ana\n\nC#'],
  ['headings with a line below', 'Offer\n=====\nText', 'Offer\nText'],
  ['emphasis', 'a **b** __c__ *d* _e_ ***f*** ~~g~~.', 'a b c d e f g.'],
  ['emphasis in emphasis, and over a line end', '**a _b_\nc**', 'a b\nc'],
  ['words with marks in them', 'snake_case 2 * 3 * 4, file_2_b', 'snake_case 2 * 3 * 4, file_2_b'],
  ['marks to fill in', 'on __/__/____ at ____ or ___', 'on __/__/____ at ____ or ___'],
  ['lone marks', '*note: _one thing', '*note: _one thing'],
  ['lists', '* a\n+ b\n  * c\n- d\n1. e', '- a\n- b\n  - c\n- d\n1. e'],
  ['links', 'see [the plan](https://a.example/x_y_z).', 'see the plan (https://a.example/x_y_z).'],
  ['links with a title', '[plan](<https://a.example> "The plan")', 'plan (https://a.example)'],
  ['links that show their address', '[https://a.example](https://a.example)', 'https://a.example'],
  ['links of mail', '[a@b.example](mailto:a@b.example), <c@d.example>', 'a@b.example, c@d.example'],
  [
    'bare links',
    '<https://a.example/?q=1> **https://b.example/_x_y**',
    'https://a.example/?q=1 https://b.example/_x_y',
  ],
  ['pictures', '![The plan](https://a.example/plan.png)', 'The plan (https://a.example/plan.png)'],
  ['placeholders', 'Dear [Client Name] [name](see below) {{x}}', 'Dear [Client Name] [name](see below) {{x}}'],
  ['code', 'run `npm *i*` or ``a`b``', 'run npm *i* or a`b'],
  ['blocks of code', '```js\nlet *a*\n```\nb', 'let *a*\nb'],
  ['no block of code that nobody closes', '```\n*a*', '```\n*a*'],
  ['escapes', '\\*not\\* 1\\. C:\\Users', '*not* 1. C:\\Users'],
  ['broken lines', 'a\\\nb  \nc<br>d', 'a\nb\nc\nd'],
  ['comments', 'a <!-- not for Ana --> b\n\n<!--\nnor this\n-->\nc', 'a  b\n\nc'],
  ['signatures and quotations', '> *said*\n\n-- \nIda', '> said\n\n-- \nIda'],
  ['lines between', 'a\n\n***\n\nb', 'a\n\n***\n\nb'],
  ['Windows’ line ends', '**a**\r\nb\r\n', 'a\nb\n'],
  ['Cyrillic', '**Анна**, см. [счёт](https://a.example/счёт)', 'Анна, см. счёт (https://a.example/счёт)'],
]

describe('plainText', () => {
  for (const [what, markdown, plain] of cases) {
    it(`resolves ${what}`, () => {
      assert.equal(plainText(markdown), plain)
    })
  }

  const piece = fc.constantFrom(
    ...[
      'a',
      'word ',
      'слово',
      ' año',
      '7',
      '𝒳',
      ' ',
      '\n',
      '\n\n',
      '*',
      '**',
      '_',
      '__',
      '~~b',
      '\\',
      '[',
      ']',
      '](',
      ')',
    ],
    ...[
      '(',
      '!',
      '<',
      '>',
      '# ',
      '\n# ',
      '\n* ',
      '\n+ ',
      '\n> ',
      '\n===\n',
      '`code` ',
      '[x](https://a.example/b) ',
      '<br>',
    ],
  )

  it('never loses a letter or a digit, nor changes their order', () => {
    const letters = (text: string): string => text.replaceAll('<br>', '').replace(/[^\p{L}\p{N}]/gu, '')
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const text = pieces.join('')
        assert.equal(letters(plainText(text)), letters(text))
      }),
      { numRuns: 2000 },
    )
  })

  it('leaves plain prose as it is', () => {
    const words = fc.constantFrom('Dear', 'Анна,', 'año', '50 %', '(see', 'p. 3)', '“so”', '–', '3 > 2', 'A&B', 'R$ 5')
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 30 }), (all) => {
        assert.equal(plainText(`I ${all.join(' ')}.`), `I ${all.join(' ')}.`)
      }),
    )
  })

  it('is quick whatever it reads', () => {
    for (const repeated of ['[', '](', '*a ', '_(', '**', '`', '<!--', '<a@', '~~a', '[[a](b.c)', '\\', '#', '# #']) {
      const start = performance.now()
      plainText(repeated.repeat(20_000))
      assert.ok(performance.now() - start < 1000, repeated)
    }
  })
})
