import type { Day } from '../day.ts'
import type { Language } from '../language.ts'
import type { Token } from '../tokens.ts'
import { type DateLexicon, dateLexicon } from './date-lexicon.ts'
import type { DateMention } from './date-mention.ts'
import { DateParts } from './date-parts.ts'
import { mentionOf, type Reading, type Told } from './date-reading.ts'
import { afterNoDate, beforeNoDate, readNumericDate } from './numeric-date.ts'
import { namedParts } from './relative-parts.ts'
import { timeAt } from './read-times.ts'
import { daysOfRelative } from './resolve-days.ts'

/** How many code units the digits of a date take at least. */
const shortestNumeric = 3

/** Reads the dates among some tokens of a text; each look at a place takes a bounded number of tokens. */
export class DateReader {
  readonly #text: string
  readonly #tokens: readonly Token[]
  readonly #words: DateLexicon
  readonly #parts: DateParts
  /** Whether the text was typed into a form, so that it is a date if it can be one. */
  readonly #isTyped: boolean
  readonly #told: Told

  constructor(
    text: string,
    tokens: readonly Token[],
    language: Language,
    today: Day,
    { isTyped = false }: { readonly isTyped?: boolean } = {},
  ) {
    this.#text = text
    this.#tokens = tokens
    this.#words = dateLexicon(language)
    this.#parts = new DateParts(text, tokens, this.#words, isTyped)
    this.#isTyped = isTyped
    this.#told = { text, tokens, language, today, direction: isTyped ? 'forward' : 'nearest' }
  }

