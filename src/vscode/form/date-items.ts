import * as vscode from 'vscode'
import { addDays, type Day, isDay, numberOfDay, weekdayOf } from '../../text/day.ts'
import { resolveDate } from '../../text/dates/read-dates.ts'
import { writeDate } from '../../text/dates/write-date.ts'
import { type Language, languages } from '../../text/language.ts'
import { interfaceLanguage } from '../interface/interface-language.ts'

/** A row of the list from which a date is chosen: a day, words to be written as they are, or neither to leave it open. */
export interface DateItem extends vscode.QuickPickItem {
  readonly value?: Day | string
}

/** How far the list goes, in days from today. */
const earliest = -7
const latest = 20

/** How long ago a day may be for which somebody gives no year, in days. */
const longestAgo = 180

/** Which day is asked for. */
export interface WantedDay {
  /** The language of the message. */
  readonly language: Language
  readonly today: Day
  /** Whether it may lie in the past; else it is to come. */
  readonly mayBePast: boolean
}

/**
 * The days to choose from, like a calendar: today, tomorrow and the working days of three weeks, then those of the week
 * before where the day may lie there. They are written in the language of the message. To leave it open comes first, so
 * that Enter alone never writes a day that nobody looked at.
 */
export function dayItems({ language, today, mayBePast }: WantedDay): DateItem[] {
  const monday = addDays(today, -((weekdayOf(today) + 6) % 7))
  const headings = [vscode.l10n.t('This week'), vscode.l10n.t('Next week'), weekName(addDays(monday, 14))]
  const first = mayBePast ? earliest : 0
  const days = Array.from({ length: latest - first + 1 }, (_, place) => addDays(today, first + place))
  const offered = days.filter((day) => isOffered(day, today))
  const under = (heading: string, belongs: (day: Day) => boolean): DateItem[] => {
    const items = offered.filter(belongs).map((day) => itemOf(day, language, today))
    return items.length > 0 ? [{ label: heading, kind: vscode.QuickPickItemKind.Separator }, ...items] : []
  }
  const weekOf = (day: Day): number => Math.floor((numberOfDay(day) - numberOfDay(monday)) / 7)
  return [
    { label: vscode.l10n.t('Fill in later') },
    ...headings.flatMap((heading, week) => under(heading, (day) => isToCome(day, today) && weekOf(day) === week)),
    ...under(vscode.l10n.t('Earlier'), (day) => !isToCome(day, today)),
  ]
}

/** A week by its Monday, in the language of the interface: “Week of 30 November”. */
function weekName({ month, day }: Day): string {
  const language = interfaceLanguage()
  // As dates are written in messages: 30 November.
  const locale = language === 'en' ? 'en-GB' : language
  const date = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', timeZone: 'UTC' })
  return vscode.l10n.t('Week of {0}', date.format(Date.UTC(2000, month - 1, day)))
}

/**
 * The rows for what was typed: the day that it names, and where it names none, the days to come that match it and
 * the words themselves. It may be typed in the language of the message, of the interface, or any other that we know.
 */
export function typedItems(typed: string, wanted: WantedDay, locale: Language): DateItem[] {
  const { language, today, mayBePast } = wanted
  const words = typed.trim()
  if (words === '') return dayItems(wanted)
  for (const own of new Set([language, locale, ...languages])) {
    const day = resolveDate(words, own, today)
    if (!day) continue
    const days = mayBePast ? candidates(day, words, today) : [day]
    return days.map((one) => ({ ...itemOf(one, language, today), alwaysShow: true }))
  }
  const asItIs = { label: vscode.l10n.t('Write “{0}”', words), alwaysShow: true, value: words }
  return [...dayItems(wanted).filter(({ value }) => isToCome(value, today)), asItIs]
}

/** A day that is read without its year is to come; it may also be meant as the last one. */
function candidates(day: Day, words: string, today: Day): Day[] {
  const before = { ...day, year: day.year - 1 }
  const isRecent = numberOfDay(today) - numberOfDay(before) <= longestAgo
  return /\d{4}/.test(words) || day.year === today.year || !isDay(before) || !isRecent ? [day] : [day, before]
}

const isToCome = (value: DateItem['value'], today: Day): boolean =>
  typeof value === 'object' && numberOfDay(value) >= numberOfDay(today)

/** Whether a day is in the list: a working day, or one that has a name of its own. */
function isOffered(day: Day, today: Day): boolean {
  const weekday = weekdayOf(day)
  return nameOf(day, today) !== undefined || (weekday !== 0 && weekday !== 6)
}

function itemOf(day: Day, language: Language, today: Day): DateItem {
  const description = nameOf(day, today)
  return { label: writeDate(day, language, 'plain', today), ...(description && { description }), value: day }
}

/** What a person calls a day that is near, in the language of the interface. */
function nameOf(day: Day, today: Day): string | undefined {
  switch (numberOfDay(day) - numberOfDay(today)) {
    case -1:
      return vscode.l10n.t('yesterday')
    case 0:
      return vscode.l10n.t('today')
    case 1:
      return vscode.l10n.t('tomorrow')
    default:
      return undefined
  }
}
