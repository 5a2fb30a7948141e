import assert from 'node:assert/strict'
import { bracketedIn } from '../../../../src/text/dates/bracketed.ts'

describe('a stretch in brackets', () => {
  const isBracketed = (text: string, words: string): boolean =>
    bracketedIn(text)({ start: text.indexOf(words), end: text.indexOf(words) + words.length })

  it('is an example, but not in the text of a link', () => {
    assert.ok(isBracketed('by [12 March] or so', '12 March'))
    assert.ok(isBracketed('by {12 March} or so', '12 March'))
    assert.ok(isBracketed('[one] by [12 March]', '12 March'))
    for (const text of [
      'by [12 March](a) or so',
      'by [12 March][a]',
      'by 12 March [or so]',
      '[a] 12 March [b]',
      '[12 March',
    ])
      assert.ok(!isBracketed(text, '12 March'), text)
    assert.ok(!isBracketed(`[${'x'.repeat(400)}12 March]`, '12 March'))
  })
})
