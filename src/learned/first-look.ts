import {
  collectMessageWord,
  collectNeighbour,
  collectOwn,
  collectSequences,
  collectWord,
  countWords,
  featureGroups,
  type FeatureSink,
  ownGroups,
} from './features.ts'
import { hashOf } from '../text/hash.ts'
import type { Token } from '../text/tokens.ts'
import type { Scores } from './context.ts'
import { keyOf, KeyTable } from './key-table.ts'
import type { Weights } from './model-file.ts'
import { formOf } from './sentences.ts'
import { type Lexicon, traitsOf, type WordTraits } from './word-traits.ts'

/** How many words and sentences a model remembers; then it begins again. */
const most = { words: 4_000, sentences: 500 }

/** A longer sentence, in tokens, is not remembered: it may be as long as the text. */
const longestRemembered = 120

/** A group of few features counts as one of so many: two words prove little. */
export const leastFeatures = 4

/**
 * What features say, as sums of weights: for each group about words themselves, then for the same words in the sentence
 * before, in the one after and in the message; each for all outputs.
 */
type Sums = Int32Array

/** A word that a model has met: what it is to features, and what it says wherever it stands. */
interface KnownWord {
  readonly traits: WordTraits
  readonly sums: Sums
}

/** A sentence that a model has met, wherever it stood. */
export interface KnownSentence {
  readonly words: readonly WordTraits[]
  readonly sums: Sums
  /** How many features there are of each group about words themselves. */
  readonly counts: Int32Array
}

const around = featureGroups.indexOf('around')
const message = featureGroups.indexOf('message')

/** Where sums stand of words in another sentence and in the message. */
const places = { before: ownGroups, after: ownGroups + 1, message: ownGroups + 2 } as const
const placeCount = ownGroups + 3

/** The first look at the sentences of a message: sums of the weights of their features, for some outputs. */
export class FirstLook {
  readonly #outputs: number
  readonly #weights: Int8Array
  readonly #rows: KeyTable
  readonly #biases: Float64Array
  /** What a weight of 1 is, by group and output. */
  readonly #units: Float64Array
  readonly #lexicon: Lexicon
  readonly #words = new Map<string, KnownWord>()
  readonly #sentences = new Map<string, KnownSentence>()
  /** What it says of a sentence that there is none before it, and none after it. */
  readonly #nothing: KnownSentence

