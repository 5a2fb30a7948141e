import type { Language } from '../language.ts'
import type { Range } from '../range.ts'
import { tokenise, type Token } from '../tokens.ts'

/** A time of day that a text names. Offsets are UTF-16 code units; a preposition does not belong to it. */
export interface TimeMention extends Range {
  /** Minutes after midnight. */
  readonly minutes: number
  /** Whether it is written so that nobody has to guess which half of the day is meant. */
  readonly isSure: boolean
}

/** Words before a bare hour or before 16.00 that make it a time. */
const beforeTime: Readonly<Record<Language, RegExp>> = {
  en: /^(?:at|by|until|till|from|before|after|around|about)$/,
  es: /^(?:las|la)$/,
  ru: /^(?:в|к|до|с|после|около)$/,
}

/** Finds the clock times of a stretch of text, in order: 16:00, 4 pm, 4:30 p.m., 15 h, a las 15, в 15.00, в 15 часов. */
export const readTimes = (text: string, language: Language): TimeMention[] => timesAmong(text, tokenise(text), language)

/** The clock times among some tokens of a text, in order. */
export function timesAmong(text: string, tokens: readonly Token[], language: Language): TimeMention[] {
  const times: TimeMention[] = []
  for (let place = 0; place < tokens.length; place++) {
    if (tokens[place]?.kind !== 'number') continue
    const time = timeAt(text, tokens, place, language)
    if (time) times.push(time)
  }
  return times
}

/** How many code units the digits of a time take at most: 16:00. */
const longestTime = 5

/** The clock time whose number stands at a place among the tokens. */
export function timeAt(
  text: string,
  tokens: readonly Token[],
  place: number,
  language: Language,
): TimeMention | undefined {
  const token = tokens[place]
  if (token?.kind !== 'number' || token.end - token.start > longestTime) return undefined
  const [, hours = '', mark = '', minutes = ''] =
    /^(\d{1,2})(?:([:.])(\d\d))?$/.exec(text.slice(token.start, token.end)) ?? []
  if (hours === '' || Number(hours) > 23 || Number(minutes) > 59) return undefined
  const before = tokens[place - 1]
  if (before?.end === token.start && !/^["(-]$/.test(before.form)) return undefined
  const half = halfOfDay(tokens, place + 1)
  const said = before !== undefined && beforeTime[language].test(before.form)
  const unit = half ? undefined : hourUnit(tokens, place + 1, language)
  if (mark === '.' && !half && !(said && unit) && !(said && language === 'ru')) return undefined
  if (mark === '' && !half && !unit && !(said && language === 'es')) return undefined
  // “до 10.12” may be 10 December.
  if (mark === '.' && !half && !unit && Number(minutes) >= 1 && Number(minutes) <= 12) return undefined
  const hour = half ? (Number(hours) % 12) + (half.isAfternoon ? 12 : 0) : Number(hours)
  if (half && (Number(hours) > 12 || hours === '0')) return undefined
  const end = half?.end ?? unit ?? token.end
  const isSure = half !== undefined || Number(hours) > 12 || (mark !== '' && hours.length === 2)
  return { start: token.start, end, minutes: hour * 60 + Number(minutes), isSure }
}

/** The “pm” or “a. m.” at a place, with where it ends. */
function halfOfDay(tokens: readonly Token[], place: number): { end: number; isAfternoon: boolean } | undefined {
  const first = tokens[place]
  if (first?.form === 'am' || first?.form === 'pm') return { end: first.end, isAfternoon: first.form === 'pm' }
  const [stop, second, last] = [tokens[place + 1], tokens[place + 2], tokens[place + 3]]
  if ((first?.form !== 'a' && first?.form !== 'p') || stop?.form !== '.' || second?.form !== 'm') return undefined
  return { end: last?.form === '.' ? last.end : second.end, isAfternoon: first.form === 'p' }
}

const hourUnits: Readonly<Record<Language, RegExp>> = {
  en: /^(?:o'clock|h|hrs)$/,
  es: /^(?:h|hs|hrs|horas)$/,
  ru: /^(?:ч|час|часа|часов)$/,
}

/** Where the word for hours at a place ends, if one stands there. In Russian it may count hours, so a preposition decides. */
function hourUnit(tokens: readonly Token[], place: number, language: Language): number | undefined {
  const unit = tokens[place]
  if (!unit || !hourUnits[language].test(unit.form)) return undefined
  const before = tokens[place - 2]?.form ?? ''
  if (unit.form === "o'clock" || beforeTime[language].test(before)) return unit.end
  return undefined
}
