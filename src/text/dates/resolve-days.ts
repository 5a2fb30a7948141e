import { addDays, type Day, dayOfNumber, isDay, numberOfDay, weekdayOf } from '../day.ts'
import type { RelativeMeaning, Unit } from './date-words.ts'

/** Where to look for a date whose year is not written: nearest to today before or after, or from today on. */
export type Direction = 'nearest' | 'forward'

/** What a date says of its day; the year only where it is written. */
export interface WrittenDay {
  readonly day: number
  readonly month: number
  readonly year?: number | undefined
}

/** The day that a date means; undefined where there is none, such as 30 February. */
export function dayOfDate({ day, month, year }: WrittenDay, today: Day, direction: Direction): Day | undefined {
  if (year !== undefined) return isDay({ year, month, day }) ? { year, month, day } : undefined
  // Eight years hold at least one 29 February.
  const years = direction === 'nearest' ? [-1, 0, 1] : [0, 1, 2, 3, 4, 5, 6, 7, 8]
  return best(
    years.map((ahead) => ({ year: today.year + ahead, month, day })),
    today,
    direction,
  )
}

/** The day with this number, of the month that lies best. */
export function dayOfMonth(day: number, today: Day, direction: Direction): Day | undefined {
  const months = direction === 'nearest' ? [-1, 0, 1] : [0, 1, 2]
  const days = months.map((ahead) => ({ ...addMonths({ ...today, day: 1 }, ahead), day }))
  return best(days, today, direction)
}

/** The nearest of some days; those that the calendar lacks are none. */
function best(days: readonly Day[], today: Day, direction: Direction): Day | undefined {
  const from = numberOfDay(today)
  let found: Day | undefined
  let least = Infinity
  for (const day of days) {
    const away = numberOfDay(day) - from
    if (Math.abs(away) >= least || (direction === 'forward' && away < 0) || !isDay(day)) continue
    found = day
    least = Math.abs(away)
  }
  return found
}

/** What a relative expression holds beside its meaning. */
export interface RelativeParts {
  readonly weekday?: number | undefined
  readonly count?: number | undefined
  readonly unit?: Unit | undefined
}

/** The longest stretch, in any unit, that an expression may count. */
const mostCounted = 1000

/** The days that a relative expression may mean, the likeliest first; the first day of a week or month that it names whole. */
export function daysOfRelative(meaning: RelativeMeaning, parts: RelativeParts, today: Day): Day[] {
  if ('days' in meaning) return [addDays(today, meaning.days)]
  if ('times' in meaning) {
    const { count = 1, unit = 'day' } = parts
    return count > mostCounted ? [] : [addUnits(today, unit, meaning.times * count)]
  }
  if ('period' in meaning) return [dayOfPeriod(meaning.period, meaning.ahead, meaning.end === true, today)]
  const { weekday } = parts
  if (weekday === undefined) return []
  const ahead = (weekday - weekdayOf(today) + 7) % 7 || 7
  const coming = addDays(today, ahead)
  if (meaning.weekday === 'coming') return [coming]
  const ofNextWeek = addDays(mondayOf(today), 7 + ((weekday + 6) % 7))
  if (meaning.weekday === 'last') return [addDays(coming, weekday === weekdayOf(today) ? -14 : -7)]
  if (meaning.weekday === 'in next week' || numberOfDay(coming) === numberOfDay(ofNextWeek)) return [ofNextWeek]
  return [ofNextWeek, coming]
}

const mondayOf = (day: Day): Day => addDays(day, -((weekdayOf(day) + 6) % 7))

function addUnits(day: Day, unit: Unit, count: number): Day {
  if (unit === 'day') return addDays(day, count)
  if (unit === 'week') return addDays(day, 7 * count)
  return addMonths(day, unit === 'month' ? count : 12 * count)
}

/** The day so many months later; the last of its month where that has fewer days. */
function addMonths({ year, month, day }: Day, months: number): Day {
  const place = year * 12 + month - 1 + months
  const first = { year: Math.floor(place / 12), month: (place % 12) + 1, day: 1 }
  const next = { year: Math.floor((place + 1) / 12), month: ((place + 1) % 12) + 1, day: 1 }
  return { ...first, day: Math.min(day, numberOfDay(next) - numberOfDay(first)) }
}

/** The first or last day of a week, month or year; a week ends on Friday, at a weekend on Sunday. */
function dayOfPeriod(unit: Unit, ahead: number, isEnd: boolean, today: Day): Day {
  if (unit === 'week') {
    const monday = addDays(mondayOf(today), 7 * ahead)
    const friday = addDays(monday, 4)
    if (!isEnd) return monday
    return numberOfDay(friday) < numberOfDay(today) ? addDays(monday, 6) : friday
  }
  const first =
    unit === 'month' ? addMonths({ ...today, day: 1 }, ahead) : { year: today.year + ahead, month: 1, day: 1 }
  return isEnd ? dayOfNumber(numberOfDay(addUnits(first, unit, 1)) - 1) : first
}
