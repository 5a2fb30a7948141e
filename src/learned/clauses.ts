import type { Language } from '../text/language.ts'
import type { Token } from '../text/tokens.ts'
import { wordSet } from '../text/word-set.ts'

/** Marks after which a clause may begin. */
const marks = wordSet(', ; : - ( ) ...')

/** Words with which a clause begins, even without a mark before them. */
const openers: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: wordSet('but because so although though since while whereas unless until which if'),
  es: wordSet('pero porque aunque sino mientras ya pues así si'),
  ru: wordSet('но а однако потому поэтому хотя если пока'),
}

/** Fewer tokens than this are no clause: they stay with the clause before them. */
const fewestTokens = 3

/** A stretch of a sentence, in its tokens, the end exclusive. */
export interface Clause {
  readonly from: number
  readonly to: number
}

/** The clauses of a sentence, as well as marks and conjunctions tell: each token belongs to one. */
export function clausesOf(tokens: readonly Token[], language: Language): Clause[] {
  const starts = [0]
  for (const [place, token] of tokens.entries()) {
    const opens = token.kind === 'word' && openers[language].has(token.form)
    const follows = tokens[place - 1]?.kind === 'mark' && marks.has(tokens[place - 1]?.form ?? '')
    const isFar = place - (starts.at(-1) ?? 0) >= fewestTokens && tokens.length - place >= fewestTokens
    if ((opens || follows) && isFar) starts.push(place)
  }
  return starts.map((from, rank) => ({ from, to: starts[rank + 1] ?? tokens.length }))
}
