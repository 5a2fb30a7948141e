import { BestScores } from '../../learned/context.ts'
import { outputs } from './count-columns.ts'
import type { LearnedSentence } from './learned-sentence.ts'

/** The best scores of some sentences that come and go: they are looked for anew only when one of the best has gone. */
export class BestSentences {
  #best = new BestScores<LearnedSentence>(outputs)
  /** Whether they are known. */
  #isWhole = false

  /** Takes a sentence that has come. */
  add(sentence: LearnedSentence): void {
    if (this.#isWhole && sentence.base) this.#best.offer(sentence.base, sentence)
  }

  /** Leaves out a sentence that has gone, or is going to have other scores. */
  drop(sentence: LearnedSentence): void {
    if (this.#isWhole && this.#best.has(sentence)) this.#isWhole = false
  }

  /** @param collect adds all sentences, or the best of parts of them */
  get(collect: (best: BestScores<LearnedSentence>) => void): BestScores<LearnedSentence> {
    if (!this.#isWhole) {
      this.#best = new BestScores<LearnedSentence>(outputs)
      collect(this.#best)
      this.#isWhole = true
    }
    return this.#best
  }
}
