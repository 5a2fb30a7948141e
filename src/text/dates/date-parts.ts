import type { Token } from '../tokens.ts'
import type { DateLexicon } from './date-lexicon.ts'
import type { WeekdayMention } from './date-mention.ts'

/** How many code units the digits of a day take at most. */
const longestDay = 2

/** Reads the parts of dates at places of a text, each by itself: days, months, years, weekdays. */
export class DateParts {
  readonly #text: string
  readonly #tokens: readonly Token[]
  readonly #words: DateLexicon
  readonly #isTyped: boolean

  /** @param isTyped whether the text was typed into a form, where a name of a month is one however it is written */
  constructor(text: string, tokens: readonly Token[], words: DateLexicon, isTyped: boolean) {
    this.#text = text
    this.#tokens = tokens
    this.#words = words
    this.#isTyped = isTyped
  }

  /** A weekday at a place, and where the date that it belongs to begins: “Tue.,”, “martes día”, “Tuesday the”. */
  weekdayBefore(place: number): { weekday: WeekdayMention; to: number } | undefined {
    const form = this.form(place)
    const full = this.#words.weekdayOf.get(form)
    const weekday = full ?? this.#words.shortWeekdayOf.get(form)
    if (weekday === undefined) return undefined
    let to = place + 1
    if (full === undefined && this.form(to) === '.') to++
    if (this.form(to) === ',' || this.form(to) === '(') to++
    if (this.#words.beforeDay.has(this.form(to))) to++
    return { weekday: this.#weekdayMention(place, weekday), to }
  }

  /** A weekday after its date: “(Tuesday)”, “, Tuesday,”. */
  weekdayAfter(place: number): { weekday: WeekdayMention; to: number } | undefined {
    const opener = this.form(place)
    const at = /^(?:el|в|во)$/.test(this.form(place + 1)) ? place + 2 : place + 1
    const form = this.form(at)
    const full = this.#words.weekdayOf.get(form)
    if (opener === '(') {
      const weekday = full ?? this.#words.shortWeekdayOf.get(form)
      const close = this.form(at + 1) === '.' ? at + 2 : at + 1
      if (weekday === undefined || this.form(close) !== ')') return undefined
      return { weekday: this.#weekdayMention(at, weekday), to: close + 1 }
    }
    const next = this.#tokens[at + 1]
    if (opener !== ',' || full === undefined || (next && next.kind !== 'mark')) return undefined
    return { weekday: this.#weekdayMention(at, full), to: at + 1 }
  }

  #weekdayMention(place: number, weekday: number): WeekdayMention {
    const { start = 0, end = 0 } = this.#tokens[place] ?? {}
    return { start, end, weekday }
  }

  /** A day of the month at a place, with its ordinal ending. */
  day(place: number): { day: number; to: number } | undefined {
    const token = this.#tokens[place]
    if (token && this.#words.first.has(token.form)) return { day: 1, to: place + 1 }
    if (token?.kind !== 'number' || token.end - token.start > longestDay) return undefined
    const written = this.written(place)
    if (!/^\d{1,2}$/.test(written)) return undefined
    const before = this.#tokens[place - 1]
    if (before?.end === token.start && !/^["(,[.]$/.test(before.form)) return undefined
    const day = Number(written)
    if (day < 1 || day > 31) return undefined
    let to = place + 1
    for (const joiner of ['', '-', '.']) {
      const at = joiner === '' ? to : to + 1
      if (
        (joiner === '' || this.form(to) === joiner) &&
        this.touches(to) &&
        this.touches(at) &&
        this.#words.ordinals.has(this.form(at))
      ) {
        to = at + 1
        break
      }
    }
    return { day, to }
  }

  /** The month that follows a day: “of March”, “de marzo”, “марта”. */
  monthAfterDay(place: number): { month: number; to: number } | undefined {
    const at = this.#words.of.has(this.form(place)) ? place + 1 : place
    const month = this.touches(at) ? undefined : this.month(at)
    return month === undefined ? undefined : { month, to: at + 1 }
  }

  /** The month that is named at a place. */
  month(place: number): number | undefined {
    const token = this.#tokens[place]
    if (!token || (!this.#isTyped && !token.capital && this.#words.alsoWords.has(token.form))) return undefined
    return this.#words.monthOf.get(token.form)
  }

  /** The year after a month or a day, if one is written, and where the date then ends. */
  year(place: number): { year?: number; to: number } {
    let at = this.form(place) === '.' ? place + 1 : place
    if (this.form(at) === ',') at++
    if (this.#words.of.has(this.form(at))) at++
    const written = this.written(at)
    return /^(?:19|20|21)\d\d$/.test(written) ? { year: Number(written), to: this.afterYear(at + 1) } : { to: place }
  }

  /** Past the word for “year” after a year. */
  afterYear(place: number): number {
    if (!this.#words.afterYear.has(this.form(place))) return place
    return this.form(place) === 'г' && this.form(place + 1) === '.' && this.touches(place + 1) ? place + 2 : place + 1
  }

  /** The form of the token at a place; '' where there is none. */
  form(place: number): string {
    return this.#tokens[place]?.form ?? ''
  }

  /** A number as it is written; '' where there is none. */
  written(place: number): string {
    const token = this.#tokens[place]
    return token?.kind === 'number' ? this.#text.slice(token.start, token.end) : ''
  }

  /** Whether a token stands directly after the one before it. */
  touches(place: number): boolean {
    const [before, token] = [this.#tokens[place - 1], this.#tokens[place]]
    return before !== undefined && before.end === token?.start
  }
}
