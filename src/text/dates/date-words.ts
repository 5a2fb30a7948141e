/** How a relative expression points at a day. */
export type RelativeMeaning =
  /** So many days after today, before it where negative. */
  | { readonly days: number }
  /** So many times the number and unit of the expression after today: 1 for “in two weeks”, -1 for “two weeks ago”. */
  | { readonly times: 1 | -1 }
  /**
   * The weekday of the expression: `coming` the first after today, `next` that of next week or else the coming one,
   * `in next week` that of next week only, `last` the latest before today.
   */
  | { readonly weekday: 'coming' | 'next' | 'in next week' | 'last' }
  /** A whole week, month or year: this one for 0, the next one for 1. `end` where its last day is meant. */
  | { readonly period: Unit; readonly ahead: number; readonly end?: true }

/** A unit of the calendar. */
export type Unit = 'day' | 'week' | 'month' | 'year'

/** The words with which a language says dates, folded as tokens are, white space between alternatives. */
export interface DateWords {
  /** The months from January on: all forms, abbreviations without their stop too. */
  readonly months: readonly string[]
  /** Forms of months that are also common words: months only with a capital. */
  readonly alsoWords: string
  /** The weekdays from Sunday on; where there are cases, in the order of `russianCases`. */
  readonly weekdays: readonly string[]
  /** Abbreviations of the weekdays from Sunday on, without their stop: they count only beside a date. */
  readonly shortWeekdays: readonly string[]
  /** What stands between a day and its month, or a month and its year. */
  readonly of: string
  /** What may stand between a weekday and its day: “the”, “día”. */
  readonly beforeDay: string
  /** Endings of ordinals, directly after the number. */
  readonly ordinals: string
  /** Words for the first of a month. */
  readonly first: string
  /** Words after a year: “года”. */
  readonly afterYear: string
  /** What stands before a numeric date without a year. */
  readonly beforeNumeric: string
  /** The mark between day and month in a numeric date without a year. */
  readonly numericMarks: string
  /** What joins the ends of a range, in the notation of phrases. */
  readonly to: string
  /** What opens a range whose end is joined by `and`: “between”, and that “and”. */
  readonly between: readonly [string, string]
  /** A month by itself, and a day by itself, in the notation of phrases: `{month}` and `#` are the words themselves. */
  readonly monthAlone: readonly string[]
  readonly dayAlone: readonly string[]
  /** Words before a weekday that make it no single day: “every”. */
  readonly everyDay: string
  /** Words after a weekday with which it is no weekday: “среду разработки”. */
  readonly notWeekdayBefore: string
  /** The words for numbers that people count days with, by number. */
  readonly numbers: Readonly<Record<number, string>>
  readonly units: Readonly<Record<Unit, string>>
  /** Relative expressions, in the notation of phrases, over the classes weekday, number and unit. */
  readonly relative: readonly (readonly [phrase: string, meaning: RelativeMeaning])[]
  /** Relative expressions that only somebody means who types a date into a form. */
  readonly typed: readonly (readonly [phrase: string, meaning: RelativeMeaning])[]
}

/** The order in which the forms of a Russian weekday are listed. */
export const russianCases = ['nominative', 'genitive', 'dative', 'accusative', 'instrumental', 'prepositional'] as const
