import { hashOf } from '../text/hash.ts'
import type { FeatureWeights } from './feature-weights.ts'
import { collectMessageWord, collectNeighbour, collectWord, type FeatureSink, ownGroups } from './features.ts'
import { keyOf } from './key-table.ts'
import type { Weights } from './model-file.ts'
import { rowMaker } from './rows.ts'
import { type Lexicon, traitsOf, type WordTraits } from './word-traits.ts'

/** Where sums stand of words in another sentence and in the message: after those about words themselves. */
export const places = { before: ownGroups, after: ownGroups + 1, message: ownGroups + 2 } as const

/** For how much there are sums: for each group about words themselves, and for each of the other places. */
export const placeCount = ownGroups + 3

/** How many words a model remembers; then it begins again. */
const mostWords = 4_000

/** A word that a model has met: what it is to features, and what it says wherever it stands. */
export interface KnownWord {
  readonly traits: WordTraits
  /** Sums of weights, by place and output. Those of a single word are small. */
  readonly sums: Int16Array
}

/** The words that a model has met, until they are too many. */
export class KnownWords {
  readonly #weights: FeatureWeights
  readonly #lexicon: Lexicon
  readonly #words = new Map<string, KnownWord>()
  readonly #newSums: () => Int16Array

  constructor(weights: FeatureWeights, data: Weights) {
    this.#weights = weights
    this.#lexicon = lexiconOf(data)
    this.#newSums = rowMaker((length) => new Int16Array(length), placeCount * weights.outputs)
  }

  of(form: string): KnownWord {
    return this.#words.get(form) ?? this.#meet(form)
  }

  #meet(form: string): KnownWord {
    if (this.#words.size >= mostWords) this.#words.clear()
    const traits = traitsOf(form, this.#lexicon)
    const { outputs } = this.#weights
    const sums = this.#newSums()
    const addTo =
      (place?: number): FeatureSink =>
      (group, key) => {
        this.#weights.add(key, sums, (place ?? group) * outputs)
      }
    collectWord(traits, 0, addTo())
    collectNeighbour('before', traits, addTo(places.before))
    collectNeighbour('after', traits, addTo(places.after))
    collectMessageWord(traits, addTo(places.message))
    const word = { traits, sums }
    this.#words.set(form, word)
    return word
  }
}

/** By what a model knows a word whose classes it has. */
export const wordKey = (form: string): number => keyOf(0, hashOf(form))

/** The classes of words, as they were when the model was trained; each word is looked up once. */
function lexiconOf({ words, classes }: Weights): Lexicon {
  return (form) => {
    const key = wordKey(form)
    const own: number[] = []
    for (let place = placeOf(words, key); words[place] === key; place++) own.push(classes[place] ?? 0)
    return own
  }
}

/** The place of the first of ascending numbers that is not below another. */
function placeOf(numbers: Uint32Array, least: number): number {
  let [low, high] = [0, numbers.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((numbers[middle] ?? 0) < least) low = middle + 1
    else high = middle
  }
  return low
}
