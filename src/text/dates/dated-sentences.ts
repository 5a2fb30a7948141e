import type { Day } from '../day.ts'
import { numberOfDay } from '../day.ts'
import type { Language } from '../language.ts'
import type { Message, Paragraph, Sentence } from '../message.ts'
import type { Token } from '../tokens.ts'
import { bracketedIn } from './bracketed.ts'
import type { DateMention } from './date-mention.ts'
import { datesAmong } from './read-dates.ts'

/** A sentence of a message with the dates that it names, without those that are examples in brackets. */
export interface DatedSentence extends Sentence {
  readonly role: Paragraph['role']
  readonly language: Language
  readonly dates: readonly DateMention[]
  /** The index of the token that begins, or ends, at an offset. */
  readonly placeOfStart: (offset: number) => number
  readonly placeOfEnd: (offset: number) => number
}

const known = new WeakMap<Message, { readonly today: number; readonly sentences: readonly DatedSentence[] }>()

/** The sentences of a message with their dates, those in a language of ours; each message is read once a day. */
export function datedSentences(message: Message, today: Day): readonly DatedSentence[] {
  const found = known.get(message)
  if (found?.today === numberOfDay(today)) return found.sentences
  const isBracketed = bracketedIn(message.text)
  const sentences = message.paragraphs.flatMap(({ role, language, sentences: own }) =>
    language === 'und'
      ? []
      : own.map(({ start, end, tokens }) => ({
          start,
          end,
          tokens,
          role,
          language,
          dates: datesAmong(message.text, tokens, language, today).filter((date) => !isBracketed(date)),
          placeOfStart: placeIn(tokens, 'start'),
          placeOfEnd: placeIn(tokens, 'end'),
        })),
  )
  known.set(message, { today: numberOfDay(today), sentences })
  return sentences
}

/** A date with the end of the range that it begins. */
export const endsOf = (date: DateMention): readonly DateMention[] => (date.until ? [date, date.until] : [date])

/** Looks up the index of the token with this offset; -1 where there is none. */
const placeIn =
  (tokens: readonly Token[], edge: 'start' | 'end') =>
  (offset: number): number => {
    let [low, high] = [0, tokens.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((tokens[middle]?.[edge] ?? 0) < offset) low = middle + 1
      else high = middle
    }
    return tokens[low]?.[edge] === offset ? low : -1
  }
