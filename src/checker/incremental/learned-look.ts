import { contextDrift, type MessageScores, type Scores } from '../../learned/context.ts'
import type { LearnedModel } from '../../learned/model.ts'
import type { LearnedSentence } from './learned-sentence.ts'

/** What the model goes by beside the sentences themselves. */
export interface LearnedLook extends MessageScores<LearnedSentence> {
  /** What is added to the scores of each sentence. */
  readonly shift: Scores
  readonly saysSorry: boolean
  readonly saysEnough: boolean
}

/**
 * By how much a score of a sentence can have changed at most between two looks.
 * @param moved by how many places the sentence has moved at most
 * @param ownFurthest the furthest score for “any fault” from 0 that a sentence has had, without what is added to all
 */
export function mostDrift(
  before: LearnedLook,
  now: LearnedLook,
  moved: number,
  ownFurthest: number,
  model: LearnedModel,
): number {
  const shift = now.shift.map((score, output) => score - (before.shift[output] ?? 0))
  const furthest = ownFurthest + Math.max(Math.abs(now.shift[0] ?? 0), Math.abs(before.shift[0] ?? 0))
  const drift = contextDrift(before, now, shift, moved, furthest)
  let most = 0
  for (const { weights } of model.header.second) {
    let sum = 0
    for (let place = 0; place < drift.length; place++) sum += (drift[place] ?? 0) * Math.abs(weights[place] ?? 0)
    most = Math.max(most, sum)
  }
  return most
}
