import assert from 'node:assert/strict'
import { inQuotes, insideQuotes } from '../../../src/text/inside-quotes.ts'
import type { Language } from '../../../src/text/language.ts'

describe('quotation marks', () => {
  const nested: readonly (readonly [Language, string, string])[] = [
    ['en', 'Reproach: “as I said”', '“Reproach: ‘as I said’”'],
    ['es', 'Reproche: «como ya dije»', '«Reproche: “como ya dije”»'],
    ['ru', 'Упрёк «вам уже говорили»', '«Упрёк „вам уже говорили“»'],
  ]
  for (const [language, words, quoted] of nested) {
    it(`within others are those of the second level (${language})`, () => {
      assert.equal(inQuotes(insideQuotes(words, language), language), quoted)
    })
  }

  it('of another language stay', () => {
    assert.equal(insideQuotes('‘a’ "b" „c“', 'es'), '‘a’ "b" „c“')
    assert.equal(insideQuotes('«a»', 'en'), '«a»')
  })
})
