import assert from 'node:assert/strict'
import fc from 'fast-check'
import { clausesOf } from '../../../src/learned/clauses.ts'
import { type Language, languages } from '../../../src/text/language.ts'
import { tokenise } from '../../../src/text/tokens.ts'

function clauses(text: string, language: Language): string[] {
  const tokens = tokenise(text)
  return clausesOf(tokens, language).map(({ from, to }) => text.slice(tokens[from]?.start, tokens[to - 1]?.end))
}

describe('the clauses of a sentence', () => {
  it('begin after marks and at conjunctions', () => {
    assert.deepEqual(clauses('The page is late because the logo never came, and I am sorry.', 'en'), [
      'The page is late',
      'because the logo never came,',
      'and I am sorry.',
    ])
    assert.deepEqual(clauses('La página no está lista porque el logotipo no llegó', 'es'), [
      'La página no está lista',
      'porque el logotipo no llegó',
    ])
    assert.deepEqual(clauses('Страница не готова, потому что логотип так и не пришёл', 'ru'), [
      'Страница не готова,',
      'потому что логотип так и не пришёл',
    ])
  })

  it('leave a few words with the clause before them', () => {
    assert.deepEqual(clauses('Well, yes, but no', 'en'), ['Well, yes, but no'])
  })

  it('hold each token once, in its order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.constantFrom(...languages), (text, language) => {
        const tokens = tokenise(text)
        const covered = clausesOf(tokens, language).flatMap(({ from, to }) => [...tokens.keys()].slice(from, to))
        assert.deepEqual(covered, [...tokens.keys()])
      }),
    )
  })
})
