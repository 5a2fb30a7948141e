import assert from 'node:assert/strict'
import fc from 'fast-check'
import { matchPhrase, type PhraseMatch } from '../../../../src/text/phrases/match-phrase.ts'
import { parsePhrase, PhraseClasses } from '../../../../src/text/phrases/parse-phrase.ts'
import { PhraseIndex } from '../../../../src/text/phrases/phrase-index.ts'
import type { Phrase } from '../../../../src/text/phrases/phrase.ts'
import { type Token, tokenise } from '../../../../src/text/tokens.ts'
import { anyPhrase, anyTokens, parseIfAllowed } from './reference-matcher.ts'

const common = new Set(['a', 'не'])

/** What an index finds, for each phrase in order. */
function search(phrases: readonly Phrase[], tokens: readonly Token[], from?: number, to?: number): PhraseMatch[][] {
  return searchIn(indexOf(phrases), phrases, tokens, from, to)
}

function indexOf(phrases: readonly Phrase[]): PhraseIndex<number> {
  const index = new PhraseIndex<number>(common)
  phrases.forEach((phrase, place) => { index.add(phrase, place, String(place)) }) // prettier-ignore
  return index
}

function searchIn(
  index: PhraseIndex<number>,
  phrases: readonly Phrase[],
  tokens: readonly Token[],
  from?: number,
  to?: number,
): PhraseMatch[][] {
  const found: PhraseMatch[][] = phrases.map(() => [])
  index.search(tokens, (match, place) => found[place]?.push(match), { from, to })
  return found
}

/** The same by trying the phrase at every token; after a match it goes on behind the reported words. */
function tryEverywhere(phrase: Phrase, tokens: readonly Token[], from = 0, to = tokens.length): PhraseMatch[] {
  const found: PhraseMatch[] = []
  for (let start = from; start < to;) {
    const match = matchPhrase(phrase, tokens, start)
    if (match && match.end <= to) found.push(match)
    start = match && match.end <= to ? Math.max(start + 1, match.reportedEnd) : start + 1
  }
  return found
}

const parse = (source: string): Phrase =>
  parsePhrase(source, new PhraseClasses({ fault: ['failed', 'forgot'], blame: ['{fault}', 'broke it'] }))

const texts = (source: string, text: string): string[] => {
  const tokens = tokenise(text)
  return (search([parse(source)], tokens)[0] ?? []).map(({ reportedStart, reportedEnd }) =>
    text.slice(tokens[reportedStart]?.start, tokens[reportedEnd - 1]?.end),
  )
}

describe('an index of phrases', () => {
  it('finds what each phrase finds when it is tried everywhere', () => {
    fc.assert(
      fc.property(fc.array(anyPhrase, { minLength: 1, maxLength: 6 }), anyTokens, (written, tokens) => {
        const phrases = written.flatMap((one) => parseIfAllowed(one) ?? [])
        assert.deepEqual(
          search(phrases, tokens),
          phrases.map((phrase) => tryEverywhere(phrase, tokens)),
        )
      }),
      { numRuns: 1000 },
    )
  })

  it('finds the same when it is made from its table', () => {
    fc.assert(
      fc.property(fc.array(anyPhrase, { minLength: 1, maxLength: 6 }), anyTokens, (written, tokens) => {
        const phrases = written.flatMap((one) => parseIfAllowed(one) ?? [])
        const restored = PhraseIndex.restore(common, indexOf(phrases).toTable(), (key) => {
          const phrase = phrases[Number(key)]
          return phrase && { phrase: () => phrase, value: Number(key) }
        })
        assert.deepEqual(searchIn(restored, phrases, tokens), search(phrases, tokens))
      }),
      { numRuns: 1000 },
    )
  })

  it('finds in a stretch what lies wholly in it', () => {
    fc.assert(
      fc.property(anyPhrase, anyTokens, fc.nat(14), fc.nat(14), (written, tokens, from, width) => {
        const phrase = parseIfAllowed(written)
        fc.pre(phrase !== undefined)
        const to = Math.min(tokens.length, from + width)
        assert.deepEqual(search([phrase], tokens, from, to), [tryEverywhere(phrase, tokens, from, to)])
      }),
      { numRuns: 1000 },
    )
  })

  it('finds the same again in a second sentence', () => {
    const index = new PhraseIndex<string>(common)
    index.add(parse('b ~2 a'), 'found')
    const seen: number[] = []
    for (const text of ['b a', 'a b a', 'c c b a']) index.search(tokenise(text), ({ start }) => seen.push(start))
    assert.deepEqual(seen, [0, 1, 2])
  })

  it('finds words by how they begin or end, before and after others like them were met', () => {
    const index = new PhraseIndex<string>(common)
    index.add(parse('a *ando'), 'open')
    const found: string[] = []
    const look = (text: string): void => {
      index.search(tokenise(text), (_, value) => found.push(`${value} in ${text}`))
    }
    look('a hablando')
    look('a ando')
    index.add(parse('habl* (a | b)'), 'begun')
    for (const text of ['a hablando', 'hablando a', 'habla b', 'ando a']) look(text)
    assert.deepEqual(found, ['open in a hablando', 'open in a hablando', 'begun in hablando a', 'begun in habla b'])
  })

  it('finds a phrase whose rare word stands behind what may be absent, repeated or chosen', () => {
    assert.deepEqual(texts('[not] [so]+ (we | the team of ours) {fault}', 'not so so the team of ours failed'), [
      'not so so the team of ours failed',
    ])
    assert.deepEqual(texts('(a | a b c)+ rare', 'a b c a a b c rare'), ['a b c a a b c rare'])
  })

  it('finds each of several matches once, and none that overlap', () => {
    assert.deepEqual(texts('a ~2 {blame}', 'a failed a x forgot, a broke it'), ['a failed', 'a x forgot', 'a broke it'])
    assert.deepEqual(texts('a a', 'a a a a a'), ['a a', 'a a'])
    assert.deepEqual(texts('({fault} | {blame})', 'failed failed'), ['failed', 'failed'])
  })

  it('keeps phrases apart that share a lexical class', () => {
    const known = new PhraseClasses({ fault: ['failed', 'forgot'] })
    const phrases = ['we {fault}', 'you {fault}', '{fault} again'].map((source) => parsePhrase(source, known))
    const found = search(phrases, tokenise('you failed again, we forgot'))
    assert.deepEqual(
      found.map((matches) => matches.map(({ start }) => start)),
      [[4], [0], [1]],
    )
  })
})
