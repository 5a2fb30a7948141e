import { functionWords, rivalWords } from './function-words.ts'
import { languages, type Language } from './language.ts'
import { once } from './remember.ts'
import type { Token } from './tokens.ts'

/** What a stretch of text says for each language, ours first, then the rivals and `other`. */
export interface LanguageVote {
  /** How many words were asked. */
  readonly words: number
  /** Whole numbers, of which so many as `wholeVote` are a vote: their sums are exact in any order. */
  readonly scores: Float64Array
}

/** A vote that nobody shares: a number that can be divided by any number of languages that have a word. */
const wholeVote = 27_720

/** A part of a vote. */
const partOf = (vote: number): number => Math.round(vote * wholeVote)

const rivals = [...Object.keys(rivalWords), 'other']
const candidates: readonly string[] = [...languages, ...rivals]
const indexOf = (language: string): number => candidates.indexOf(language)
const russian = indexOf('ru')

/** For each word, the languages that have it; one that many have says less for each. */
const lexicon = once(() => {
  const known = new Map<string, number[]>()
  for (const [language, words] of [...Object.entries(functionWords), ...Object.entries(rivalWords)]) {
    const index = indexOf(language)
    for (const word of words) {
      const has = known.get(word)
      if (has === undefined) known.set(word, [index])
      else has.push(index)
    }
  }
  return known
})

/** What a letter says in a word that no list has; of a word's letters the one that stands first here speaks. */
const letterVotes: readonly (readonly [string, Readonly<Record<string, number>>])[] = [
  ['іїєґ', { uk: 1 }],
  ['јљњћђџ', { sr: 1 }],
  ['ўәөүқғңһҳӣ', { other: 1 }],
  ['łąęśżźćńřěšžůőűşğıțșăåøæčđ', { other: 1 }],
  ['ãõ', { pt: 1 }],
  ['ыэ', { ru: 0.6 }],
  ['äöüß', { de: 0.8 }],
  ['òì', { it: 0.7, ca: 0.3 }],
  ['êâîûô', { fr: 0.6, pt: 0.5 }],
  ['ñ', { es: 0.6 }],
  ['àèùœ', { fr: 0.5, it: 0.5, ca: 0.4 }],
  ['ç', { fr: 0.5, pt: 0.5, ca: 0.4 }],
  ['áíóú', { es: 0.5, pt: 0.4 }],
  ['é', { fr: 0.5, pt: 0.3, es: 0.3, ca: 0.2 }],
  ['ëï', { nl: 0.4, fr: 0.4 }],
]

/** A Cyrillic word without a letter or an ending of a rival's is more often Russian than not. */
const cyrillicVote = partOf(0.15)

const votesByRank = letterVotes.map(([, votes]) =>
  Object.entries(votes).map(([language, vote]) => [indexOf(language), partOf(vote)] as const),
)
/** No letter that speaks has a higher code; each has its place in the list, counted from 1. */
const highestCode = 0x4ff
const ranks = new Uint8Array(highestCode + 1)
for (const [place, [set]] of letterVotes.entries()) {
  for (let at = 0; at < set.length; at += 1) ranks[set.charCodeAt(at)] = place + 1
}

/** How many languages a vote knows. */
export const candidateCount = candidates.length

/** The largest number of words that is asked: more of the same stretch would say the same. */
export const mostAsked = 200

/** Counts what the tokens of a stretch say for each language. */
export function voteLanguage(tokens: readonly Token[]): LanguageVote {
  const scores = new Float64Array(candidates.length)
  const known = lexicon()
  let words = 0
  for (const { kind, form } of tokens) {
    if (kind === 'mark' && (form === '¿' || form === '¡'))
      scores[indexOf('es')] = (scores[indexOf('es')] ?? 0) + wholeVote
    if (kind !== 'word') continue
    if (words === mostAsked) break
    words += 1
    const has = known.get(form)
    if (has === undefined) voteByLetters(form, scores)
    else for (const index of has) scores[index] = (scores[index] ?? 0) + wholeVote / has.length
  }
  return { words, scores }
}

/** Lets a word vote that no list has. */
function voteByLetters(form: string, scores: Float64Array): void {
  let first = 0
  for (let at = 0; at < form.length; at += 1) {
    const code = form.charCodeAt(at)
    if (code < 0xdf) continue
    if (at === 0 && code >= 0x430 && code <= 0x44f) scores[russian] = (scores[russian] ?? 0) + cyrillicVote
    const rank = ranks[code] ?? 0
    if (rank > 0 && (first === 0 || rank < first)) first = rank
  }
  for (const [language, vote] of votesByRank[first - 1] ?? []) scores[language] = (scores[language] ?? 0) + vote
}

/** Adds votes up, each by the length of its stretch. */
export function sumVotes(votes: readonly LanguageVote[]): LanguageVote {
  const scores = new Float64Array(candidates.length)
  let words = 0
  for (const vote of votes) {
    words += vote.words
    for (let index = 0; index < scores.length; index += 1)
      scores[index] = (scores[index] ?? 0) + (vote.scores[index] ?? 0)
  }
  return { words, scores }
}

/** What the languages of a vote have: the first, its score and the score of the second. */
function rank(scores: Float64Array): { best: number; score: number; second: number } {
  let best = 0
  let second = -1
  for (let index = 1; index < scores.length; index += 1) {
    const score = scores[index] ?? 0
    if (score > (scores[best] ?? 0)) {
      second = best
      best = index
    } else if (second === -1 || score > (scores[second] ?? 0)) second = index
  }
  return { best, score: scores[best] ?? 0, second: scores[second] ?? 0 }
}

/**
 * The language that a vote is for: one of ours where it clearly leads, `und` where another does, else undefined.
 * A rival must lead by more than ours, so that a message of ours with foreign names in it stays ours.
 */
export function leadingLanguage({ words, scores }: LanguageVote): Language | 'und' | undefined {
  const { best, score, second } = rank(scores)
  const language = languages[best]
  const leads = (share: number, times: number): boolean => score >= words * partOf(share) && score >= second * times
  if (language !== undefined) return score >= partOf(0.1) && leads(0.12, 1.15) ? language : undefined
  return leads(0.25, 1.5) ? 'und' : undefined
}

/** The language of a stretch of text, given its tokens: one of ours, else `und`. */
export const detectLanguage = (tokens: readonly Token[]): Language | 'und' =>
  leadingLanguage(voteLanguage(tokens)) ?? 'und'
