import assert from 'node:assert/strict'
import fc from 'fast-check'
import { sentenceKey } from '../../../src/text/sentence-key.ts'

describe('the key of a sentence', () => {
  it('is the same for the same words', () => {
    assert.equal(sentenceKey('The file sat in your inbox.'), sentenceKey('the  file\nsat in your inbox!'))
    assert.notEqual(sentenceKey('The file sat in your inbox.'), sentenceKey('The file sat in my inbox.'))
  })

  it('is sixteen hexadecimal digits, so that it tells no word', () => {
    fc.assert(fc.property(fc.string(), (text) => /^[0-9a-f]{16}$/.test(sentenceKey(text))))
  })
})
