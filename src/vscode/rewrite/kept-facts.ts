import { readDates } from '../../text/dates/read-dates.ts'
import { readTimes } from '../../text/dates/read-times.ts'
import type { DateMention } from '../../text/dates/date-mention.ts'
import type { Day } from '../../text/day.ts'
import { findMasks } from '../../text/find-masks.ts'
import { type Language, languages } from '../../text/language.ts'
import { readMessage } from '../../text/read-message.ts'
import { findUnfilled } from '../../rules/placeholder/unfilled/find.ts'

/** What a text says of the world, as far as it can be told from its form: each fact by a key, with its words. */
type Facts = readonly (readonly [key: string, words: string])[]

/** Which facts of one text another lacks, in the words of the one. */
export interface FactsApart {
  /** What the first text says and the second does not. */
  readonly lost: readonly string[]
  /** What only the second says; places to fill in are no facts. */
  readonly added: readonly string[]
}

/**
 * Compares what two texts say of the world: numbers, amounts, dates, times, links, addresses and places to fill in, each
 * as often as it is said; and that names are still there.
 * @param today the day from which relative dates count
 */
export function factsApart(before: string, after: string, language: Language | 'und', today: Day): FactsApart {
  const spoken = language === 'und' ? languages : [language]
  const [said, says] = [factsOf(before, spoken, today), factsOf(after, spoken, today)]
  const [open, opens] = [openPlaces(before), openPlaces(after)]
  return {
    lost: [...missingIn(says, said), ...missingIn(opens, open), ...lostNames(before, after)],
    added: missingIn(said, says),
  }
}

/** A number with the marks that belong to it: 4.50, 12/03, 14:00, 2026-03-31. */
const number = /\p{Nd}+(?:[.,:/-]\p{Nd}+)*/gu

const sign = /[\p{Sc}%‰№]/gu

function factsOf(text: string, spoken: readonly Language[], today: Day): Facts {
  const links = findMasks(text)
    .filter(({ kind }) => kind === 'link' || kind === 'code')
    .map(({ start, end }) => text.slice(start, end))
  const counted = [...text.matchAll(number), ...text.matchAll(sign)].map(([words]) => words)
  return [
    ...[...links, ...counted].map((words) => [words, words] as const),
    ...spoken.flatMap((language) => [
      ...readDates(text, language, today).map(
        (mention) => [dateKey(mention), text.slice(mention.start, mention.end)] as const,
      ),
      ...readTimes(text, language).map(
        ({ minutes, start, end }) => [`time ${minutes}`, text.slice(start, end)] as const,
      ),
    ]),
  ]
}

/** What a date says, however it is written. */
function dateKey({ weekday, day, month, year, relative, days, until }: DateMention): string {
  const said = [weekday?.weekday, day, month, year, relative, days[0]]
  return `date ${JSON.stringify(said)}${until ? ` ${dateKey(until)}` : ''}`
}

const openPlaces = (text: string): Facts =>
  findUnfilled(readMessage(text)).map(({ start, end }) => [text.slice(start, end), text.slice(start, end)] as const)

/** The words of facts that others lack, counting how often each is said. */
function missingIn(others: Facts, facts: Facts): string[] {
  const left = new Map<string, number>()
  for (const [key] of others) left.set(key, (left.get(key) ?? 0) + 1)
  return facts.flatMap(([key, words]) => {
    const count = left.get(key) ?? 0
    left.set(key, count - 1)
    return count > 0 ? [] : [words]
  })
}

/** Words that bear a capital within a sentence and are no names. */
const noName = /^(?:i|i'.*|вы|вас|вам|вами|ваш.{0,3}|usted|ustedes|uds?)$/

/** How many letters at the end of a name its case may change. */
const ending = 2

/** The names in a text of which another holds nothing: words with a capital that begin no sentence. */
function lostNames(before: string, after: string): string[] {
  const words = readMessage(after).paragraphs.flatMap(({ sentences }) =>
    sentences.flatMap(({ tokens }) => tokens.map(({ form }) => form)),
  )
  return readMessage(before).paragraphs.flatMap(({ sentences }) =>
    sentences.flatMap(({ tokens }) => {
      const inside = tokens.filter(({ kind }) => kind === 'word').slice(1)
      return inside.flatMap(({ capital, form, start, end }) => {
        const written = before.slice(start, end)
        const isShouted = written.length > 1 && written === written.toUpperCase()
        if (!capital || isShouted || noName.test(form)) return []
        const stem = form.slice(0, Math.max(3, form.length - ending))
        return words.some((word) => word.startsWith(stem)) ? [] : [written]
      })
    }),
  )
}
