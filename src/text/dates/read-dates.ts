import type { Day } from '../day.ts'
import type { Language } from '../language.ts'
import { tokenise, type Token } from '../tokens.ts'
import type { DateMention } from './date-mention.ts'
import { dateLexicon } from './date-lexicon.ts'
import { DateReader } from './date-reader.ts'
import { dayOfDate } from './resolve-days.ts'

/**
 * Finds the dates that a stretch of text names, in order and not overlapping.
 * A date without a year means the nearest such day to `today`, before or after. The time is linear in the text.
 */
export const readDates = (text: string, language: Language, today: Day): DateMention[] =>
  datesAmong(text, tokenise(text), language, today)

/** The dates among some tokens of a text, in order and not overlapping. */
export function datesAmong(text: string, tokens: readonly Token[], language: Language, today: Day): DateMention[] {
  // Most sentences name none, which one look at each word tells.
  const { signs } = dateLexicon(language)
  return tokens.some(({ form }) => signs.has(form)) ? new DateReader(text, tokens, language, today).read() : []
}

/**
 * The day that somebody means who types a date into a form: “next Friday”, “12/3”, “in 2 weeks”; from `today` on where
 * the year is not written. 12/3 is 12 March wherever there is such a day.
 * @returns undefined where the text names no day, or more than one
 */
export function resolveDate(text: string, language: Language, today: Day): Day | undefined {
  if (text.length > longestTyped) return undefined
  const mentions = new DateReader(text, tokenise(text), language, today, { isTyped: true }).read()
  const [mention, ...others] = mentions.filter(({ form }) => form !== 'month')
  if (!mention || others.length > 0 || mention.until) return undefined
  const { day, month, year, form } = mention
  if (form !== 'numeric' || day === undefined || month === undefined) return mention.days[0]
  return dayOfDate({ day, month, year }, today, 'forward')
}

const longestTyped = 200
