import type { Scores } from '../../learned/context.ts'
import type { LearnedFinding } from '../../learned/find-learned.ts'
import type { KnownSentence } from '../../learned/first-look.ts'
import type { ToneFamily } from '../../rules/families.ts'
import type { BestSentences } from './best-sentences.ts'
import type { LearnedModel } from '../../learned/model.ts'
import { sentencesIn } from '../../learned/sentences.ts'
import type { Message, Sentence } from '../../text/message.ts'

/** A sentence as the learned layer knows it from one check to the next. */
export interface LearnedSentence {
  /** Its offsets are those of its block. */
  sentence: Sentence
  readonly known: KnownSentence
  /** The sentences around it in the same language, in whatever blocks. */
  previous: LearnedSentence | undefined
  next: LearnedSentence | undefined
  /** Its scores at the first look, without those that it shares with all sentences; undefined before it has a place. */
  base: Scores | undefined
  /** Whether anything is to be said of it: no rule has done so, and nobody wants it silenced. */
  isOpen: boolean
  /** Of which family it is told; undefined where it is not. */
  family: ToneFamily | undefined
  /** What is told, once it was asked for. */
  found: LearnedFinding | undefined
  /** When it has to be judged again, as the drift of all scores is counted. */
  deadline: number
  /** What is known of the sentences of its chunk; undefined before it is one of them. */
  note: ChunkNote | undefined
  /** Whether it stands in the message no longer. */
  isGone: boolean
}

/** What is known of the sentences of a chunk of blocks. */
export interface ChunkNote {
  /** The moves of the chunk that it takes account of. */
  readonly moves: number
  readonly best: BestSentences
  /** The earliest deadline of them. */
  deadline: number
}

/** Has a sentence judged again. */
export function hurry(sentence: LearnedSentence): void {
  sentence.deadline = -Infinity
  if (sentence.note) sentence.note.deadline = -Infinity
}

/** Whether a sentence has to be judged whatever has changed. */
export const isDue = ({ deadline }: LearnedSentence): boolean => deadline === -Infinity

/** Whether two sentences, or the ends of a message, are known to stand side by side. */
export const isNextTo = (one: LearnedSentence | undefined, other: LearnedSentence | undefined): boolean =>
  (one === undefined || one.next === other) && (other === undefined || other.previous === one)

/**
 * The sentences of blocks that stand side by side, as a model knows them.
 * @param messages the blocks, each as a message of its own
 * @param gone the sentences that stood there before: those at the beginning and at the end that say the same go on
 */
export function learnedIn(
  messages: readonly Message[],
  model: LearnedModel,
  gone: readonly LearnedSentence[],
): LearnedSentence[][] {
  const blocks = messages.map((message) => sentencesIn(message, model.header.language))
  const now = blocks.flat()
  const most = Math.min(gone.length, now.length)
  let head = 0
  while (head < most && saysSame(gone[head], now[head])) head += 1
  let tail = 0
  while (tail < most - head && saysSame(gone.at(-1 - tail), now.at(-1 - tail))) tail += 1
  let place = 0
  const follow = (sentence: Sentence): LearnedSentence => {
    const at = place++
    const old = at < head ? gone[at] : at < now.length - tail ? undefined : gone[at - now.length + gone.length]
    return old ? goingOn(old, sentence) : begun(sentence, model)
  }
  return blocks.map((sentences) => sentences.map(follow))
}

/** Whether a model judges a sentence as one that it knows. */
function saysSame(old: LearnedSentence | undefined, now: Sentence | undefined): boolean {
  const [then, tokens] = [old?.sentence.tokens, now?.tokens]
  if (!then || then.length !== tokens?.length) return false
  return then.every(({ kind, form }, at) => kind === tokens[at]?.kind && form === tokens[at].form)
}

function goingOn(old: LearnedSentence, sentence: Sentence): LearnedSentence {
  old.sentence = sentence
  old.found = undefined
  old.isGone = false
  return old
}

const begun = (sentence: Sentence, model: LearnedModel): LearnedSentence => ({
  sentence,
  known: model.firstLook.know(sentence.tokens),
  previous: undefined,
  next: undefined,
  base: undefined,
  isOpen: true,
  family: undefined,
  found: undefined,
  deadline: -Infinity,
  note: undefined,
  isGone: false,
})
