import { numberOfDay } from '../../../text/day.ts'
import type { Day } from '../../../text/day.ts'
import type { DateMention } from '../../../text/dates/date-mention.ts'
import { type DatedSentence, datedSentences, placeOf } from '../../../text/dates/dated-sentences.ts'
import type { Language } from '../../../text/language.ts'
import type { Message } from '../../../text/message.ts'
import { PhraseClasses } from '../../../text/phrases/parse-phrase.ts'
import { PhraseList } from '../../../text/phrases/phrase-list.ts'
import { remember } from '../../../text/remember.ts'
import type { Token } from '../../../text/tokens.ts'
import type { Circumstances, Fact } from '../../rule.ts'
import { en } from './words/en.ts'
import { es } from './words/es.ts'
import type { PromiseWords } from './words/promise-words.ts'
import { ru } from './words/ru.ts'

/** A date without a year that lies longer ago is next year's: in March a fair “on 10 December” is the next one. */
const longestAgo = 60

/** So many tokens may stand between the future and its day, or between a day with which a clause begins and the future. */
const longestReach = 15
const shortReach = 6

/** Finds the days for which a sentence promises something, and which are past. */
export function findPastPromise(message: Message, { today }: Circumstances): Fact[] {
  return datedSentences(message, today).flatMap((sentence) => {
    const past = sentence.dates.filter((date) => isPast(date, today))
    if (past.length === 0 || message.text.charAt(sentence.end - 1) === '?') return []
    const clause = new Clause(sentence)
    return past.filter((date) => clause.promises(date)).map(({ start, end }) => ({ start, end }))
  })
}

function isPast(date: DateMention, today: Day): boolean {
  const { form, days, year } = date.until ?? date
  if ((form !== 'words' && form !== 'numeric') || days.length === 0) return false
  const ages = days.map((day) => numberOfDay(today) - numberOfDay(day))
  return ages.every((age) => age > 0 && (year !== undefined || age <= longestAgo))
}

type Endings = 'futureEndings' | 'betweenEndings'
type Lists = Readonly<
  Record<Exclude<keyof PromiseWords, Endings>, PhraseList<true>> & Record<Endings, readonly string[]>
>

const words: Readonly<Record<string, PromiseWords>> = { en, es, ru } satisfies Record<Language, PromiseWords>

const listsOf = remember((language): Lists | undefined => {
  const own = words[language]
  const list = (sources: readonly string[] | false): PhraseList<true> =>
    new PhraseList(
      (sources || []).map((source) => [source, true] as const),
      new PhraseClasses({}),
    )
  return (
    own && {
      future: list(own.future),
      deadline: list(own.deadline),
      opening: list(own.opening),
      withoutPreposition: list(own.withoutPreposition),
      between: list(own.between),
      passive: list(own.passive),
      events: list(own.events),
      told: list(own.told),
      futureEndings: own.futureEndings.split(' ').filter(Boolean),
      betweenEndings: own.betweenEndings.split(' ').filter(Boolean),
    }
  )
})

/** A sentence that may promise something for a day. */
class Clause {
  readonly #tokens: readonly Token[]
  readonly #lists: Lists | undefined
  readonly #isTold: boolean

  constructor(sentence: DatedSentence) {
    const { tokens, language } = sentence
    const lists = listsOf(language)
    this.#tokens = tokens
    this.#lists = lists
    this.#isTold = tokens.some((_, place) => lists?.told.at(tokens, place))
  }

  promises(date: DateMention): boolean {
    const lists = this.#lists
    if (!lists || this.#isTold) return false
    const from = placeOf('start', date.start, this.#tokens)
    const to = placeOf('end', date.end, this.#tokens)
    return this.#follows(from, lists) || this.#opens(from, to, lists)
  }

  /** “I will send it by 12 February.” */
  #follows(day: number, lists: Lists): boolean {
    const before = this.#endingAt(lists.deadline, day)
    const last = before ?? day
    if (this.#endingAt(lists.events, last) !== undefined) return false
    for (let place = last - 1; place >= Math.max(0, last - longestReach); place--) {
      const end = this.#futureAt(place, lists)
      if (end !== undefined && end <= last) return before !== undefined || this.#isDirect(end, day, lists)
      if (this.#isBetween(place, lists) && this.#endingAt(lists.passive, place) === undefined) return false
      if (/^[;:"()]$/.test(this.#tokens[place]?.form ?? '')) return false
    }
    return false
  }

  /** Where the words end that begin at a place and say that something will happen. */
  #futureAt(place: number, lists: Lists): number | undefined {
    return (
      lists.future.at(this.#tokens, place)?.end ?? (this.#endsIn(lists.futureEndings, place) ? place + 1 : undefined)
    )
  }

  /** Whether a word gives the day to something else. */
  #isBetween(place: number, lists: Lists): boolean {
    return lists.between.at(this.#tokens, place) !== undefined || this.#endsIn(lists.betweenEndings, place)
  }

  #endsIn(endings: readonly string[], place: number): boolean {
    const form = this.#tokens[place]?.form ?? ''
    return endings.some((ending) => form.length > ending.length && form.endsWith(ending))
  }

  /** Whether only words stand between the future and its day with which it needs no preposition. */
  #isDirect(from: number, day: number, lists: Lists): boolean {
    if (lists !== listsOf('ru')) return false
    for (let place = from; place < day; place++) if (!lists.withoutPreposition.at(this.#tokens, place)) return false
    return true
  }

  /** “On 12 February we will …” */
  #opens(from: number, to: number, lists: Lists): boolean {
    const before = this.#endingAt(lists.deadline, from) ?? this.#endingAt(lists.opening, from) ?? from
    const opener = this.#tokens[before - 1]
    if (opener && !/^(?:[,;("-]|and|y|и|so)$/.test(opener.form)) return false
    if (before === from && lists !== listsOf('ru')) return false
    const first = this.#tokens[to + 1]?.form === ',' ? to + 2 : to + 1
    for (let place = first; place < first + shortReach; place++) {
      if (this.#futureAt(place, lists) !== undefined) return true
      if (this.#isBetween(place, lists) && !/^(?:i|we|they|he|she)$/.test(this.#tokens[place]?.form ?? '')) return false
      if (this.#tokens[place]?.kind !== 'word') return false
    }
    return false
  }

  /** Where the phrase begins that ends before a place, the longest of the list. */
  #endingAt(list: PhraseList<true>, place: number): number | undefined {
    for (let from = Math.max(0, place - 5); from < place; from++)
      if (list.at(this.#tokens, from)?.end === place) return from
    return undefined
  }
}
