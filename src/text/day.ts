/** A day of the Gregorian calendar; `month` is 1 to 12. */
export interface Day {
  readonly year: number
  readonly month: number
  readonly day: number
}

const dayLength = 86_400_000

/** How many days lie between 1 January 1970 and a day. */
export const numberOfDay = ({ year, month, day }: Day): number => Date.UTC(year, month - 1, day) / dayLength

/** The day that lies so many days after 1 January 1970. */
export function dayOfNumber(number: number): Day {
  const date = new Date(number * dayLength)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}

/** The day that comes so many days later, or earlier where the number is negative. */
export const addDays = (day: Day, days: number): Day => dayOfNumber(numberOfDay(day) + days)

/** The day of the week, 0 for Sunday to 6 for Saturday. */
export const weekdayOf = (day: Day): number => (((numberOfDay(day) + 4) % 7) + 7) % 7

/** Whether there is such a day: 30 February is none. */
export const isDay = (day: Day): boolean => {
  const { year, month, day: date } = dayOfNumber(numberOfDay(day))
  return year === day.year && month === day.month && date === day.day
}

/** The day on which a moment falls where this program runs. */
export const dayOf = (moment: Date): Day => ({
  year: moment.getFullYear(),
  month: moment.getMonth() + 1,
  day: moment.getDate(),
})

/** Reads a day written YYYY-MM-DD; undefined where there is no such day. */
export function parseDay(written: string): Day | undefined {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(written) ?? []
  const read = { year: Number(year), month: Number(month), day: Number(day) }
  return year !== undefined && isDay(read) ? read : undefined
}
