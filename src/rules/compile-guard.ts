import { advance, matchPhrase, type PhraseMatch } from '../text/match-phrase.ts'
import type { Sentence } from '../text/message.ts'
import { parsePhrase, type PhraseClasses } from '../text/parse-phrase.ts'
import { PhraseIndex } from '../text/phrase-index.ts'
import type { Phrase } from '../text/phrase.ts'
import type { Guard } from './rule.ts'

/** A guard made ready: whether it makes a match in a sentence innocent; the next sentence of the paragraph may help. */
export type CompiledGuard = (match: PhraseMatch, sentence: Sentence, next: Sentence | undefined) => boolean

/** How far a guard looks, in tokens to each side of a match: further away it speaks of something else. */
const guardReach = 40

/**
 * Makes a guard ready.
 * @param common folded forms that are too frequent to start a search
 * @throws PhraseError where a phrase breaks the notation
 */
export function compileGuard(
  { where, phrases }: Guard,
  classes: PhraseClasses,
  common: ReadonlySet<string>,
): CompiledGuard {
  const parsed = phrases.map((phrase) => parsePhrase(phrase, classes))
  if (where === 'before') return (match, { tokens }) => parsed.some((phrase) => endsAt(phrase, tokens, match.start))
  if (where === 'after') {
    return (match, { tokens }) => parsed.some((phrase) => matchPhrase(phrase, tokens, match.end) !== undefined)
  }
  const index = new PhraseIndex<undefined>(common)
  for (const phrase of parsed) index.add(phrase, undefined)
  const holds = ({ tokens }: Sentence, from: number, to: number): boolean => {
    let found = false
    index.search(tokens, () => (found = true), Math.max(0, from), Math.min(to, tokens.length))
    return found
  }
  switch (where) {
    case 'inside':
      return (match, sentence) => holds(sentence, match.start, match.end)
    case 'sentence':
      return (match, sentence) => holds(sentence, match.start - guardReach, match.end + guardReach)
    case 'next sentence':
      return (_match, _sentence, next) => next !== undefined && holds(next, 0, guardReach)
  }
}

/** Whether a match of a phrase ends at `end`. */
function endsAt({ whole }: Phrase, tokens: Sentence['tokens'], end: number): boolean {
  for (let start = Math.max(0, end - whole.most); start < end; start++) {
    if (advance(whole, tokens, [start]).includes(end)) return true
  }
  return false
}
