import { byMessage, contextsOf, type TrainingRow } from './rows.ts'
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
  const ofMessages = byMessage(messages, rows)
  return messages.flatMap((message, place) => {
    const own = ofMessages[place]
    const labelled = message[0]?.message
    if (place % every !== 0 || !own || !labelled) return []
    const looks = own.map((row) =>
      first.biases.map((bias, output) =>
        Array.from(row).reduce((sum, [column, value]) => sum + value * (coefficients.get(column)?.[output] ?? 0), bias),
      ),
    )
    const scores = contextsOf(message, looks).map((context) =>
      second.coefficients.map((row, output) =>
        context.reduce((sum, value, at) => sum + value * (row[at] ?? 0), second.biases[output] ?? 0),
      ),
    )
    return [{ language: labelled.lang, text: labelled.text, scores }]
  })
}
