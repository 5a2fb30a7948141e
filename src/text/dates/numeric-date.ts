import type { Language } from '../language.ts'

/** A date in digits. */
export interface NumericDate {
  readonly day: number
  readonly month: number
  readonly year?: number | undefined
  /** Whether day and month may be the other way round. */
  readonly isAmbiguous?: true | undefined
}

/** Words and signs before digits that make them no date: a section, a number, a version, a price. */
export const beforeNoDate =
  /^(?:[§#№$€£₽+*=~^_/\\-]|no|nos|nº|n°|num|núm|section|sec|clause|art|artículo|version|versión|v|ver|release|ratio|invoice|order|ticket|ref|build|page|номер|ном|версия|версии|версию|пункт|пункта|пункте|п|пп|ст|статья|статьи|заказ|заказа)$/

/** Words and signs after digits that make them no date: a unit, a currency, a share of something. */
export const afterNoDate =
  /^(?:[%€$£₽°×*+=/_]|eur|euros?|usd|gbp|rub|of|km|kg|m|cm|mm|h|hrs?|hours?|horas?|am|pm|руб|рублей|рубля|тыс|млн|кг|шт|км|мм|см|м|ч|час|часа|часов|за)$/

/** Digits with strokes that are set expressions. */
const setExpression = /^(?:24[/.]7|9\/11|50\/50)$/

const isYear = (year: number): boolean => year >= 1900 && year < 2200

/**
 * Reads digits such as 2026-03-12, 12.03.2026, 12/03/26; without a year only with one of the `marks` between them.
 * In English strokes leave open which number is the month where both may be; elsewhere the day comes first.
 */
export function readNumericDate(digits: string, language: Language, marks: string): NumericDate | undefined {
  const [, isoYear, isoMonth, isoDay] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(digits) ?? []
  if (isoYear !== undefined) return dateOf(Number(isoDay), Number(isoMonth), Number(isoYear))
  const [, first = '', mark = '', second = '', year] =
    /^(\d{1,2})([./-])(\d{1,2})(?:\2(\d{4}|\d\d))?$/.exec(digits) ?? []
  if (first === '' || setExpression.test(digits)) return undefined
  if (year === undefined && !marks.includes(mark)) return undefined
  if (year?.length === 2 && mark !== '/' && (mark !== '.' || language !== 'ru')) return undefined
  const full = year === undefined ? undefined : year.length === 2 ? 2000 + Number(year) : Number(year)
  const [one, other] = [Number(first), Number(second)]
  if (language !== 'en' || mark === '.') return dateOf(one, other, full)
  if (one <= 12 && other > 12) return dateOf(other, one, full)
  const read = dateOf(one, other, full)
  return read && one <= 12 && one !== other ? { ...read, isAmbiguous: true } : read
}

function dateOf(day: number, month: number, year: number | undefined): NumericDate | undefined {
  if (day < 1 || day > 31 || month < 1 || month > 12 || (year !== undefined && !isYear(year))) return undefined
  return { day, month, year }
}