  /** @param first for each output its bias, and for each group what a weight of 1 is */
  constructor(first: readonly { readonly bias: number; readonly units: readonly number[] }[], data: Weights) {
    this.#outputs = first.length
    this.#weights = data.weights
    this.#rows = new KeyTable(data.keys)
    this.#biases = Float64Array.from(first, ({ bias }) => bias)
    this.#units = Float64Array.from(featureGroups.flatMap((_, group) => first.map(({ units }) => units[group] ?? 0)))
    this.#lexicon = lexiconOf(data)
    const sums = this.#newSums()
    collectNeighbour('before', undefined, this.#addTo(sums, places.before))
    collectNeighbour('after', undefined, this.#addTo(sums, places.after))
    this.#nothing = { words: [], sums, counts: new Int32Array(ownGroups) }
  }

  #newSums(): Sums {
    return new Int32Array(placeCount * this.#outputs)
  }

  #wordOf(form: string): KnownWord {
    let known = this.#words.get(form)
    if (!known) {
      if (this.#words.size >= most.words) this.#words.clear()
      const traits = traitsOf(form, this.#lexicon)
      const sums = this.#newSums()
      collectWord(traits, 0, this.#addTo(sums))
      collectNeighbour('before', traits, this.#addTo(sums, places.before))
      collectNeighbour('after', traits, this.#addTo(sums, places.after))
      collectMessageWord(traits, this.#addTo(sums, places.message))
      this.#words.set(form, (known = { traits, sums }))
    }
    return known
  }

  /** A sentence by its tokens: most of a message is what it was at the last look. */
  know(tokens: readonly Token[]): KnownSentence {
    const forms = tokens.map(formOf)
    const key = forms.join(' ')
    let known = this.#sentences.get(key)
    if (!known) {
      const sums = this.#newSums()
      const counts = new Int32Array(ownGroups)
      const add = this.#addTo(sums)
      const words = forms.map((form) => {
        const word = this.#wordOf(form)
        addPart(sums, 0, word.sums, 0, sums.length)
        return word.traits
      })
      countWords(words, counts)
      collectSequences(words, (group, key, from, to) => {
        counts[group] = (counts[group] ?? 0) + 1
        add(group, key, from, to)
      })
      known = { words, sums, counts }
      if (this.#sentences.size >= most.sentences) this.#sentences.clear()
      if (words.length <= longestRemembered) this.#sentences.set(key, known)
    }
    return known
  }

  /** A sink that adds the weights of features to the sums of their group, or to another part. */
  #addTo(sums: Sums, part?: number): FeatureSink {
    const [rows, weights, outputs] = [this.#rows, this.#weights, this.#outputs]
    return (group, key) => {
      const row = rows.rowOf(key)
      if (row === -1) return
      const [from, into] = [row * outputs, (part ?? group) * outputs]
      for (let output = 0; output < outputs; output++)
        sums[into + output] = (sums[into + output] ?? 0) + (weights[from + output] ?? 0)
    }
  }

  /** The scores of the sentences of a message. */
  scoresOf(sentences: readonly KnownSentence[]): Scores[] {
    const sums = new Float64Array(this.#outputs)
    let words = 0
    for (const sentence of sentences) {
      this.addWords(sentence, sums, 0)
      words += sentence.words.length
    }
    const shift = this.shiftOf(sums, words)
    return sentences.map((sentence, place) => {
      const scores = this.baseOf(sentence, sentences[place - 1], sentences[place + 1])
      for (const [output, more] of shift.entries()) scores[output] = (scores[output] ?? 0) + more
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
    const root = Math.sqrt(Math.max(words, leastFeatures))
    const unit = (output: number): number => this.#units[message * this.#outputs + output] ?? 0
    return sums.map((sum, output) => rounded((sum * unit(output)) / root))
  }

  /** The scores of a sentence between two others, without those of its message. */
  baseOf(sentence: KnownSentence, previous = this.#nothing, next = this.#nothing): Scores {
    const outputs = this.#outputs
    const sums = new Int32Array(message * outputs)
    const counts = new Int32Array(message)
    addPart(sums, 0, sentence.sums, 0, ownGroups * outputs)
    addPart(sums, around * outputs, previous.sums, places.before * outputs, outputs)
    addPart(sums, around * outputs, next.sums, places.after * outputs, outputs)
    counts.set(sentence.counts)
    counts[around] = Math.max(previous.words.length, 1) + Math.max(next.words.length, 1)
    return this.#sumUp(sums, counts).map(rounded)
  }

  /** The scores of a message as one long sentence, for outputs that are about messages. */
  scoresOfWhole(sentences: readonly KnownSentence[]): Scores {
    const sums = new Int32Array(featureGroups.length * this.#outputs)
    const counts = new Int32Array(featureGroups.length)
    for (const sentence of sentences) {
      addPart(sums, 0, sentence.sums, 0, ownGroups * this.#outputs)
      for (let group = 0; group < ownGroups; group++)
        counts[group] = (counts[group] ?? 0) + (sentence.counts[group] ?? 0)
    }
    return this.#sumUp(sums, counts)
  }

  /** What sums come to, by output: a group of many features counts for less than their number. */
  #sumUp(sums: Int32Array, counts: Int32Array): Scores {
    const [outputs, units] = [this.#outputs, this.#units]
    const scores = new Float64Array(this.#biases)
    for (let group = 0; group < counts.length; group++) {
      const root = Math.sqrt(Math.max(counts[group] ?? 0, leastFeatures))
      for (let output = 0, at = group * outputs; output < outputs; output++, at++)
        scores[output] = (scores[output] ?? 0) + ((sums[at] ?? 0) * (units[at] ?? 0)) / root
    }
    return scores
  }

  /** Shares the weights of features out among the tokens that they are about. */
  weigh({ words: sentence }: KnownSentence, output: number): number[] {
    const shares = Array.from({ length: ownGroups }, () => new Float64Array(sentence.length))
    const counts = new Float64Array(ownGroups)
    collectOwn(sentence, (group, key, from, to) => {
      counts[group] = (counts[group] ?? 0) + 1
      const row = this.#rows.rowOf(key)
      const share = shares[group]
      if (row === -1 || !share) return
      const weight = this.#weights[row * this.#outputs + output] ?? 0
      for (let place = from; place < to; place++) share[place] = (share[place] ?? 0) + weight / (to - from)
    })
    return Array.from(sentence, (_, place) => {
      let weight = 0
      for (const [group, share] of shares.entries())
        weight +=
          ((share[place] ?? 0) * (this.#units[group * this.#outputs + output] ?? 0)) /
          Math.sqrt(Math.max(counts[group] ?? 0, leastFeatures))
      return weight
    })
  }
}

/** A score as a whole number of small parts: the sums of such scores are exact, in whatever order they are added. */
const rounded = (score: number): number => Math.round(score * 2 ** 32) / 2 ** 32

/** Adds numbers of one array, from a place on, to as many of another. */
function addPart(sums: Int32Array, into: number, others: Int32Array, from: number, count: number): void {
  for (let at = 0; at < count; at++) sums[into + at] = (sums[into + at] ?? 0) + (others[from + at] ?? 0)
}

/** By what a model knows a word whose classes it has. */
export const wordKey = (form: string): number => keyOf(0, hashOf(form))

/** The classes of words, as they were when the model was trained; each word is looked up once. */
function lexiconOf({ words, classes }: Weights): Lexicon {
  return (form) => {
    const key = wordKey(form)
    const first = placeOf(words, key)
    let end = first
    while (words[end] === key) end++
    return Array.from(classes.subarray(first, end))
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
