import type { Message } from '../text/message.ts'
import type { Range } from '../text/range.ts'

/** A word that a rule counts, and of which sort it is. Offsets are UTF-16 code units into the message. */
export interface Counted extends Range {
  readonly form: string
}

/** What was counted in a message, by its sort. */
export interface Tally {
  readonly count: (form: string) => number
  readonly first: (form: string) => Counted | undefined
}

/** How a rule finds something by counting: what it counts in a message, of which sorts, and what the tally tells. */
export interface Counting {
  readonly forms: readonly string[]
  readonly in: (message: Message) => readonly Counted[]
  readonly find: (tally: Tally) => readonly Range[]
}

/** What makes a rule one that counts. */
export const byCounting = (counting: Counting) => ({
  counting,
  find: (message: Message): readonly Range[] => counting.find(tallyOf(counting.in(message))),
})

/** The tally of what was counted, in the order of the text. */
const tallyOf = (counted: readonly Counted[]): Tally => ({
  count: (sort) => counted.filter(({ form }) => form === sort).length,
  first: (sort) => counted.find(({ form }) => form === sort),
})
