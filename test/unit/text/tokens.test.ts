import assert from 'node:assert/strict'
import fc from 'fast-check'
import { foldWord, tokenise } from '../../../src/text/tokens.ts'

const forms = (text: string): string[] => tokenise(text).map(({ form }) => form)

describe('tokenise', () => {
  it('gives words, numbers and marks their forms', () => {
    assert.deepEqual(forms('Don’t pay €1,250.50 — “yet”!!'), ["don't", 'pay', '€', '#', '-', '"', 'yet', '"', '!'])
    assert.deepEqual(forms('¿Qué pasó?! Pues…'), ['¿', 'qué', 'pasó', '?', 'pues', '...'])
    assert.deepEqual(forms('Ещё кто‑то звонил'), ['еще', 'кто-то', 'звонил'])
  })

  it('reads formatting and invisible characters through', () => {
    assert.deepEqual(forms('**Lo** _siento_ ~mucho~'), ['lo', 'siento', 'mucho'])
    assert.deepEqual(forms('re\u00adfund pay\u200bment \ufeffnow'), ['refund', 'payment', 'now'])
    assert.deepEqual(forms('rau\u0301l mañana'), ['raúl', 'mañana'])
  })

  it('keeps hyphens and apostrophes between letters only', () => {
    assert.deepEqual(forms("well-known - the clients' A-1 a--b"), [
      'well-known', '-', 'the', 'clients', "'", 'a', '-', '#', 'a', '-', '-', 'b',
    ]) // prettier-ignore
  })

  it('separates opening marks from the marks before them', () => {
    assert.deepEqual(forms('¡Hola!¿Qué tal?'), ['¡', 'hola', '!', '¿', 'qué', 'tal', '?'])
  })

  it('stays within the stretch that is asked for', () => {
    assert.deepEqual(
      tokenise('one two three', 4, 10).map(({ form }) => form),
      ['two', 'th'],
    )
  })

  it('covers each token with text that folds to its form, in order, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        let end = 0
        for (const token of tokenise(text)) {
          assert.ok(token.start >= end && token.end > token.start && token.end <= text.length)
          end = token.end
          if (token.kind === 'word') assert.equal(foldWord(text.slice(token.start, token.end)), token.form)
        }
      }),
      { numRuns: 2000 },
    )
  })

  it('gives a word the same form the first time and again', () => {
    for (const word of ['Ёлка', 'ELLA', 'naïve', "O'Neill", 'Ängström', 'ΣΊΣΥΦΟΣ']) {
      assert.deepEqual(forms(`${word} ${word}`), [foldWord(word), foldWord(word)])
    }
  })
})
