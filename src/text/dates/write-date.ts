import type { Day } from '../day.ts'
import { weekdayOf } from '../day.ts'
import type { Language } from '../language.ts'
import { remember } from '../remember.ts'

/**
 * The place in a sentence that a date is written for.
 * - `plain`: by itself or in apposition: “Friday, 13 March”, “viernes 13 de marzo”, «пятница, 13 марта».
 * - `on`: the day of an event, with its preposition: “on Friday, 13 March”, “el viernes 13 de marzo”, «в пятницу, 13 марта».
 * - `by`: a deadline. English with its preposition: “by Friday, 13 March”. Spanish with its article, for after “antes de”
 *   or “a más tardar”: “el viernes 13 de marzo”. Russian in the genitive, for after «до»: «пятницы, 13 марта».
 * - `from`: a beginning. English with its preposition: “from Friday, 13 March”. Spanish with its article, for after
 *   “desde”: “el viernes 13 de marzo”. Russian in the genitive, for after «с» or «со»: «пятницы, 13 марта».
 */
export type DateForm = 'plain' | 'on' | 'by' | 'from'

/** The locale of English is British, for its order of day and month. */
const locales: Readonly<Record<Language, string>> = { en: 'en-GB', es: 'es', ru: 'ru' }

/** The Russian weekdays from Sunday on: after «в» with it, and in the genitive. */
const russianWeekdays: readonly (readonly [on: string, of: string])[] = [
  ['в воскресенье', 'воскресенья'],
  ['в понедельник', 'понедельника'],
  ['во вторник', 'вторника'],
  ['в среду', 'среды'],
  ['в четверг', 'четверга'],
  ['в пятницу', 'пятницы'],
  ['в субботу', 'субботы'],
]

/**
 * Writes a day with its weekday in a language, for a place in a sentence.
 * @param today the year is written only where it is not the year of this day
 */
export function writeDate(day: Day, language: Language, form: DateForm, today: Day): string {
  const weekday = weekdayIn(day, language, form)
  const date = writeDay(day, language, today)
  if (language === 'es') return `${form === 'plain' ? '' : 'el '}${weekday} ${date}`
  return `${language === 'en' && form !== 'plain' ? `${form} ` : ''}${weekday}, ${date}`
}

/**
 * Writes a day without its weekday: “13 March”, “13 de marzo”, «13 марта».
 * @param today the year is written only where it is not the year of this day; always where this is absent
 */
export function writeDay(day: Day, language: Language, today?: Day): string {
  const isYearWritten = day.year !== today?.year
  const month = partOf(day, language, 'month')
  if (language === 'es') return `${day.day} de ${month}${isYearWritten ? ` de ${day.year}` : ''}`
  return `${day.day} ${month}${isYearWritten ? ` ${day.year}${language === 'ru' ? ' года' : ''}` : ''}`
}

function weekdayIn(day: Day, language: Language, form: DateForm): string {
  const [on, of] = (language === 'ru' ? russianWeekdays[weekdayOf(day)] : undefined) ?? []
  return (form === 'plain' ? undefined : form === 'on' ? on : of) ?? partOf(day, language, 'weekday')
}

const formatIn = remember(
  (locale) => new Intl.DateTimeFormat(locale, { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' }),
)

function partOf({ year, month, day }: Day, language: Language, type: 'month' | 'weekday'): string {
  return (
    formatIn(locales[language])
      .formatToParts(Date.UTC(year, month - 1, day))
      .find((part) => part.type === type)?.value ?? ''
  )
}

/** The name of a day's weekday: “Friday”, “viernes”, «пятница». */
export const weekdayName = (day: Day, language: Language): string => partOf(day, language, 'weekday')
