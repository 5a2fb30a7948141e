import { bracketedIn } from '../../../text/dates/bracketed.ts'
import { datedSentences, type DatedSentence } from '../../../text/dates/dated-sentences.ts'
import { type TimeMention, timesAmong } from '../../../text/dates/read-times.ts'
import type { Message } from '../../../text/message.ts'
import { PhraseClasses } from '../../../text/parse-phrase.ts'
import { PhraseList } from '../../../text/phrase-list.ts'
import { once } from '../../../text/remember.ts'
import type { Token } from '../../../text/tokens.ts'
import type { Circumstances, Fact } from '../../rule.ts'
import { at, clocks, meets, places, zones } from './places.ts'

/** More bare times than this are a timetable or a log, whose head names the zone. */
const mostTimes = 3

/** Finds the first clock time that names no zone where the message speaks of people in two, or gives another time a zone. */
export function findTimeWithoutZone(message: Message, { today }: Circumstances): Fact[] {
  const sentences = datedSentences(message, today)
  const isBracketed = bracketedIn(message.text)
  const times = sentences.flatMap((sentence) =>
    timesAmong(message.text, sentence.tokens, sentence.language)
      .filter((time) => !isBracketed(time))
      .map((time) => ({ ...time, sentence })),
  )
  const bare = times.filter((time) => !hasZone(time, time.sentence))
  const [first] = bare
  if (!first || bare.length > mostTimes) return []
  // A zone in the sentence, or one beside no time, may be that of all times.
  const zonedElsewhere = sentences.filter((sentence) => namesZone(sentence))
  if (zonedElsewhere.includes(first.sentence)) return []
  const zonesSpoken = new Set(sentences.flatMap(offsetsIn))
  const isZonedOnce = zonedElsewhere.length > 0 && times.length === bare.length + zonedElsewhere.length
  const isArranged = first.sentence.tokens.some(({ form }) => meets.test(form))
  if (zonedElsewhere.length > 0 ? !isZonedOnce || !isArranged : zonesSpoken.size < 2) return []
  return [{ start: first.start, end: first.end }]
}

const placePhrases = once(
  () =>
    new PhraseList(
      Object.entries(places).flatMap(([offset, names]) =>
        names.map((name) => [`${at} <${name}>`, Number(offset)] as const),
      ),
      new PhraseClasses({}),
    ),
)

/** The offsets of the places in which somebody of the message is said to be. */
const offsetsIn = ({ tokens }: DatedSentence): number[] =>
  tokens.flatMap((_, place) => placePhrases().at(tokens, place)?.value ?? [])

const clockPhrases = once(
  () =>
    new PhraseList(
      clocks.map((phrase) => [phrase, true] as const),
      new PhraseClasses({}),
    ),
)

const isZoneAt = (tokens: readonly Token[], place: number): boolean =>
  zones.test(tokens[place]?.form ?? '') ||
  (tokens[place]?.capital === true && tokens[place + 1]?.form === 'time') ||
  clockPhrases().at(tokens, place) !== undefined

const namesZone = ({ tokens }: DatedSentence): boolean => tokens.some((_, place) => isZoneAt(tokens, place))

/** Whether a zone, or the word for somebody's clocks, stands after a time. */
function hasZone({ end }: TimeMention, { tokens, placeOfEnd }: DatedSentence): boolean {
  const after = placeOfEnd(end) + 1
  // “a las 3 de Caracas”
  if (/^(?:de|in)$/.test(tokens[after]?.form ?? '') && tokens[after + 1]?.capital) return true
  return [0, 1, 2, 3, 4].some((ahead) => isZoneAt(tokens, after + ahead))
}
