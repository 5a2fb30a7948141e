import type { Sentence } from '../text/message.ts'

/** What a first look gives for a sentence: a score for “any fault”, then one for each family; above 0 speaks for it. */
export type Scores = Float64Array

/** What stands for the score of a sentence that is not there. */
const nothing = -3

/** How many tokens a sentence may have until it counts as as long as can be. */
const longSentence = 40

/**
 * What the second look goes by: how a sentence was scored at the first, how the rest of its message was, and where it
 * stands. The same sentence is a plain fact in a report and a charge in an answer that defends itself throughout.
 * @param scores of all sentences of the message in one language
 * @returns numbers for each sentence, in the order in which the model weighs them
 */
export function contextOf(scores: readonly Scores[], sentences: readonly Sentence[]): Float64Array[] {
  const outputs = scores[0]?.length ?? 0
  const best = new BestScores(scores, outputs)
  let sum = 0
  for (const row of scores) sum += row[0] ?? nothing
  return scores.map((own, place) => {
    const tokens = sentences[place]?.tokens ?? []
    const any = own[0] ?? nothing
    const families = own.subarray(1)
    const [family, nextFamily] = twoGreatest(families)
    const context = [
      any,
      best.without(place, 0),
      best.without(place, 0, 1),
      scores.length > 1 ? (sum - any) / (scores.length - 1) : nothing,
      scores[place - 1]?.[0] ?? nothing,
      scores[place + 1]?.[0] ?? nothing,
      Math.sqrt(scores.length - 1),
      place / Math.max(1, scores.length - 1),
      Number(place === 0),
      Number(place === scores.length - 1),
      Math.min(tokens.length, longSentence) / 10,
      Number(tokens.at(-1)?.form === '?'),
      Number(tokens.some(({ kind }) => kind === 'number')),
      family,
      nextFamily,
    ]
    for (const score of families) context.push(score)
    for (let output = 1; output < outputs; output++) context.push(best.without(place, output))
    return new Float64Array(context)
  })
}

function twoGreatest(numbers: Float64Array): [number, number] {
  let [first, second] = [-Infinity, -Infinity]
  for (const number of numbers) {
    if (number > first) [first, second] = [number, first]
    else if (number > second) second = number
  }
  return [first, second]
}

/** How many of the best scores are kept: to leave one out, and still know the two best of the rest. */
const kept = 3

/** The best scores of a message for each output, from which a sentence can be left out. */
class BestScores {
  readonly #scores: Float64Array
  readonly #places: Int32Array

  constructor(scores: readonly Scores[], outputs: number) {
    this.#scores = new Float64Array(outputs * kept).fill(nothing)
    this.#places = new Int32Array(outputs * kept).fill(-1)
    for (const [place, row] of scores.entries()) {
      for (let output = 0; output < outputs; output++) this.#insert(output, row[output] ?? nothing, place)
    }
  }

  /** The best score of the other sentences for an output, or the one after it; a low one where there is none. */
  without(place: number, output: number, rank = 0): number {
    let left = rank
    for (let at = output * kept; at < (output + 1) * kept; at++) {
      if (this.#places[at] === -1) return nothing
      if (this.#places[at] !== place && left-- === 0) return this.#scores[at] ?? nothing
    }
    return nothing
  }

  #insert(output: number, score: number, place: number): void {
    const first = output * kept
    let at = first + kept
    while (at > first && (this.#places[at - 1] === -1 || score > (this.#scores[at - 1] ?? nothing))) at -= 1
    if (at === first + kept) return
    this.#scores.copyWithin(at + 1, at, first + kept - 1)
    this.#places.copyWithin(at + 1, at, first + kept - 1)
    this.#scores[at] = score
    this.#places[at] = place
  }
}
