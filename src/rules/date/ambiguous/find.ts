import type { DateMention } from '../../../text/dates/date-mention.ts'
import { datedSentences, endsOf } from '../../../text/dates/dated-sentences.ts'
import { writeDay } from '../../../text/dates/write-date.ts'
import type { Message } from '../../../text/message.ts'
import type { Circumstances, Fact } from '../../rule.ts'

/** Finds numeric dates of English whose day may be the month; not where another date of the message shows the order. */
export function findAmbiguous(message: Message, { today }: Circumstances): Fact[] {
  const dates = datedSentences(message, today).flatMap((sentence) =>
    sentence.language === 'en' ? sentence.dates.flatMap(endsOf) : [],
  )
  const open = dates.filter(({ isAmbiguous }) => isAmbiguous)
  if (open.length === 0 || dates.some((date) => showsOrder(date, message.text))) return []
  const settled = new Set(dates.filter(({ form }) => form === 'words').map(pairOf))
  return open.flatMap((date): Fact | [] => {
    const { start, end, days, weekday, year } = date
    const [first, second] = days
    if (!first || !second || weekday || settled.has(pairOf(date))) return []
    const ifUnwritten = year === undefined ? first : undefined
    return {
      start,
      end,
      values: (locale) => ({ first: writeDay(first, locale, today), second: writeDay(second, locale, today) }),
      fixes: [first, second].map((day) => ({ start, end, text: writeDay(day, 'en', ifUnwritten ? day : undefined) })),
    }
  })
}

/** Whether a date is written with strokes and can be read in one order only. */
const showsOrder = ({ form, isAmbiguous, day, month, start, end }: DateMention, text: string): boolean =>
  form === 'numeric' && !isAmbiguous && day !== month && /^\d{1,2}[/-]/.test(text.slice(start, end))

/** A day and a month in either order. */
const pairOf = ({ day = 0, month = 0 }: DateMention): string => [day, month].sort((a, b) => a - b).join(' ')