  /** All dates, in order and not overlapping. */
  read(): DateMention[] {
    const { beginnings, dated, phraseSigns, reach } = this.#words
    const mentions: DateMention[] = []
    let sign = -1
    for (let place = 0; place < this.#tokens.length;) {
      const form = this.#parts.form(place)
      // Only a form takes phrases without these signs.
      if (sign < place)
        for (sign = place; sign < this.#tokens.length && !phraseSigns.has(this.#parts.form(sign));) sign++
      const hasDay = dated.has(form)
      if (!hasDay && ((sign > place + reach && !this.#isTyped) || !beginnings.has(form))) {
        place += 1
        continue
      }
      const reading = (hasDay ? this.#dated(place) : undefined) ?? this.#relative(place) ?? this.#alone(place)
      const mention = reading && mentionOf(reading, this.#told)
      if (mention) mentions.push(mention)
      place = Math.max(place + 1, reading?.to ?? 0)
    }
    return mentions
  }

  /** The date or the range of dates that begins at a place, where its day and its month can be told. */
  #dated(place: number): Reading | undefined {
    const dashed = this.#dashedDays(place)
    if (dashed) return dashed
    const date = this.#date(place)
    return this.#range(place, date) ?? date
  }

  /**
   * Two dates that are the ends of one stretch: the first may leave its month to the second, or the other way round.
   * @param date the whole date that begins at the place
   */
  #range(place: number, date: Reading | undefined): Reading | undefined {
    const first = date ?? this.#bareDay(place)
    if (!first) return undefined
    const joined = this.#join(place, first.to)
    if (joined === undefined) return undefined
    const article = this.#words.beforeDay.has(this.#parts.form(joined)) ? 1 : 0
    const second =
      this.#date(joined) ?? this.#date(joined + article) ?? (first.form === 'day' ? undefined : this.#bareDay(joined))
    if (!second) return undefined
    if (first.form === 'day') {
      if (second.form !== 'words') return undefined
      const begin: Reading = { ...first, form: 'words', month: second.month, year: second.year, isPartial: true }
      return { ...begin, to: second.to, until: second }
    }
    if (second.form !== 'day') {
      const year = first.year ?? yearBefore(first, second)
      return { ...first, year, ...(year === first.year ? {} : { isPartial: true }), to: second.to, until: second }
    }
    // “March 3 to 7”, and not “3 March to 7 people”.
    if (first.form !== 'words' || this.#told.language !== 'en' || this.#tokens[first.to - 1]?.kind !== 'number')
      return undefined
    if (first.year !== undefined) return undefined
    if ((second.day ?? 0) <= (first.day ?? 0) && this.#parts.form(place - 1) !== 'from') return undefined
    const end: Reading = { ...second, form: 'words', month: first.month, isPartial: true }
    return { ...first, to: second.to, until: end }
  }

  /** Where the second end of a range begins whose first end reaches to a place. */
  #join(start: number, place: number): number | undefined {
    const [between, and] = this.#words.between
    const opener = this.#parts.form(start - 1) === 'el' ? this.#parts.form(start - 2) : this.#parts.form(start - 1)
    if (opener === between) return this.#parts.form(place) === and ? place + 1 : undefined
    const to = this.#words.to.at(this.#tokens, place)
    if (!to) return undefined
    return this.#parts.form(place) === '-' && !/[\p{L}\d]/u.test(this.#text.charAt((this.#tokens[place]?.end ?? 0) + 1))
      ? undefined
      : to.end
  }

  /** “3–7 March”, “March 3–7”. */
  #dashedDays(place: number): Reading | undefined {
    const monthFirst = this.#told.language === 'en' ? this.#parts.month(place) : undefined
    const number = monthFirst === undefined ? place : place + 1
    if (this.#tokens[number]?.kind !== 'number') return undefined
    const [, one = '', other = ''] = /^(\d{1,2})[-–](\d{1,2})$/.exec(this.#parts.written(number)) ?? []
    const [day, last] = [Number(one), Number(other)]
    if (one === '' || day < 1 || last > 31 || day >= last) return undefined
    if (monthFirst !== undefined) {
      const { year, to } = this.#parts.year(number + 1)
      const shared = { form: 'words', month: monthFirst, year, to } as const
      return { ...shared, from: place, day, until: { ...shared, from: number, day: last, isPartial: true } }
    }
    const month = this.#parts.monthAfterDay(number + 1)
    if (!month) return undefined
    const { year, to } = this.#parts.year(month.to)
    const shared = { form: 'words', month: month.month, year, to, from: place } as const
    return { ...shared, day, isPartial: true, until: { ...shared, day: last } }
  }

  /** A date with its weekday, if it has one. */
  #date(place: number): Reading | undefined {
    const weekday = this.#parts.weekdayBefore(place)
    const from = weekday?.to ?? place
    const date = this.#wordsDate(from) ?? this.#numericDate(from, weekday !== undefined)
    if (!date) return undefined
    if (weekday) return { ...date, from: place, weekday: weekday.weekday }
    const after = this.#parts.weekdayAfter(date.to)
    return after ? { ...date, weekday: after.weekday, to: after.to } : date
  }

  #wordsDate(place: number): Reading | undefined {
    const monthFirst = this.#told.language === 'en' ? this.#parts.month(place) : undefined
    if (monthFirst !== undefined) {
      const stop = this.#parts.form(place + 1) === '.' ? place + 2 : place + 1
      const day = this.#parts.day(stop)
      if (!day || (this.#parts.touches(day.to) && this.#tokens[day.to]?.kind === 'word')) return undefined
      const { year, to } = this.#parts.year(day.to)
      return { form: 'words', from: place, to, day: day.day, month: monthFirst, year }
    }
    const day = this.#parts.day(place)
    const month = day && this.#parts.monthAfterDay(day.to)
    if (!month) return undefined
    const { year, to } = this.#parts.year(month.to)
    return { form: 'words', from: place, to, day: day.day, month: month.month, year }
  }

  #numericDate(place: number, hasWeekday: boolean): Reading | undefined {
    const token = this.#tokens[place]
    if (token?.kind !== 'number') return undefined
    if (token.end - token.start < shortestNumeric) return undefined
    const digits = this.#parts.written(place)
    const read = readNumericDate(digits, this.#told.language, this.#isTyped ? './-' : this.#words.numericMarks)
    if (!read || this.#isNoDate(place)) return undefined
    const dated = { form: 'numeric', from: place, to: this.#parts.afterYear(place + 1), ...read } as const
    if (read.year !== undefined || this.#isTyped) return dated
    if (!hasWeekday && !this.#words.beforeNumeric.has(this.#parts.form(place - 1))) return undefined
    // “1/2” is a half, and “3.5” a decimal.
    const isPlain = /^\d[./]\d$/.test(digits) || (digits.includes('.') && digits.length < 5)
    return isPlain && !hasWeekday ? undefined : { ...dated, to: place + 1 }
  }

  #isNoDate(place: number): boolean {
    const token = this.#tokens[place]
    const [before, after] = [this.#tokens[place - 1], this.#tokens[place + 1]]
    if (!token) return true
    if (before && (beforeNoDate.test(before.form) || (before.end === token.start && !/^["(,[]$/.test(before.form))))
      return true
    if (!after) return false
    if (after.start === token.end && after.kind === 'word') return !/^(?:t\d*|г|года)$/.test(after.form)
    return afterNoDate.test(after.form)
  }

  /** A relative expression; one whose weekday belongs to a date that follows is left to that. */
  #relative(place: number): Reading | undefined {
    const words = this.#words
    const list = this.#isTyped ? words.typed : words.relative
    const first = list.at(this.#tokens, place)
    // “el <viernes>” may go on as “<viernes que viene>”.
    const inner = first && first.reportedStart > place ? list.at(this.#tokens, first.reportedStart) : undefined
    const match = first && inner && inner.end > first.end ? inner : first
    if (!match || words.everyDay.has(this.#parts.form(match.reportedStart - 1))) return undefined
    const { weekday: named, count, unit } = namedParts(this.#text, this.#tokens, match, words)
    const last = match.reportedEnd - 1
    if (named) {
      if (words.notWeekdayBefore.has(this.#parts.form(last + 1))) return undefined
      for (let at = match.reportedStart; at <= last; at++) {
        if (this.#parts.weekdayBefore(at) && (this.#date(at) ?? this.#alone(at))) return undefined
      }
    }
    if (count !== undefined && !Number.isInteger(count)) return undefined
    const isWhole = 'period' in match.value && !match.value.end
    const isNamed = !isWhole || (this.#isTyped && match.value.period === 'week')
    const days = isNamed ? daysOfRelative(match.value, { weekday: named?.weekday, count, unit }, this.#told.today) : []
    return { form: 'relative', from: match.reportedStart, to: last + 1, relative: match.value, weekday: named, days }
  }

  /** A day without its month, or a month without its day. */
  #alone(place: number): Reading | undefined {
    const { dayAlone, monthAlone } = this.#words
    const typed = this.#isTyped ? this.#typedDay(place) : undefined
    if (typed) return typed
    const day = dayAlone.at(this.#tokens, place)
    if (
      day &&
      !this.#tokens.slice(day.reportedStart, day.reportedEnd).some((_, at) => this.#date(day.reportedStart + at))
    ) {
      const numbers = this.#tokens
        .slice(day.reportedStart, day.reportedEnd)
        .flatMap((token, at) => (token.kind === 'number' ? (this.#parts.day(day.reportedStart + at)?.day ?? []) : []))
      if (numbers[0] !== undefined)
        return { form: 'day', from: day.reportedStart, to: day.reportedEnd, day: numbers[0] }
    }
    const bare = this.#parts.weekdayBefore(place) && this.#bareDay(place)
    if (bare && !timeAt(this.#text, this.#tokens, bare.to - 1, this.#told.language)) return bare
    const month = monthAlone.at(this.#tokens, place)
    const at = month && month.reportedEnd - 1
    const named = at === undefined ? undefined : this.#parts.month(at)
    if (!month || at === undefined || named === undefined || this.#wordsDate(at)) return undefined
    const { year, to } = this.#parts.year(at + 1)
    return { form: 'month', from: month.reportedStart, to, month: named, year }
  }

  /** A number by itself, which in a form is a day. */
  #typedDay(place: number): Reading | undefined {
    const day = this.#parts.day(place)
    const isAll = this.#tokens.filter(({ kind }) => kind === 'number').length === 1
    return day && isAll && !timeAt(this.#text, this.#tokens, place, this.#told.language)
      ? { form: 'day', from: place, to: day.to, day: day.day }
      : undefined
  }

  /** A weekday with the day of the month after it, whose month stands elsewhere. */
  #bareDay(place: number): Reading | undefined {
    const weekday = this.#parts.weekdayBefore(place)
    const day = this.#parts.day(weekday?.to ?? place)
    return day && { form: 'day', from: place, to: day.to, day: day.day, weekday: weekday?.weekday }
  }
}

/** The year of a range's beginning, where only its end has one: the same, or the year before for 28 Dec to 3 Jan 2026. */
function yearBefore(first: Reading, second: Reading): number | undefined {
  if (second.year === undefined || first.month === undefined || second.month === undefined) return undefined
  const isLater = first.month * 31 + (first.day ?? 0) > second.month * 31 + (second.day ?? 0)
  return isLater && first.month !== second.month ? second.year - 1 : second.year
}
