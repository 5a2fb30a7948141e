import { type Day, numberOfDay, weekdayOf } from '../../../text/day.ts'
import type { DateMention } from '../../../text/dates/date-mention.ts'
import { datedSentences, endsOf } from '../../../text/dates/dated-sentences.ts'
import { dayOfDate } from '../../../text/dates/resolve-days.ts'
import { weekdayName, writeDay } from '../../../text/dates/write-date.ts'
import { once } from '../../../text/remember.ts'
import type { Message } from '../../../text/message.ts'
import type { Circumstances, Fact } from '../../rule.ts'
import { weekdayFix } from './weekday-fix.ts'

/** A date whose year is not written lies at most so many days before or after the day of the check. */
const farthest = 250

/** Finds weekdays that do not fit the dates beside which they stand, in any year that may be meant. */
export function findWeekdayMismatch(message: Message, { today }: Circumstances): Fact[] {
  const sentences = datedSentences(message, today)
  const years = once(
    () => new Set(sentences.flatMap(({ dates }) => dates.flatMap(endsOf)).flatMap(({ year }) => year ?? [])),
  )
  return sentences.flatMap((sentence) =>
    sentence.dates.flatMap(endsOf).flatMap((date): Fact | [] => {
      const { weekday } = date
      const [likeliest] = date.days
      if (!weekday || !likeliest || date.form === 'relative' || date.form === 'day') return []
      if (plausibleDays(date, [...years()], today).some((day) => weekdayOf(day) === weekday.weekday)) return []
      return {
        start: weekday.start,
        end: weekday.end,
        values: (locale) => ({
          date: writeDay(likeliest, locale, today),
          weekday: weekdayName(likeliest, locale),
        }),
        fixes: date.isAmbiguous ? [] : weekdayFix(message.text, sentence, weekday, weekdayOf(likeliest)),
      }
    }),
  )
}

/** The days that a date may mean: with a year those that are written, without one those near today or in a year that the message names. */
function plausibleDays(date: DateMention, years: readonly number[], today: Day): Day[] {
  const { day, month, year } = date
  if (year !== undefined || day === undefined || month === undefined) return [...date.days]
  const near = [-1, 0, 1].map((ahead) => today.year + ahead)
  const days = (of: readonly number[]): Day[] =>
    of.flatMap((one) => dayOfDate({ day, month, year: one }, today, 'nearest') ?? [])
  const isNear = (one: Day): boolean => Math.abs(numberOfDay(one) - numberOfDay(today)) <= farthest
  return [...date.days, ...days(years), ...days(near).filter(isNear)]
}
