import { functionWords, rivalWords } from './function-words.ts'
import { languages, type Language } from './language.ts'
import type { Token } from './tokens.ts'

/** What a stretch of text says for each language, ours first, then the rivals and `other`. */
export interface LanguageVote {
  /** How many words were asked. */
  readonly words: number
  readonly scores: Float64Array
}

const rivals = [...Object.keys(rivalWords), 'other']
const candidates: readonly string[] = [...languages, ...rivals]
const indexOf = (language: string): number => candidates.indexOf(language)
const russian = indexOf('ru')

/** For each word, the languages that have it; one that many have says less for each. */
const lexicon = new Map<string, number[]>()
for (const [language, words] of [...Object.entries(functionWords), ...Object.entries(rivalWords)]) {
  for (const word of words) {
    const has = lexicon.get(word)
    if (has === undefined) lexicon.set(word, [indexOf(language)])
    else has.push(indexOf(language))
  }
}

/** What letters say in a word that no list has. */
const letters: readonly (readonly [RegExp, Readonly<Record<string, number>>])[] = [
  [/[іїєґ]/, { uk: 1 }],
  [/[јљњћђџ]/, { sr: 1 }],
  [/[ўәөүқғңһҳӣ]/, { other: 1 }],
  [/[ыэ]/, { ru: 0.6 }],
  [/ñ/, { es: 1 }],
  [/[áíóú]/, { es: 0.5, pt: 0.4 }],
  [/[ãõ]/, { pt: 1 }],
  [/[àèùœ]/, { fr: 0.5, it: 0.5, ca: 0.4 }],
  [/[òì]/, { it: 0.7, ca: 0.3 }],
  [/[éç]/, { fr: 0.5, pt: 0.3, es: 0.2, ca: 0.2 }],
  [/[êâîûô]/, { fr: 0.6, pt: 0.5 }],
  [/[äöüß]/, { de: 0.8 }],
  [/[ëï]/, { nl: 0.4, fr: 0.4 }],
  [/[łąęśżźćńřěšžůőűşğıțșăåøæčđ]/, { other: 1 }],
]

/** The largest number of words that is asked: more of the same stretch would say the same. */
const mostWords = 200

/** Counts what the tokens of a stretch say for each language. */
export function voteLanguage(tokens: readonly Token[]): LanguageVote {
  const scores = new Float64Array(candidates.length)
  let words = 0
  for (const { kind, form } of tokens) {
    if (kind === 'mark' && (form === '¿' || form === '¡')) scores[indexOf('es')] = (scores[indexOf('es')] ?? 0) + 1
    if (kind !== 'word') continue
    if (words === mostWords) break
    words += 1
    const has = lexicon.get(form)
    if (has !== undefined) {
      for (const index of has) scores[index] = (scores[index] ?? 0) + 1 / has.length
      continue
    }
    if (/^[a-z'-]*$/.test(form)) continue
    if (/^[а-я-]+$/.test(form)) scores[russian] = (scores[russian] ?? 0) + 0.1
    for (const [pattern, votes] of letters) {
      if (!pattern.test(form)) continue
      for (const [language, vote] of Object.entries(votes))
        scores[indexOf(language)] = (scores[indexOf(language)] ?? 0) + vote
    }
  }
  return { words, scores }
}

/** Adds votes up, each by the length of its stretch. */
export function sumVotes(votes: readonly LanguageVote[]): LanguageVote {
  const scores = new Float64Array(candidates.length)
  let words = 0
  for (const vote of votes) {
    words += vote.words
    for (const [index, score] of vote.scores.entries()) scores[index] = (scores[index] ?? 0) + score
  }
  return { words, scores }
}

/** The language that a vote is for: one of ours where it clearly leads, else `und`. */
export function decideLanguage({ words, scores }: LanguageVote): Language | 'und' {
  let best = 0
  for (let index = 1; index < scores.length; index += 1) if ((scores[index] ?? 0) > (scores[best] ?? 0)) best = index
  const score = scores[best] ?? 0
  let second = 0
  for (const [index, other] of scores.entries()) if (index !== best && other > second) second = other
  const language = languages[best]
  if (language === undefined || score < 0.3 || score < words * 0.12 || score < second * 1.15) return 'und'
  return language
}

/** The language of a stretch of text, given its tokens: one of ours, else `und`. */
export const detectLanguage = (tokens: readonly Token[]): Language | 'und' => decideLanguage(voteLanguage(tokens))
