import type { Sentence } from '../text/message.ts'

/** What a first look gives for a sentence: a score for “any fault”, then one for each family; above 0 speaks for it. */
export type Scores = Float64Array

/** What stands for the score of a sentence that is not there. */
const nothing = -3

/** How many tokens a sentence may have until it counts as as long as can be. */
const longSentence = 40

/** What the second look goes by of a message as a whole. */
export interface MessageScores<Holder> {
  /** How many sentences there are. */
  readonly count: number
  /** The sum of their scores for “any fault”. */
  readonly sum: number
  readonly best: BestScores<Holder>
}

/** A sentence as the first look sees it, and its neighbours; undefined for one that is not there. */
export interface ScoredSentence {
  readonly own: Scores
  /** Their scores for “any fault”. */
  readonly previous: number | undefined
  readonly next: number | undefined
  /** How many sentences stand before it. */
  readonly place: number
  readonly tokens: Sentence['tokens']
}

/**
 * What the second look goes by: how a sentence was scored at the first, how the rest of its message was, and where it
 * stands. The same sentence is a plain fact in a report and a charge in an answer that defends itself throughout.
 * @param scores of all sentences of the message in one language
 * @returns numbers for each sentence, in the order in which the model weighs them
 */
export function contextOf(scores: readonly Scores[], sentences: readonly Sentence[]): Float64Array[] {
  const message = messageScoresOf(scores)
  return sentences.map((_, place) => contextAt(scoredAt(place, scores, sentences), place, message))
}

/** What a message is like as a whole, its sentences known by their places. */
export function messageScoresOf(scores: readonly Scores[]): MessageScores<number> {
  const best = new BestScores<number>(scores[0]?.length ?? 0)
  let sum = 0
  for (let place = 0; place < scores.length; place++) {
    const row = scores[place] ?? noScores
    best.offer(row, place)
    sum += row[0] ?? nothing
  }
  return { count: scores.length, sum, best }
}

/** The sentence at a place of a message. */
export const scoredAt = (place: number, scores: readonly Scores[], sentences: readonly Sentence[]): ScoredSentence => ({
  own: scores[place] ?? noScores,
  previous: place > 0 ? scores[place - 1]?.[0] : undefined,
  next: scores[place + 1]?.[0],
  place,
  tokens: sentences[place]?.tokens ?? [],
})

const noScores: Scores = new Float64Array()

/** How many numbers of a context stand before those of the families. */
const general = 15

/** How many numbers there are for a sentence, given the number of outputs. */
export const contextLength = (outputs: number): number => general + 2 * (outputs - 1)

/**
 * The numbers for one sentence.
 * @param holder by what the best scores know it
 * @param context where to write them
 */
export function contextAt<Holder>(
  { own, previous, next, place, tokens }: ScoredSentence,
  holder: Holder,
  { count, sum, best }: MessageScores<Holder>,
  context = new Float64Array(contextLength(own.length)),
): Float64Array {
  const any = own[0] ?? nothing
  context[0] = any
  context[1] = best.without(holder, 0)
  context[2] = best.without(holder, 0, 1)
  context[3] = count > 1 ? (sum - any) / (count - 1) : nothing
  context[4] = previous ?? nothing
  context[5] = next ?? nothing
  context[6] = Math.sqrt(count - 1)
  context[7] = place / Math.max(1, count - 1)
  context[8] = Number(place === 0)
  context[9] = Number(place === count - 1)
  context[10] = Math.min(tokens.length, longSentence) / 10
  context[11] = Number(tokens.at(-1)?.form === '?')
  context[12] = Number(tokens.some(({ kind }) => kind === 'number'))
  let [family, nextFamily] = [-Infinity, -Infinity]
  for (let output = 1; output < own.length; output++) {
    const score = own[output] ?? nothing
    if (score > family) [family, nextFamily] = [score, family]
    else if (score > nextFamily) nextFamily = score
    context[general + output - 1] = score
    context[general + own.length + output - 2] = best.without(holder, output)
  }
  context[13] = family
  context[14] = nextFamily
  return context
}

/**
 * By how much each number can have changed at most, of a sentence whose neighbours and place among the best are what
 * they were.
 * @param shift by how much each score has changed
 * @param moved by how many places the sentence has moved at most
 * @param furthest the furthest score for “any fault” from 0 that a sentence has
 */
