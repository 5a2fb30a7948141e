import type { Day } from '../../../text/day.ts'
import { numberOfDay } from '../../../text/day.ts'
import type { DateMention } from '../../../text/dates/date-mention.ts'
import { datedSentences, endsOf } from '../../../text/dates/dated-sentences.ts'
import { writeDate, writeDay } from '../../../text/dates/write-date.ts'
import type { Language } from '../../../text/language.ts'
import type { Message } from '../../../text/message.ts'
import { once } from '../../../text/remember.ts'
import { sayAtLeast } from '../../../text/say-at-least.ts'
import type { Circumstances, Fact } from '../../rule.ts'
import { past } from './words.ts'

/** A message of fewer words is a chat: what it says is read at once. */
const fewestWords = 25

/** Finds the first day that a notice or delay names, where it names all of them from today on. */
export function findRelativeOnly(message: Message, { today, kind }: Circumstances): Fact[] {
  if (kind === null || !/^(?:notice|delay)(?:\/|$)/.test(kind)) return []
  const sentences = datedSentences(message, today).filter(({ dates }) => dates.length > 0)
  if (sentences.length === 0 || isChat(message)) return []
  if (sentences.some(({ dates }) => dates.flatMap(endsOf).some(({ form }) => form !== 'relative'))) return []
  for (const { dates, tokens, language } of sentences) {
    const isToldOfPast = once(() => tokens.some(({ form }) => past[language].test(form)))
    const date = dates.find((one) => isAhead(one, today) && !(isBareWeekday(one) && isToldOfPast()))
    if (!date) continue
    const { start, end } = date
    const written = message.text.slice(start, end)
    const fixes = endings(date, language, today).map((ending) => ({ start, end, text: written + ending }))
    return [{ start, end, fixes }]
  }
  return []
}

const isChat = ({ paragraphs }: Message): boolean =>
  !sayAtLeast(
    fewestWords,
    paragraphs.flatMap(({ sentences }) => sentences),
  )

const isBareWeekday = ({ relative }: DateMention): boolean =>
  relative !== undefined && 'weekday' in relative && relative.weekday === 'coming'

/** Whether a date lies after today, or is a week or month that does. */
function isAhead({ days, relative }: DateMention, today: Day): boolean {
  const [day] = days
  if (day) return numberOfDay(day) > numberOfDay(today)
  return relative !== undefined && 'period' in relative && relative.ahead > 0
}

/** What to write after a relative date, the likeliest first; nothing where it names no single day. */
function endings({ days, relative, weekday }: DateMention, language: Language, today: Day): string[] {
  if (!relative || ('times' in relative && days.length === 0)) return []
  if ('period' in relative && relative.period === 'week') return []
  return days.map((day) => {
    const withWeekday = writeDate(day, language, 'plain', today)
    if ('times' in relative || 'period' in relative) return ` (${withWeekday})`
    const date = writeDay(day, language, today)
    if (language === 'ru') return `, ${date}`
    if (!weekday) return `, ${withWeekday}`
    return language === 'es' ? ` ${date}` : `, ${date}`
  })
}
