import type { Language } from '../text/language.ts'
import type { Message } from '../text/message.ts'
import type { Range } from '../text/range.ts'
import { isSpoken } from '../text/tokens.ts'
import { apologises } from './apologises.ts'
import { clausesOf } from './clauses.ts'
import type { Judgement, LearnedModel } from './model.ts'
import { type Caution } from './model-file.ts'
import { toneFamilies, type ToneFamily } from '../rules/families.ts'
import { sentencesIn } from './sentences.ts'
import { sayAtLeast } from '../text/say-at-least.ts'
import { wayOf } from './ways.ts'

/** A fault that a model finds. Offsets are UTF-16 code units. */
export interface LearnedFinding extends Range {
  readonly family: ToneFamily
  /** The whole sentence. */
  readonly sentence: Range
  /** The words that weighed most, in the order of the text, as they were written. */
  readonly weighed: readonly string[]
  /** In which way the fault is done, where the words tell: a key of the texts' `ways`. */
  readonly way: string | undefined
}

/** A message of fewer words tells too little. */
export const fewestWords = 10

/** How many words are told that weighed most. */
const mostTold = 4

/** A clause that speaks for the fault at least so much, as a share of the clause that does most, is reported with it. */
const leastShare = 0.5

/**
 * Finds the sentences of a message that read as a fault, as well as a model of their language can tell.
 * @param isOpen whether anything is to be said of a sentence
 * @returns findings in the order of the text, at most one a sentence
 */
export function findLearned(
  message: Message,
  model: LearnedModel,
  caution: Caution,
  isOpen: (sentence: Range) => boolean = () => true,
): LearnedFinding[] {
  const { language, thresholds } = model.header
  const sentences = sentencesIn(message, language)
  if (!sayAtLeast(fewestWords, sentences)) return []
  const judged = model.judge(sentences, Math.min(...Object.values(thresholds[caution])))
  if (judged.length === 0) return []
  const saysSorry = sentences.some(({ tokens }) => apologises(tokens, language))
  return judged.flatMap((judgement) => {
    const family = toldFamily(judgement.scores, thresholds[caution], saysSorry)
    if (!family || !isOpen(judgement.sentence)) return []
    return [findingOf(judgement, family, language, message.text)]
  })
}

/** The family of which a sentence is told, given its scores; undefined where it is none. */
export function toldFamily(
  scores: Float64Array,
  thresholds: Readonly<Partial<Record<ToneFamily, number>>>,
  saysSorry: boolean,
): ToneFamily | undefined {
  const family = likeliestFamily(scores)
  // Where nobody says sorry, nobody says it too much.
  if (family === 'over-apology' && !saysSorry) return undefined
  const least = family && thresholds[family]
  return least === undefined || (scores[0] ?? 0) < least ? undefined : family
}

/**
 * By how much every score of a sentence may change before something else is told of it.
 * @param least the least of the thresholds
 */
export function slackOf(
  scores: Float64Array,
  thresholds: Readonly<Partial<Record<ToneFamily, number>>>,
  least: number,
): number {
  const any = scores[0] ?? 0
  if (any < least) return least - any
  const [first = 0, second = 0] = scores.subarray(1).toSorted().reverse()
  const family = likeliestFamily(scores)
  const threshold = (family && thresholds[family]) ?? Infinity
  return Math.min(Math.abs(any - threshold), (first - second) / 2)
}

/** What is told of a sentence that has been judged. */
export const findingOf = (
  judgement: Judgement,
  family: ToneFamily,
  language: Language,
  text: string,
): LearnedFinding => ({
  family,
  sentence: judgement.sentence,
  ...explain(judgement, family, language, text),
})

/** The family for which the scores of a sentence speak most. */
export const likeliestFamily = (scores: Float64Array): ToneFamily | undefined =>
  toneFamilies[scores.subarray(1).reduce((best, score, place, own) => (score > (own[best] ?? 0) ? place : best), 0)]

/** Where in a sentence the fault lies, and the words that tell. */
function explain(
  { sentence: { tokens }, weightsOfTokens }: Judgement,
  family: ToneFamily,
  language: Language,
  text: string,
): Pick<LearnedFinding, 'start' | 'end' | 'weighed' | 'way'> {
  const ofFamily = weightsOfTokens(toneFamilies.indexOf(family) + 1)
  const weights = weightsOfTokens(0).map((weight, place) => weight + (ofFamily[place] ?? 0))
  const clauses = clausesOf(tokens, language).map((clause) => ({
    ...clause,
    weight: sumOf(weights.slice(clause.from, clause.to)),
  }))
  const best = clauses.reduce((top, clause, place) => (clause.weight > (clauses[top]?.weight ?? 0) ? place : top), 0)
  const counts = (place: number): boolean => (clauses[place]?.weight ?? 0) >= leastShare * (clauses[best]?.weight ?? 0)
  let [first, last] = [best, best]
  while (first > 0 && counts(first - 1)) first -= 1
  while (last < clauses.length - 1 && counts(last + 1)) last += 1
  let [from, to] = [clauses[first]?.from ?? 0, clauses[last]?.to ?? tokens.length]
  const says = (place: number): boolean => tokens[place] !== undefined && isSpoken(tokens[place])
  while (from < to - 1 && !says(from)) from += 1
  while (to > from + 1 && !says(to - 1)) to -= 1
  const words = tokens
    .slice(from, to)
    .map(({ form, kind }, at) => ({ form, kind, place: from + at, weight: weights[from + at] ?? 0 }))
  const told = words
    .filter(({ weight, kind }) => weight > 0 && kind === 'word')
    .sort((a, b) => b.weight - a.weight || a.place - b.place)
    .slice(0, mostTold)
    .map(({ place }) => place)
  return {
    start: tokens[from]?.start ?? 0,
    end: tokens[to - 1]?.end ?? 0,
    weighed: stretchesOf(told).map(([start, end]) => text.slice(tokens[start]?.start, tokens[end]?.end)),
    way: wayOf(family, language, words),
  }
}

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0)

/** Places as stretches of neighbours: the first and the last place of each. */
function stretchesOf(places: readonly number[]): [number, number][] {
  const stretches: [number, number][] = []
  for (const place of places.toSorted((a, b) => a - b)) {
    const last = stretches.at(-1)
    if (last?.[1] === place - 1) last[1] = place
    else stretches.push([place, place])
  }
  return stretches
}
