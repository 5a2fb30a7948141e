import assert from 'node:assert/strict'
import fc from 'fast-check'
import { faultReport } from '../../../src/vscode/silencing/fault-report.ts'
import { maskText } from '../../../src/vscode/silencing/mask-text.ts'

const text = fc.string({
  unit: fc.oneof(fc.constantFrom(...Array.from('aZxXéÑñжЖаАё09 .,@€/-\n')), fc.string({ unit: 'binary' })),
})

/** Runs of two or more letters or digits. */
const runs = (words: string): string[] => words.match(/[\p{L}\p{M}\p{N}]{2,}/gu) ?? []

describe('the mask of a text', () => {
  it('shows the shape of the words, by script and case', () => {
    assert.equal(maskText('Dear Anna-María, 450 €'), 'Xxxx Xxxx-Xxxxx, 000 €')
    assert.equal(maskText('Ирина, ivan@mail.ru'), 'Ааааа, xxxx@xxxx.xx')
  })

  it('holds nothing but signs of the mask, marks and white space, as long as the text', () => {
    fc.assert(
      fc.property(text, (words) => {
        const masked = maskText(words)
        assert.equal(masked.length, words.length)
        assert.match(masked, /^[xXаА0\p{P}\p{Sc}\p{Sk}\p{Sm}\s]*$/u)
      }),
    )
  })

  it('holds no two letters or digits of the text side by side, unless they are signs of the mask themselves', () => {
    fc.assert(
      fc.property(text, (words) => {
        const masked = maskText(words)
        for (const run of runs(words)) {
          for (let at = 0; at + 2 <= run.length; at++) {
            const pair = run.slice(at, at + 2)
            assert.ok(/^[xXаА0]+$/.test(pair) || !masked.includes(pair), pair)
          }
        }
      }),
    )
  })

  it('is the same for all texts of a shape', () => {
    fc.assert(fc.property(text, (words) => maskText(maskText(words)) === maskText(words)))
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', 'x', 'é', 'q'), { maxLength: 20 }), (letters) => {
        assert.equal(maskText(letters.join('')), 'x'.repeat(letters.length))
      }),
    )
  })
})

describe('the report on a finding that was wrong', () => {
  const finding = { version: '1.2.3', ruleId: 'false-apology/conditional', severity: 'error', language: 'en' }

  it('names the rule, the version and the language, and masks the words', () => {
    assert.equal(
      faultReport({ ...finding, text: 'Sorry if Anna paid 450 €' }),
      'Tactful 1.2.3\nrule: false-apology/conditional\nseverity: error\nlanguage: en\nwords: Xxxxx xx Xxxx xxxx 000 €\n',
    )
  })

  it('is short, however long the words are', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 0, maxLength: 2000 }), (words) => {
        assert.ok(faultReport({ ...finding, text: words }).length < 320)
      }),
    )
  })
})
