import { advance, matchPhrase, type PhraseMatch } from '../text/phrases/match-phrase.ts'
import type { Sentence } from '../text/message.ts'
import { PhraseIndex } from '../text/phrases/phrase-index.ts'
import type { Phrase } from '../text/phrases/phrase.ts'
import type { Guard } from './rule.ts'

/** The sentences of a paragraph, and the place of the one that holds a match. */
export interface Surroundings {
  readonly sentences: readonly Sentence[]
  readonly place: number
}

/** A guard made ready: whether one of its phrases stands where it looks. */
export type CompiledGuard = (match: PhraseMatch, surroundings: Surroundings) => boolean

/** How far a guard looks, in tokens to each side of a match: further away it speaks of something else. */
const guardReach = 40

/**
 * Makes a guard ready.
 * @param read reads a phrase
 * @param common folded forms that are too frequent to start a search
 * @throws PhraseError where a phrase breaks the notation
 */
export function compileGuard(
  { where, phrases }: Guard,
  read: (source: string) => Phrase,
  common: ReadonlySet<string>,
): CompiledGuard {
  const parsed = phrases.map(read)
  if (where === 'before') {
    return (match, around) => parsed.some((phrase) => endsAt(phrase, tokensOf(around), match.start))
  }
  if (where === 'after') {
    return (match, around) => parsed.some((phrase) => matchPhrase(phrase, tokensOf(around), match.end) !== undefined)
  }
  const index = new PhraseIndex<undefined>(common)
  for (const phrase of parsed) index.add(phrase, undefined)
  const holds = (tokens: Sentence['tokens'], from: number, to: number): boolean => {
    let found = false
    const stretch = { from: Math.max(0, from), to: Math.min(to, tokens.length) }
    index.search(tokens, () => (found = true), { ...stretch, isSettled: () => found })
    return found
  }
  switch (where) {
    case 'inside':
      return (match, around) => holds(tokensOf(around), match.start, match.end)
    case 'sentence':
      return (match, around) => holds(tokensOf(around), match.start - guardReach, match.end + guardReach)
    case 'previous sentence':
      return (_match, around) => {
        const tokens = tokensOf(around, -1)
        return holds(tokens, tokens.length - guardReach, tokens.length)
      }
    case 'next sentence':
      return (_match, around) => holds(tokensOf(around, 1), 0, guardReach)
  }
}

/** The tokens of the sentence with the match, or of one so many sentences further. */
const tokensOf = ({ sentences, place }: Surroundings, further = 0): Sentence['tokens'] =>
  sentences[place + further]?.tokens ?? []

/** Whether a match of a phrase ends at `end`. */
function endsAt({ whole }: Phrase, tokens: Sentence['tokens'], end: number): boolean {
  for (let start = Math.max(0, end - whole.most); start < end; start++) {
    if (advance(whole, tokens, [start]).includes(end)) return true
  }
  return false
}
