import type { Day } from '../day.ts'
import { numberOfDay } from '../day.ts'
import type { Language } from '../language.ts'
import type { Message, Paragraph, Sentence } from '../message.ts'
import type { Token } from '../tokens.ts'
import { bracketedIn } from './bracketed.ts'
import type { DateMention } from './date-mention.ts'
import { datesAmong } from './read-dates.ts'
import { type TimeMention, timesAmong } from './read-times.ts'

/** A sentence of a message with the dates that it names, without those that are examples in brackets. */
export interface DatedSentence extends Sentence {
  readonly role: Paragraph['role']
  readonly language: Language
  readonly dates: readonly DateMention[]
  /** Its clock times, those in brackets too. */
  readonly times: readonly TimeMention[]
}

const known = new WeakMap<Message, { readonly today: number; readonly sentences: readonly DatedSentence[] }>()

/** The sentences of a message with their dates, those in a language of ours; each message is read once a day. */
export function datedSentences(message: Message, today: Day): readonly DatedSentence[] {
  const found = known.get(message)
  if (found?.today === numberOfDay(today)) return found.sentences
  const { text } = message
  const isBracketed = bracketedIn(text)
  const sentences: DatedSentence[] = []
  for (const { role, language, sentences: own } of message.paragraphs) {
    if (language === 'und') continue
    for (const { start, end, tokens } of own) {
      const dates = datesAmong(text, tokens, language, today).filter((date) => !isBracketed(date))
      const times = timesAmong(text, tokens, language)
      sentences.push({ start, end, tokens, role, language, dates, times })
    }
  }
  known.set(message, { today: numberOfDay(today), sentences })
  return sentences
}

/** A date with the end of the range that it begins. */
export const endsOf = (date: DateMention): readonly DateMention[] => (date.until ? [date, date.until] : [date])

/** The index of the token that begins, or ends, at an offset; -1 where there is none. */
export function placeOf(edge: 'start' | 'end', offset: number, tokens: readonly Token[]): number {
  let [low, high] = [0, tokens.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((tokens[middle]?.[edge] ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return tokens[low]?.[edge] === offset ? low : -1
}
