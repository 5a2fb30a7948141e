import { type ToneFamily, toneFamilies } from '../../src/rules/families.ts'
import { contextOf, type Scores } from '../../src/learned/context.ts'
import { sentencesIn } from '../../src/learned/sentences.ts'
import type { Language } from '../../src/text/language.ts'
import type { Sentence } from '../../src/text/message.ts'
import type { Range } from '../../src/text/range.ts'
import { readMessage } from '../../src/text/read-message.ts'
import type { CorpusPart, LabelledMessage } from './corpus.ts'

/** A sentence of the corpus with its labels. */
export interface TrainingRow {
  readonly message: LabelledMessage
  readonly sentence: Sentence
  readonly faults: ReadonlySet<ToneFamily>
  /** Whether it holds no sure fault, but one about which readers differ: nothing is learned from it. */
  readonly isUnsure: boolean
  /** Its part of the cross-validation: that of all messages by the same writer. */
  readonly fold: number
}

const foldCount = 5

/** How much of a sentence or of a span, the shorter one, must be shared for the sentence to have the span's label. */
const leastShare = 0.3

/** The sentences of each message that a model judges; messages without any are left out. */
export const trainingRows = (parts: readonly CorpusPart[], language: Language): TrainingRow[][] =>
  parts
    .flatMap(({ messages }, place) => messages.map((message) => rowsOf(message, language, place % foldCount)))
    .filter(({ length }) => length > 0)

/** A list with an item for each sentence of each message, as a list for each message. */
export function byMessage<Item>(messages: readonly (readonly TrainingRow[])[], items: readonly Item[]): Item[][] {
  let from = 0
  return messages.map(({ length }) => items.slice(from, (from += length)))
}

/** What the second look goes by, for the sentences of a message. */
export const contextsOf = (message: readonly TrainingRow[], scores: readonly Scores[]): Float64Array[] =>
  contextOf(
    scores,
    message.map(({ sentence }) => sentence),
  )

function rowsOf(message: LabelledMessage, language: Language, fold: number): TrainingRow[] {
  return sentencesIn(readMessage(message.text, { language }), language).map((sentence) => {
    const spans = message.spans.filter((span) => sharedLength(span, sentence) > 0)
    const carried = spans.filter(
      (span) => span.sure && sharedLength(span, sentence) > leastShare * shorter(span, sentence),
    )
    const faults = new Set(toneFamilies.filter((family) => carried.some((span) => span.family === family)))
    return { message, sentence, faults, isUnsure: faults.size === 0 && spans.some(({ sure }) => !sure), fold }
  })
}

const sharedLength = (a: Range, b: Range): number => Math.min(a.end, b.end) - Math.max(a.start, b.start)

const shorter = (a: Range, b: Range): number => Math.min(a.end - a.start, b.end - b.start)
