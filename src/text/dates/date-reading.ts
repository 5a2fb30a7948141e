import { type Day, weekdayOf } from '../day.ts'
import type { Language } from '../language.ts'
import type { Token } from '../tokens.ts'
import type { DateMention } from './date-mention.ts'
import { timeAt } from './read-times.ts'
import { dayOfDate, dayOfMonth, type Direction } from './resolve-days.ts'

/** A date as it is read, before it is said which day it means; places are indexes of tokens, the end exclusive. */
export interface Reading extends Pick<
  DateMention,
  'form' | 'weekday' | 'day' | 'month' | 'year' | 'relative' | 'isPartial'
> {
  readonly from: number
  readonly to: number
  readonly isAmbiguous?: true | undefined
  readonly days?: readonly Day[]
  readonly until?: Reading
}

/** Where and when dates are told that leave something out. */
export interface Told {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly language: Language
  readonly today: Day
  /** Where the nearest day lies that a date without a year may mean. */
  readonly direction: Direction
}

/** What stands between a date and its time of day. */
const toTime = new Set(['at', 'by', 'a', 'в', 'к', 'до'])
const articles = new Set(['las', 'la'])

/** Says which days a date means that was read. */
export function mentionOf(reading: Reading, told: Told): DateMention | undefined {
  const { from, to, isAmbiguous, until, days = daysOf(reading, told) } = reading
  const [first, last] = [told.tokens[from], told.tokens[to - 1]]
  if (!first || !last) return undefined
  const weekday = reading.weekday?.weekday
  const fitting = weekday === undefined || !isAmbiguous ? [] : days.filter((day) => weekdayOf(day) === weekday)
  return {
    form: reading.form,
    start: first.start,
    end: last.end,
    weekday: reading.weekday,
    day: reading.day,
    month: reading.month,
    year: reading.year,
    relative: reading.relative,
    isPartial: reading.isPartial,
    isAmbiguous: fitting.length === 1 ? undefined : isAmbiguous,
    time: timeAfter(to, told),
    until: until && mentionOf(until, told),
    days: fitting.length === 1 ? fitting : days,
  }
}

function daysOf({ form, day, month, year, isAmbiguous }: Reading, { today, direction }: Told): Day[] {
  if (day === undefined) return []
  if (form === 'day') return [dayOfMonth(day, today, direction) ?? []].flat()
  if (month === undefined) return []
  const readings = isAmbiguous ? [{ day, month, year }, { day: month, month: day, year }] : [{ day, month, year }] // prettier-ignore
  return readings.flatMap((reading) => dayOfDate(reading, today, direction) ?? [])
}

/** The time of day that follows a date: “, 16:00”, “at 4 pm”, “a las 15:00”, «в 15:00». */
function timeAfter(place: number, { text, tokens, language }: Told): DateMention['time'] {
  let at = tokens[place]?.form === ',' ? place + 1 : place
  if (toTime.has(tokens[at]?.form ?? '')) at++
  if (articles.has(tokens[at]?.form ?? '')) at++
  return timeAt(text, tokens, at, language)
}
