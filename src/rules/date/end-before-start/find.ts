import { numberOfDay } from '../../../text/day.ts'
import type { DateMention } from '../../../text/dates/date-mention.ts'
import { type DatedSentence, datedSentences, placeOf } from '../../../text/dates/dated-sentences.ts'
import { dateLexicon } from '../../../text/dates/date-lexicon.ts'
import type { Message } from '../../../text/message.ts'
import type { Range } from '../../../text/range.ts'
import type { Circumstances, Fact } from '../../rule.ts'
import { lasts, moves, openers } from './words.ts'

/** So many days from a day to one of the next month may be meant where only the second names its month. */
const shortStay = 14

const daysOfMonth = 30
const noon = 12 * 60

/** Finds stretches of days, and of hours on one day, whose end lies before their start. */
export function findEndBeforeStart(message: Message, { today }: Circumstances): Fact[] {
  return datedSentences(message, today).flatMap((sentence) => {
    const { tokens, language, dates, times } = sentence
    if (dates.length === 0 && times.length < 2) return []
    const stretches = dates.filter((date) => date.until && isReversed(date, date.until) && isOpened(date, sentence))
    const reversed = [...stretches, ...reversedHours(message.text, sentence)]
    if (reversed.length === 0 || tokens.some(({ form }) => moves[language].test(form))) return []
    return reversed.map(({ start, end }) => ({ start, end }))
  })
}

function isReversed(from: DateMention, until: DateMention): boolean {
  const [first] = from.days
  const [last] = until.days
  if (!first || !last || from.isAmbiguous || until.isAmbiguous) return false
  if (from.year !== undefined && until.year !== undefined && !from.isPartial && !until.isPartial)
    return numberOfDay(last) < numberOfDay(first)
  if (from.month !== until.month || last.day >= first.day) return false
  // “from 28 to 3 January” begins in December.
  if (from.isPartial && until.year === from.year) return daysOfMonth - first.day + last.day > shortStay
  // “from 3 March to 2 March” is a year.
  return from.year === undefined && until.year === undefined && first.day - last.day > 1
}

/** Whether a range begins with “from”, so that its dash or “to” joins nothing else. */
function isOpened({ start }: Range, { tokens, language }: DatedSentence): boolean {
  const place = placeOf('start', start, tokens)
  const article = dateLexicon(language).beforeDay.has(tokens[place - 1]?.form ?? '') ? 1 : 0
  return openers[language].test(tokens[place - 1 - article]?.form ?? '')
}

/** Hours of one day: only where both are written beyond doubt and something is said to last from one to the other. */
function reversedHours(text: string, sentence: DatedSentence): Range[] {
  const { tokens, language, dates, times } = sentence
  if (times.length < 2 || !tokens.some(({ form }) => lasts[language].test(form))) return []
  return times.flatMap((last, place) => {
    const first = times[place - 1]
    if (!first || !first.isSure || !last.isSure || last.minutes >= first.minutes || last.minutes < noon) return []
    const between = text.slice(first.end, last.start)
    if (!/^\s(?:to|until|till|a|hasta|a las|hasta las|до|по)\s$/.test(between) || !isOpenedTime(first, sentence))
      return []
    const onOtherDays = dates.some(({ form, start }) => form === 'relative' || start >= first.start) || dates.length > 1
    return onOtherDays ? [] : [{ start: first.start, end: last.end }]
  })
}

/** Whether a time begins with “from”; in Spanish an article stands between. */
function isOpenedTime({ start }: Range, { tokens, language }: DatedSentence): boolean {
  const place = placeOf('start', start, tokens)
  const article = /^las?$/.test(tokens[place - 1]?.form ?? '') ? 1 : 0
  return openers[language].test(tokens[place - 1 - article]?.form ?? '')
}
