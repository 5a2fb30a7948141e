import { contextAt, contextLength, messageScoresOf, scoredAt, type Scores } from './context.ts'
import { FirstLook } from './first-look.ts'
import type { Sentence } from '../text/message.ts'
import { isToneHeader, type ModelData, type ModelHeader, readModel } from './model-file.ts'

/** What a model thinks of a sentence. */
export interface Judgement {
  readonly sentence: Sentence
  /** The scores of the second look. */
  readonly scores: Scores
  /** How much each token speaks for an output, in the first look. */
  readonly weightsOfTokens: (output: number) => number[]
}

/** A model of one language: two looks at the sentences of a message, both sums of weights. */
export class LearnedModel {
  readonly header: ModelHeader
  readonly #firstLook: FirstLook

  constructor(data: ModelData<ModelHeader>) {
    this.header = data.header
    this.#firstLook = new FirstLook(data.header.first, data)
  }

  /** @throws ModelError where the file is damaged or of another make */
  static read(bytes: Uint8Array): LearnedModel {
    return new LearnedModel(readModel(bytes, isToneHeader))
  }

  /** The first look, for who keeps its parts from one look to the next. */
  get firstLook(): FirstLook {
    return this.#firstLook
  }

  /**
   * Judges the sentences of a message that are in the model's language.
   * @param least the sentences whose score for “any fault” is below it are left out
   */
  judge(sentences: readonly Sentence[], least = -Infinity): Judgement[] {
    const known = sentences.map(({ tokens }) => this.#firstLook.know(tokens))
    const scores = this.#firstLook.scoresOf(known)
    const message = messageScoresOf(scores)
    const context = new Float64Array(contextLength(this.header.second.length))
    return sentences.flatMap((sentence, place) => {
      contextAt(scoredAt(place, scores, sentences), place, message, context)
      return this.#scoreOf(0, context) < least
        ? []
        : [this.judgementOf(sentence, this.secondLook(context), known[place])]
    })
  }

  /** What the scores of the second look say of a sentence, with what they go back to. */
  judgementOf(sentence: Sentence, scores: Scores, known = this.#firstLook.know(sentence.tokens)): Judgement {
    return { sentence, scores, weightsOfTokens: (output) => this.#firstLook.weigh(known, output) }
  }

  /** The scores of the second look, from the numbers of `contextOf`. */
  secondLook(context: Float64Array): Scores {
    const scores = new Float64Array(this.header.second.length)
    for (let output = 0; output < scores.length; output++) scores[output] = this.#scoreOf(output, context)
    return scores
  }

  #scoreOf(output: number, context: Float64Array): number {
    const { bias, weights } = this.header.second[output] ?? noWeights
    let score = bias
    for (let place = 0; place < context.length; place++) score += (context[place] ?? 0) * (weights[place] ?? 0)
    return score
  }
}

const noWeights = { bias: 0, weights: [] }
