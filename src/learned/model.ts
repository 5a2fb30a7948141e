import { contextOf, type Scores } from './context.ts'
import { collectAround, collectMessage, collectOwn, featureGroups, ownGroups } from './features.ts'
import { hashOf } from '../text/hash.ts'
import { keyOf, KeyTable } from './key-table.ts'
import { type ModelData, type ModelHeader, readModel } from './model-file.ts'
import { formOf, type JudgedSentence } from './sentences.ts'
import { type Lexicon, traitsOf, type WordTraits } from './word-traits.ts'

/** How many words a model remembers; then it begins again. */
const mostWords = 20_000

/** A group of few features counts as one of so many: two words prove little. */
export const leastFeatures = 4

/** What a model thinks of a sentence. */
export interface Judgement {
  readonly sentence: JudgedSentence
  /** The scores of the second look. */
  readonly scores: Scores
  /** How much each token speaks for an output, in the first look. */
  readonly weightsOfTokens: (output: number) => number[]
}

/** A model of one language: two looks at the sentences of a message, both sums of weights. */
export class LearnedModel {
  readonly header: ModelHeader
  readonly #weights: Int8Array
  readonly #rows: KeyTable
  readonly #lexicon: Lexicon
  readonly #words = new Map<string, WordTraits>()

  constructor(data: ModelData) {
    this.header = data.header
    this.#weights = data.weights
    this.#rows = new KeyTable(data.keys)
    this.#lexicon = lexiconOf(data)
  }

  /** @throws ModelError where the file is damaged or of another make */
  static read(bytes: Uint8Array): LearnedModel {
    return new LearnedModel(readModel(bytes))
  }

  /** Judges the sentences of a message that are in the model's language. */
  judge(sentences: readonly JudgedSentence[]): Judgement[] {
    const traits = sentences.map(({ tokens }) => tokens.map((token) => this.#traitsOf(formOf(token))))
    const contexts = contextOf(this.#firstLook(traits), sentences)
    return sentences.map((sentence, place) => ({
      sentence,
      scores: this.#secondLook(contexts[place] ?? new Float64Array()),
      weightsOfTokens: (output) => this.#weigh(traits[place] ?? [], output),
    }))
  }

  #traitsOf(form: string): WordTraits {
    let traits = this.#words.get(form)
    if (!traits) {
      if (this.#words.size >= mostWords) this.#words.clear()
      this.#words.set(form, (traits = traitsOf(form, this.#lexicon)))
    }
    return traits
  }

  #firstLook(sentences: readonly (readonly WordTraits[])[]): Scores[] {
    const { first } = this.header
    const whole = new FeatureSums(this.#rows, this.#weights, first.length)
    collectMessage(sentences, whole.take)
    return sentences.map((sentence, place) => {
      const sums = new FeatureSums(this.#rows, this.#weights, first.length)
      collectOwn(sentence, sums.take)
      collectAround(sentences[place - 1], sentences[place + 1], sums.take)
      return Float64Array.from(first, ({ bias, units }, output) => {
        let score = bias
        for (let group = 0; group < featureGroups.length; group++) {
          const { sum, count } = (group === featureGroups.length - 1 ? whole : sums).of(group, output)
          score += (sum * (units[group] ?? 0)) / Math.sqrt(Math.max(count, leastFeatures))
        }
        return score
      })
    })
  }

  #secondLook(context: Float64Array): Scores {
    return Float64Array.from(this.header.second, ({ bias, weights }) => {
      let score = bias
      for (let place = 0; place < context.length; place++) score += (context[place] ?? 0) * (weights[place] ?? 0)
      return score
    })
  }

  /** Shares the weights of features out among the tokens that they are about. */
  #weigh(sentence: readonly WordTraits[], output: number): number[] {
    const shares = Array.from({ length: ownGroups }, () => new Float64Array(sentence.length))
    const counts = new Float64Array(ownGroups)
    collectOwn(sentence, (group, key, from, to) => {
      counts[group] = (counts[group] ?? 0) + 1
      const row = this.#rows.rowOf(key)
      const share = shares[group]
      if (row === -1 || !share) return
      const weight = this.#weights[row * this.header.first.length + output] ?? 0
      for (let place = from; place < to; place++) share[place] = (share[place] ?? 0) + weight / (to - from)
    })
    const { units } = this.header.first[output] ?? { units: [] }
    return Array.from(sentence, (_, place) => {
      let weight = 0
      for (const [group, share] of shares.entries())
        weight += ((share[place] ?? 0) * (units[group] ?? 0)) / Math.sqrt(Math.max(counts[group] ?? 0, leastFeatures))
      return weight
    })
  }
}

/** The sums of the weights of features, and how many features there were, by group. */
class FeatureSums {
  readonly #rows: KeyTable
  readonly #weights: Int8Array
  readonly #outputs: number
  readonly #sums: Int32Array
  readonly #counts = new Int32Array(featureGroups.length)

  constructor(rows: KeyTable, weights: Int8Array, outputs: number) {
    this.#rows = rows
    this.#weights = weights
    this.#outputs = outputs
    this.#sums = new Int32Array(featureGroups.length * outputs)
  }

  readonly take = (group: number, key: number): void => {
    this.#counts[group] = (this.#counts[group] ?? 0) + 1
    const row = this.#rows.rowOf(key)
    if (row === -1) return
    const [from, into] = [row * this.#outputs, group * this.#outputs]
    for (let output = 0; output < this.#outputs; output++) {
      this.#sums[into + output] = (this.#sums[into + output] ?? 0) + (this.#weights[from + output] ?? 0)
    }
  }

  of(group: number, output: number): { sum: number; count: number } {
    return { sum: this.#sums[group * this.#outputs + output] ?? 0, count: this.#counts[group] ?? 0 }
  }
}

/** By what a model knows a word whose classes it has. */
export const wordKey = (form: string): number => keyOf(0, hashOf(form))

/** The classes of words, as they were when the model was trained. */
function lexiconOf({ words, classes }: ModelData): Lexicon {
  const first: number[] = []
  for (let place = 0; place < words.length; place++) if (words[place] !== words[place - 1]) first.push(place)
  const table = new KeyTable(Uint32Array.from(first, (place) => words[place] ?? 0))
  const none: readonly number[] = []
  const sets = first.map((place, rank) => Array.from(classes.subarray(place, first[rank + 1] ?? words.length)))
  return (form) => sets[table.rowOf(wordKey(form))] ?? none
}
