import { joined } from '../text/hash.ts'
import type { Token } from '../text/tokens.ts'
import type { Scores } from './context.ts'
import { FeatureWeights } from './feature-weights.ts'
import { collectNeighbour, collectOwn, collectSequences, countWords, featureGroups, ownGroups } from './features.ts'
import { type KnownWord, KnownWords, placeCount, places } from './known-words.ts'
import type { Weights } from './model-file.ts'
import { rowMaker } from './rows.ts'
import { formOf } from './sentences.ts'
import type { WordTraits } from './word-traits.ts'

/** How many sentences a model remembers; then it begins again. */
const mostSentences = 500

/** A longer sentence, in tokens, is not remembered: it may be as long as the text. */
const longestRemembered = 120

/** A group of few features counts as one of so many: two words prove little. */
export const leastFeatures = 4

/** A sentence that a model has met, wherever it stood. */
export interface KnownSentence {
  readonly words: readonly WordTraits[]
  /**
   * What its features say, as sums of weights: for each group about words themselves, then for the same words in the
   * sentence before, in the one after and in the message; each for all outputs.
   */
  readonly sums: Int32Array
  /** How many features there are of each group about words themselves. */
  readonly counts: Int32Array
}

const around = featureGroups.indexOf('around')
const message = featureGroups.indexOf('message')

/** The first look at the sentences of a message: sums of the weights of their features, for some outputs. */
export class FirstLook {
  readonly #outputs: number
  readonly #weights: FeatureWeights
  readonly #biases: Float64Array
  /** What a weight of 1 is, by group and output. */
  readonly #units: Float64Array
  readonly #words: KnownWords
  readonly #sentences = new Map<number, KnownSentence>()
  readonly #newSums: () => Int32Array
  readonly #newScores: () => Scores
  /** What it says of a sentence that there is none before it, and none after it. */
  readonly #nothing: KnownSentence

  /** @param first for each output its bias, and for each group what a weight of 1 is */
  constructor(first: readonly { readonly bias: number; readonly units: readonly number[] }[], data: Weights) {
    this.#outputs = first.length
    this.#weights = new FeatureWeights(first.length, data)
    this.#words = new KnownWords(this.#weights, data)
    this.#biases = Float64Array.from(first, ({ bias }) => bias)
    this.#units = Float64Array.from(featureGroups.flatMap((_, group) => first.map(({ units }) => units[group] ?? 0)))
    this.#newSums = rowMaker((length) => new Int32Array(length), placeCount * first.length)
    this.#newScores = rowMaker((length) => new Float64Array(length), first.length)
    const sums = this.#newSums()
    for (const side of ['before', 'after'] as const)
      collectNeighbour(side, undefined, (_, key) => {
        this.#weights.add(key, sums, places[side] * first.length)
      })
    this.#nothing = { words: [], sums, counts: new Int32Array(ownGroups) }
  }

