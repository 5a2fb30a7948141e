import type { Scores } from '../../learned/context.ts'
import type { LearnedFinding } from '../../learned/find-learned.ts'
import type { KnownSentence } from '../../learned/first-look.ts'
import type { ToneFamily } from '../../rules/families.ts'
import type { Sentence } from '../../text/message.ts'

/** A sentence as the learned layer knows it from one check to the next. */
export interface LearnedSentence {
  /** Its offsets are those of its block. */
  readonly sentence: Sentence
  readonly known: KnownSentence
  /** The sentences around it in the same language, in whatever blocks. */
  previous: LearnedSentence | undefined
  next: LearnedSentence | undefined
  /** Its scores at the first look, without those that it shares with all sentences. */
  base: Scores
  /** Whether anything is to be said of it: no rule has done so, and nobody wants it silenced. */
  isOpen: boolean
  /** Of which family it is told; undefined where it is not. */
  family: ToneFamily | undefined
  /** What is told, once it was asked for. */
  found: LearnedFinding | undefined
  /** When it has to be judged again, as the drift of all scores is counted. */
  deadline: number
}
