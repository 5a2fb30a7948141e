import type { Day } from '../day.ts'
import type { Range } from '../range.ts'
import type { RelativeMeaning } from './date-words.ts'
import type { TimeMention } from './read-times.ts'

/** A weekday as it is written beside a date or by itself. */
export interface WeekdayMention extends Range {
  /** 0 for Sunday to 6 for Saturday. */
  readonly weekday: number
}

/** A date that a text names. Offsets are UTF-16 code units; a weekday before or after it belongs to it, a preposition does not. */
export interface DateMention extends Range {
  /**
   * How it is written: `words` with the month's name, `numeric` in digits, `day` without its month, `month` without
   * its day, `relative` from today on.
   */
  readonly form: 'words' | 'numeric' | 'day' | 'month' | 'relative'
  readonly weekday?: WeekdayMention | undefined
  /** 1 to 31, 1 to 12, and all digits of the year; each only where it is written. */
  readonly day?: number | undefined
  readonly month?: number | undefined
  readonly year?: number | undefined
  /** Whether day and month may be the other way round: `day` and `month` are then the reading with the day first. */
  readonly isAmbiguous?: true | undefined
  readonly relative?: RelativeMeaning | undefined
  /** The time of day that is written beside it. */
  readonly time?: TimeMention | undefined
  /** The end of the range that begins with this date; its offsets lie within those of the range. */
  readonly until?: DateMention | undefined
  /** Whether the month or year was taken from the range's other end. */
  readonly isPartial?: true | undefined
  /** The days that it may mean, the likeliest first; none for a month and where there is no such day. */
  readonly days: readonly Day[]
}