  /** A sentence by its tokens: most of a message is what it was at the last look. */
  know(tokens: readonly Token[]): KnownSentence {
    const words: KnownWord[] = []
    let hash = 0
    for (const token of tokens) {
      const word = this.#words.of(formOf(token))
      words.push(word)
      hash = joined(hash, word.traits.whole)
    }
    // A number of fewer bits is looked up without making room for it.
    const key = hash >>> 2
    const known = this.#sentences.get(key)
    if (known && hasWords(known, words)) return known
    const met = this.#meet(words)
    if (this.#sentences.size >= mostSentences) this.#sentences.clear()
    if (words.length <= longestRemembered) this.#sentences.set(key, met)
    return met
  }

  #meet(known: readonly KnownWord[]): KnownSentence {
    const [outputs, weights] = [this.#outputs, this.#weights]
    const counts = new Int32Array(ownGroups)
    const sums = this.#newSums()
    const words = known.map(({ traits }) => traits)
    for (const word of known) addTo(sums, word.sums)
    countWords(words, counts)
    collectSequences(words, (group, key) => {
      counts[group] = (counts[group] ?? 0) + 1
      weights.add(key, sums, group * outputs)
    })
    return { words, sums, counts }
  }

  /** The scores of the sentences of a message. */
  scoresOf(sentences: readonly KnownSentence[]): Scores[] {
    const outputs = this.#outputs
    const sums = new Float64Array(outputs)
    let words = 0
    for (const sentence of sentences) {
      this.addWords(sentence, sums, 0)
      words += sentence.words.length
    }
    const shift = this.shiftOf(sums, words)
    return sentences.map((sentence, place) => {
      const previous = place > 0 ? sentences[place - 1] : undefined
      const scores = this.baseOf(sentence, previous, sentences[place + 1], this.#newScores())
      for (let output = 0; output < outputs; output++) scores[output] = (scores[output] ?? 0) + (shift[output] ?? 0)
      return scores
    })
  }

  /** Adds what the words of a sentence say for the sentences of its message, from a place on. */
  addWords({ sums }: KnownSentence, into: Float64Array, at: number): void {
    const from = places.message * this.#outputs
    for (let output = 0; output < this.#outputs; output++)
      into[at + output] = (into[at + output] ?? 0) + (sums[from + output] ?? 0)
  }

  /** What the words of a message add to the scores of each of its sentences, from sums of `addWords`. */
  shiftOf(sums: Float64Array, words: number): Scores {
    const root = rootOf(words)
    const unit = (output: number): number => this.#units[message * this.#outputs + output] ?? 0
    return sums.map((sum, output) => rounded((sum * unit(output)) / root))
  }

  /**
   * The scores of a sentence between two others, without those of its message.
   * @param scores where to write them
   */
  baseOf(
    sentence: KnownSentence,
    previous = this.#nothing,
    next = this.#nothing,
    scores: Scores = new Float64Array(this.#outputs),
  ): Scores {
    const [outputs, units] = [this.#outputs, this.#units]
    this.#sumUp(sentence.sums, sentence.counts, scores)
    const root = rootOf(Math.max(previous.words.length, 1) + Math.max(next.words.length, 1))
    const [before, after, unit] = [places.before * outputs, places.after * outputs, around * outputs]
    for (let output = 0; output < outputs; output++) {
      const sum = (previous.sums[before + output] ?? 0) + (next.sums[after + output] ?? 0)
      scores[output] = rounded((scores[output] ?? 0) + (sum * (units[unit + output] ?? 0)) / root)
    }
    return scores
  }

  /** The scores of a message as one long sentence, for outputs that are about messages. */
  scoresOfWhole(sentences: readonly KnownSentence[]): Scores {
    const sums = new Int32Array(ownGroups * this.#outputs)
    const counts = new Int32Array(ownGroups)
    for (const sentence of sentences) {
      addTo(sums, sentence.sums)
      for (let group = 0; group < ownGroups; group++)
        counts[group] = (counts[group] ?? 0) + (sentence.counts[group] ?? 0)
    }
    const scores = new Float64Array(this.#outputs)
    this.#sumUp(sums, counts, scores)
    return scores
  }

  /** What sums about words themselves come to, by output: a group of many features counts for less than their number. */
  #sumUp(sums: Int32Array, counts: Int32Array, scores: Scores): void {
    const [outputs, units, biases] = [this.#outputs, this.#units, this.#biases]
    for (let output = 0; output < outputs; output++) scores[output] = biases[output] ?? 0
    for (let group = 0; group < ownGroups; group++) {
      const root = rootOf(counts[group] ?? 0)
      for (let output = 0, at = group * outputs; output < outputs; output++, at++)
        scores[output] = (scores[output] ?? 0) + ((sums[at] ?? 0) * (units[at] ?? 0)) / root
    }
  }

  /** Shares the weights of features out among the tokens that they are about. */
  weigh({ words: sentence }: KnownSentence, output: number): number[] {
    const shares = Array.from({ length: ownGroups }, () => new Float64Array(sentence.length))
    const counts = new Float64Array(ownGroups)
    collectOwn(sentence, (group, key, from, to) => {
      counts[group] = (counts[group] ?? 0) + 1
      const weight = this.#weights.of(key, output)
      const share = shares[group]
      if (weight === 0 || !share) return
      for (let place = from; place < to; place++) share[place] = (share[place] ?? 0) + weight / (to - from)
    })
    return Array.from(sentence, (_, place) => {
      let weight = 0
      for (const [group, share] of shares.entries())
        weight +=
          ((share[place] ?? 0) * (this.#units[group * this.#outputs + output] ?? 0)) / rootOf(counts[group] ?? 0)
      return weight
    })
  }
}

/** By what the sum of a group of features is divided. */
const rootOf = (count: number): number => Math.sqrt(Math.max(count, leastFeatures))

/** A score as a whole number of small parts: the sums of such scores are exact, in whatever order they are added. */
const rounded = (score: number): number => Math.round(score * 2 ** 32) / 2 ** 32

/** Adds numbers to as many others. */
function addTo(sums: Int32Array, others: Int16Array | Int32Array): void {
  const { length } = sums
  for (let at = 0; at < length; at++) sums[at] = (sums[at] ?? 0) + (others[at] ?? 0)
}

/** Whether a sentence has these words: that its key is the same proves little. */
function hasWords({ words: own }: KnownSentence, words: readonly KnownWord[]): boolean {
  if (own.length !== words.length) return false
  for (let place = 0; place < own.length; place++) if (own[place] !== words[place]?.traits) return false
  return true
}
