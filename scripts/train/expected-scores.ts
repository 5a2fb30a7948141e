import { contextOf } from '../../src/learned/context.ts'
import type { TrainingRow } from './rows.ts'
import type { Solution } from './solver.ts'

/** What a model must say of a message, as the trainer reckons it. */
export interface ExpectedScores {
  readonly language: string
  readonly text: string
  /** For each sentence, the scores of the second look. */
  readonly scores: readonly (readonly number[])[]
}

/** One message in so many is kept to compare with. */
const every = 60

/**
 * The scores of some messages by plain sums over the rows of features, with the rounded weights: in another way than
 * the model itself reckons.
 * @param rows of all sentences of all messages, in their order
 */
export function expectedScores(
  messages: readonly (readonly TrainingRow[])[],
  rows: readonly ReadonlyMap<number, number>[],
  coefficients: ReadonlyMap<number, readonly number[]>,
  { first, second }: { readonly first: Solution; readonly second: Solution },
): ExpectedScores[] {
  const expected: ExpectedScores[] = []
  let from = 0
  for (const [place, message] of messages.entries()) {
    const own = rows.slice(from, (from += message.length))
    const labelled = message[0]?.message
    if (place % every !== 0 || !labelled) continue
    const looks = own.map((row) =>
      first.biases.map((bias, output) =>
        Array.from(row).reduce((sum, [column, value]) => sum + value * (coefficients.get(column)?.[output] ?? 0), bias),
      ),
    )
    const contexts = contextOf(
      looks,
      message.map(({ sentence }) => sentence),
    )
    const scores = contexts.map((context) =>
      second.coefficients.map((row, output) =>
        context.reduce((sum, value, at) => sum + value * (row[at] ?? 0), second.biases[output] ?? 0),
      ),
    )
    expected.push({ language: labelled.lang, text: labelled.text, scores })
  }
  return expected
}
