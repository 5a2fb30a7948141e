import { type JudgedSentence } from './sentences.ts'

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
export function contextOf(scores: readonly Scores[], sentences: readonly JudgedSentence[]): Float64Array[] {
  const rest = restOf(scores)
  return scores.map((own, place) => {
    const { tokens } = sentences[place] ?? { tokens: [] }
    const families = own.subarray(1).toSorted()
    const others = rest(place)
    return Float64Array.from([
      own[0] ?? nothing,
      others.best(0),
      others.second,
      others.mean,
      scores[place - 1]?.[0] ?? nothing,
      scores[place + 1]?.[0] ?? nothing,
      Math.sqrt(scores.length - 1),
      place / Math.max(1, scores.length - 1),
      Number(place === 0),
      Number(place === scores.length - 1),
      Math.min(tokens.length, longSentence) / 10,
      Number(tokens.at(-1)?.form === '?'),
      Number(tokens.some(({ kind }) => kind === 'number')),
      families.at(-1) ?? nothing,
      families.at(-2) ?? nothing,
      ...own.subarray(1),
      ...Array.from(own.subarray(1), (_, family) => others.best(family + 1)),
    ])
  })
}

interface Rest {
  /** The best score of an output among the other sentences. */
  readonly best: (output: number) => number
  /** The second best score for “any fault” among them. */
  readonly second: number
  readonly mean: number
}

/** What is to know about all sentences but one, in a time that does not grow with their number. */
function restOf(scores: readonly Scores[]): (place: number) => Rest {
  const outputs = scores[0]?.length ?? 0
  const best = Array.from({ length: outputs }, (_, output) => topOf(scores.map((row) => row[output] ?? nothing)))
  const sum = scores.reduce((total, row) => total + (row[0] ?? nothing), 0)
  return (place) => {
    const without = (output: number): number[] => {
      const { values, places } = best[output] ?? { values: [], places: [] }
      return values.filter((_, rank) => places[rank] !== place)
    }
    const own = scores[place]?.[0] ?? nothing
    return {
      best: (output) => without(output)[0] ?? nothing,
      second: without(0)[1] ?? nothing,
      mean: scores.length > 1 ? (sum - own) / (scores.length - 1) : nothing,
    }
  }
}

/** The three greatest numbers of a list, the greatest first, and where they stand. */
function topOf(numbers: readonly number[]): { values: number[]; places: number[] } {
  const values: number[] = []
  const places: number[] = []
  for (const [place, number] of numbers.entries()) {
    const rank = values.findIndex((value) => number > value)
    const at = rank === -1 ? values.length : rank
    if (at >= 3) continue
    values.splice(at, 0, number)
    places.splice(at, 0, place)
    values.length = places.length = Math.min(values.length, 3)
  }
  return { values, places }
}
