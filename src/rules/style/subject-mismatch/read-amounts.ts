import type { Range } from '../../../text/range.ts'

/** A sum of money. Offsets are UTF-16 code units into the text that was read. */
export interface Amount extends Range {
  /** One sign a currency. */
  readonly currency: string
  /** The sum in units of the currency; not a number where it is written in a way that is not sure. */
  readonly value: number
}

const signs: readonly (readonly [RegExp, string])[] = [
  [/^(?:€|eur|euros?|евро)/i, '€'],
  [/^(?:us\$|\$|usd|dollars?|dólar|доллар)/i, '$'],
  [/^(?:£|gbp|pounds?|libras?|фунт)/i, '£'],
  [/^(?:₽|rub|руб)/i, '₽'],
]

const before = '(?:US\\$|€|\\$|£|EUR|USD|GBP)'
const after =
  '(?:€|\\$|£|₽|(?:EUR|euros?|USD|US dollars|dollars|GBP|pounds|RUB|dólares|libras)(?![\\p{L}])|(?:евро(?!\\p{L})|руб|доллар|фунт)[а-яё]{0,4}\\.?)'
const number = "\\d{1,9}(?:[.,\u00a0\u202f ’']\\d{3}){0,4}(?:[.,]\\d{1,2})?(?![\\d])"
const amount = new RegExp(
  `(?<![\\d.,-])(?:(${before})[ \u00a0]?(${number})(k|K|m|M)?|(${number})[ \u00a0\u202f]?(${after}))`,
  'gu',
)

const currencyOf = (sign: string): string => signs.find(([pattern]) => pattern.test(sign))?.[1] ?? sign

/** The sum that a number is: marks before three digits group, a last one before one or two divides. */
function valueOf(written: string): number {
  const plain = written.replace(/[\u00a0\u202f ’']/g, '')
  const decimals = /[.,](\d{1,2})$/.exec(plain)
  const whole = (decimals ? plain.slice(0, decimals.index) : plain).replace(/[.,]/g, '')
  return Number(`${whole}.${decimals?.[1] ?? '0'}`)
}

/** The sums of money in a stretch of text that is written in digits with their currency, in order. */
export function readAmounts(text: string): Amount[] {
  return [...text.matchAll(amount)].map((match) => {
    const [found, sign, digits, unit, first, last] = match
    const value = unit === undefined ? valueOf(digits ?? first ?? '') : NaN
    return { start: match.index, end: match.index + found.length, currency: currencyOf(sign ?? last ?? ''), value }
  })
}
