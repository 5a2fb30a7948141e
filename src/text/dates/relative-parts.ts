import type { PhraseMatch } from '../phrases/match-phrase.ts'
import type { Token } from '../tokens.ts'
import type { DateLexicon } from './date-lexicon.ts'
import type { WeekdayMention } from './date-mention.ts'
import type { Unit } from './date-words.ts'

/** The first weekday, the first number and the first unit that a relative expression names. */
export interface NamedParts {
  weekday?: WeekdayMention
  count?: number
  unit?: Unit
}

/** Reads what the reported tokens of a relative expression name. */
export function namedParts(
  text: string,
  tokens: readonly Token[],
  { reportedStart, reportedEnd }: PhraseMatch,
  { weekdayOf, shortWeekdayOf, numberOf, unitOf }: DateLexicon,
): NamedParts {
  const parts: NamedParts = {}
  for (let place = reportedStart; place < reportedEnd; place++) {
    const token = tokens[place]
    if (!token) break
    const { kind, form, start, end } = token
    const weekday = weekdayOf.get(form) ?? shortWeekdayOf.get(form)
    if (weekday !== undefined) parts.weekday ??= { start, end, weekday }
    const count = kind === 'number' ? Number(text.slice(start, end)) : numberOf.get(form)
    if (count !== undefined) parts.count ??= count
    const unit = unitOf.get(form)
    if (unit !== undefined) parts.unit ??= unit
  }
  return parts
}
