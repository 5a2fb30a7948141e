import { bracketedIn } from '../../../text/dates/bracketed.ts'
import { datedSentences, type DatedSentence, placeOf } from '../../../text/dates/dated-sentences.ts'
import type { TimeMention } from '../../../text/dates/read-times.ts'
import type { Message } from '../../../text/message.ts'
import { PhraseClasses } from '../../../text/phrases/parse-phrase.ts'
import { PhraseList } from '../../../text/phrases/phrase-list.ts'
import { once } from '../../../text/remember.ts'
import type { Token } from '../../../text/tokens.ts'
import type { Circumstances, Fact } from '../../rule.ts'
import { clocks, meets, zones } from './places.ts'
import { offsetAt } from './spoken-place.ts'

/** More bare times than this are a timetable or a log, whose head names the zone. */
const mostTimes = 3

/** A time's zone stands among so many tokens after it. */
const longestToZone = 5

/** Finds the first clock time that names no zone where the message speaks of people in two, or gives another time a zone. */
export function findTimeWithoutZone(message: Message, { today }: Circumstances): Fact[] {
  const sentences = datedSentences(message, today)
  const isBracketed = bracketedIn(message.text)
  const times = sentences.flatMap((sentence) =>
    sentence.times.flatMap((time) => (isBracketed(time) ? [] : { time, sentence })),
  )
  const bare = times.filter(({ time, sentence }) => !hasZone(time, sentence))
  const [first] = bare
  if (!first || bare.length > mostTimes) return []
  // A zone in the sentence, or one beside no time, may be that of all times.
  const zonedElsewhere = sentences.filter((sentence) => namesZone(sentence))
  if (zonedElsewhere.includes(first.sentence)) return []
  const { start, end } = first.time
  if (zonedElsewhere.length === 0) return speaksOfTwoZones(sentences) ? [{ start, end }] : []
  const isZonedOnce = times.length === bare.length + zonedElsewhere.length
  return isZonedOnce && first.sentence.tokens.some(({ form }) => meets.test(form)) ? [{ start, end }] : []
}

/** Whether people are said to be in places with different clocks. */
function speaksOfTwoZones(sentences: readonly DatedSentence[]): boolean {
  let spoken: number | undefined
  for (const { tokens } of sentences) {
    for (let place = 0; place < tokens.length; place++) {
      const offset = offsetAt(tokens, place)
      spoken ??= offset
      if (offset !== spoken && offset !== undefined) return true
    }
  }
  return false
}

const clockPhrases = once(
  () =>
    new PhraseList(
      clocks.map((phrase) => [phrase, true] as const),
      new PhraseClasses({}),
    ),
)

const isZoneAt = (tokens: readonly Token[], place: number): boolean =>
  zones.has(tokens[place]?.form ?? '') ||
  (tokens[place]?.capital === true && tokens[place + 1]?.form === 'time') ||
  clockPhrases().at(tokens, place) !== undefined

const namesZone = ({ tokens }: DatedSentence): boolean => tokens.some((_, place) => isZoneAt(tokens, place))

/** Whether a zone, or the word for somebody's clocks, stands after a time. */
function hasZone({ end }: TimeMention, { tokens }: DatedSentence): boolean {
  const after = placeOf('end', end, tokens) + 1
  const form = tokens[after]?.form
  // “a las 3 de Caracas”
  if ((form === 'de' || form === 'in') && tokens[after + 1]?.capital) return true
  for (let place = after; place < after + longestToZone; place++) if (isZoneAt(tokens, place)) return true
  return false
}
