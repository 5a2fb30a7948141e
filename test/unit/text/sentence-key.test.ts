import assert from 'node:assert/strict'
import fc from 'fast-check'
import { exactKey, sentenceKey } from '../../../src/text/sentence-key.ts'

describe('the key of a sentence', () => {
  it('is the same for the same words', () => {
    assert.equal(sentenceKey('The file sat in your inbox.'), sentenceKey('the  file\nsat in your inbox!'))
    assert.notEqual(sentenceKey('The file sat in your inbox.'), sentenceKey('The file sat in my inbox.'))
  })

  it('is sixteen hexadecimal digits, so that it tells no word', () => {
    fc.assert(fc.property(fc.string(), (text) => /^[0-9a-f]{16}$/.test(sentenceKey(text))))
  })

  it('is the same whatever the marks, capitals, white space and numbers', () => {
    assert.equal(sentenceKey('We met on 3 May, at last.'), sentenceKey('we  MET on 4 may at last!'))
    assert.notEqual(sentenceKey('We met on 3 May.'), sentenceKey('We met 3 on May.'))
    assert.notEqual(sentenceKey('a bc'), sentenceKey('ab c'))
  })

  it('to the letter differs in all but white space', () => {
    assert.equal(exactKey(' We met\n on 3 May. '), exactKey('We met on 3 May.'))
    assert.notEqual(exactKey('We met on 3 May.'), exactKey('We met on 4 May.'))
    assert.notEqual(exactKey('We met on'), exactKey('Wemeton'))
  })
})