export function contextDrift<Holder>(
  from: MessageScores<Holder>,
  to: MessageScores<Holder>,
  shift: Scores,
  moved: number,
  furthest: number,
): Float64Array {
  const [others, othersNow] = [from.count - 1, to.count - 1]
  const steps = shift.map(Math.abs)
  const any = steps[0] ?? 0
  const family = steps.subarray(1).reduce((most, step) => Math.max(most, step), 0)
  const bestOf = (output: number): number => to.best.driftFrom(from.best, output)
  const mean = Math.abs(to.sum / othersNow - from.sum / others) + furthest * Math.abs(1 / othersNow - 1 / others)
  const drift = [any, bestOf(0), bestOf(0), mean + any / othersNow, any, any]
  drift.push(Math.abs(Math.sqrt(othersNow) - Math.sqrt(others)), (2 * moved) / othersNow, 0, 0, 0, 0, 0, family, family)
  for (const step of steps.subarray(1)) drift.push(step)
  for (let output = 1; output < shift.length; output++) drift.push(bestOf(output))
  return new Float64Array(drift)
}

/** How many of the best scores are kept: to leave one out, and still know the two best of the rest. */
const kept = 3

/** The best scores of a message for each output, from which a sentence can be left out. */
export class BestScores<Holder> {
  readonly #scores: Float64Array
  readonly #holders: (Holder | undefined)[]
  readonly #shift: Scores | undefined

  /** @param shift what is added to each score that was offered, by output */
  constructor(outputs: number, shift?: Scores) {
    this.#scores = new Float64Array(outputs * kept).fill(nothing)
    this.#holders = new Array<Holder | undefined>(outputs * kept)
    this.#shift = shift
  }

  /** Takes the scores of a sentence, by output. */
  offer(row: Scores, holder: Holder): void {
    for (let output = 0; output < row.length; output++) this.#insert(output, row[output] ?? nothing, holder)
  }

  /** Takes the best scores of a part of the message. */
  merge(part: BestScores<Holder>): void {
    for (let at = 0; at < part.#holders.length; at++) {
      const holder = part.#holders[at]
      if (holder !== undefined) this.#insert(Math.trunc(at / kept), part.#scores[at] ?? nothing, holder)
    }
  }

  /** Whether a sentence is among the best. */
  has(holder: Holder): boolean {
    return this.#holders.includes(holder)
  }

  /** The sentences that are at another place among the best for an output than they were. */
  changedFrom(old: BestScores<Holder>): Set<Holder> {
    const changed = new Set<Holder>()
    for (let at = 0; at < this.#holders.length; at++) {
      const [now, then] = [this.#holders[at], old.#holders[at]]
      if (now === then) continue
      for (const holder of [now, then]) if (holder !== undefined) changed.add(holder)
    }
    return changed
  }

  /** By how much the best scores for an output differ at most from what they were. */
  driftFrom(old: BestScores<Holder>, output: number): number {
    let drift = 0
    for (let at = output * kept; at < (output + 1) * kept; at++) {
      const [now, then] = [this.#holders[at], old.#holders[at]]
      const value = now === undefined ? nothing : this.#valueAt(at, output)
      drift = Math.max(drift, Math.abs(value - (then === undefined ? nothing : old.#valueAt(at, output))))
    }
    return drift
  }

  /** The best score of the other sentences for an output, or the one after it; a low one where there is none. */
  without(holder: Holder, output: number, rank = 0): number {
    let left = rank
    for (let at = output * kept; at < (output + 1) * kept; at++) {
      if (this.#holders[at] === undefined) return nothing
      if (this.#holders[at] !== holder && left-- === 0) return this.#valueAt(at, output)
    }
    return nothing
  }

  #valueAt(at: number, output: number): number {
    return (this.#scores[at] ?? nothing) + (this.#shift?.[output] ?? 0)
  }

  #insert(output: number, score: number, holder: Holder): void {
    const [first, scores, holders] = [output * kept, this.#scores, this.#holders]
    let at = first + kept - 1
    // Most scores are none of the best.
    if (!this.#isBelow(at, score)) return
    for (; at > first && this.#isBelow(at - 1, score); at--) {
      scores[at] = scores[at - 1] ?? nothing
      holders[at] = holders[at - 1]
    }
    scores[at] = score
    holders[at] = holder
  }

  #isBelow(at: number, score: number): boolean {
    return this.#holders[at] === undefined || score > (this.#scores[at] ?? nothing)
  }
}
