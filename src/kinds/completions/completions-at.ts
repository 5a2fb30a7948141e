import { type Greeting, readGreeting, spokenParagraphs } from '../../text/greeting.ts'
import { type Language, languages } from '../../text/language.ts'
import type { Message } from '../../text/message.ts'
import { readMessage } from '../../text/read-message.ts'
import { readSignOff } from '../../text/sign-off.ts'
import type { Kind, Subkind } from '../kinds.ts'
import { type Outline, outlineOf } from '../outline.ts'
import type { Candidate } from './candidate.ts'
import type { Completion } from './completion.ts'
import { greetingsIn, signOffsIn } from './courtesy-completions.ts'
import { matchTyped } from './match-typed.ts'
import { missingPartsAt, partCandidates } from './part-completions.ts'
import { type Place, placeAt } from './place-at.ts'
import { registerOf } from './register-of.ts'
import { mayBeginTemplate, type TemplateRequest, templatesIn } from './template-completions.ts'
import { voiceOf } from './voice-of.ts'

/** A text, a place in it, and what is known of the message. */
export interface CompletionRequest extends TemplateRequest {
  readonly text: string
  /** Where the cursor is, in UTF-16 code units. */
  readonly offset: number
  /** The language of the message and its kind or sub-kind, where somebody has said them. */
  readonly language?: Language | undefined
  readonly kind?: Kind | Subkind | undefined
  /** The language that the message is in where nothing tells. */
  readonly likely: Language
  /** Whether nobody asked: then only what has been typed is completed, and only in what is known to be a message. */
  readonly isUnasked?: boolean | undefined
  /** Whether it is known to be a message without looking at it; else a greeting shows it. */
  readonly isKnown?: boolean | undefined
}

/** What is known of a message in which something is to be added at a place. */
interface Situation extends CompletionRequest {
  readonly place: Place
  readonly message: Message
  readonly greeting: Greeting | undefined
}

/**
 * Makes what finds the words that can be added at a place of a message, the best first. It remembers what it found out
 * about a message for as long as the same words of it are being typed.
 */
export function completer(): (request: CompletionRequest) => Promise<readonly Completion[]> {
  const reading = latest((text: string, language?: Language) => readMessage(text, language && { language }))
  const outlining = latest((message: Message, kind?: Kind | Subkind) => outlineOf(message, kind))
  return async (request) => {
    const place = placeAt(request.text, request.offset)
    if (!place) return []
    const message = reading(place.rest, request.language)
    if (isForeignTo(message, place.start)) return []
    const situation = { ...request, place, message, greeting: readGreeting(message) }
    const candidates = await candidatesFor(situation, outlining)
    return candidates.flatMap((candidate, rank) => toCompletion(candidate, place, request.offset, rank))
  }
}

/** A function that keeps its last answer for as long as it is asked the same. */
function latest<Question, Detail, Answer>(
  answer: (question: Question, detail?: Detail) => Answer,
): (question: Question, detail?: Detail) => Answer {
  let known: { readonly question: Question; readonly detail: Detail | undefined; readonly answer: Answer } | undefined
  return (question, detail) => {
    if (!known || known.question !== question || known.detail !== detail)
      known = { question, detail, answer: answer(question, detail) }
    return known.answer
  }
}

/** Whether an offset lies in what is not the writer's voice, or below the signature. */
const isForeignTo = ({ text, masks }: Message, offset: number): boolean =>
  masks.some(
    ({ kind, start, end }) =>
      start <= offset &&
      (kind === 'signature' || kind === 'disclaimer' || offset < end || (offset === end && text[end - 1] !== '\n')),
  )

type OutlineOf = (message: Message, kind?: Kind | Subkind) => Promise<Outline | undefined>

/** What can be added at a place, the best first. */
async function candidatesFor(situation: Situation, outlined: OutlineOf): Promise<readonly Candidate[]> {
  const { place, message, greeting, kind, isUnasked, isKnown } = situation
  const before = spokenParagraphs(message).filter(({ start }) => start < place.start)
  const after = spokenParagraphs(message).filter(({ start }) => start >= place.start)
  const signOff = readSignOff(message)
  if (signOff && signOff.start < place.start) return []
  if (isUnasked && (place.typed === '' || !(greeting ?? isKnown))) return []
  const isFirst = place.isOwnParagraph && !greeting && before.length === 0
  const isLast =
    place.isOwnParagraph && !signOff && after.length === 0 && before.some(({ end }) => end > (greeting?.end ?? 0) + 1)
  const greetings = isFirst ? greetingsFor(situation) : []
  if (greeting && place.start < greeting.end) return []
  const whole = greeting || signOff || !mayBeginTemplate(place) ? [] : templatesFor(situation)
  const parts = kind !== undefined || before.length > 0 ? await partsFor(situation, outlined) : noParts
  const signOffs = isLast ? signOffsFor(situation) : []
  return parts.isComplete
    ? [...greetings, ...whole, ...signOffs, ...parts.here, ...parts.elsewhere]
    : [...greetings, ...whole, ...parts.here, ...parts.elsewhere, ...signOffs]
}

/** The language of a message, where it was said or the text shows it. */
const languageOf = ({ language, message, greeting }: Situation): Language | undefined =>
  language ?? (message.language === 'und' ? greeting?.language : message.language)

/** The languages in which something may be typed at a place: any, where nothing tells but the typed words. */
function languagesFor(situation: Situation): readonly Language[] {
  const language = languageOf(situation)
  if (language !== undefined) return [language]
  const { likely, place } = situation
  return place.typed === '' ? [likely] : [likely, ...languages.filter((other) => other !== likely)]
}

const greetingsFor = (situation: Situation): Candidate[] =>
  languagesFor(situation).flatMap((language) => {
    const register = registerOf(situation.message, situation.recipient)
    return matching(greetingsIn(language, register, situation, situation.place.typed !== ''), situation.place)
  })

const signOffsFor = (situation: Situation): Candidate[] =>
  languagesFor(situation).flatMap((language) => {
    const register = registerOf(situation.message, situation.recipient)
    return matching(signOffsIn(language, register, situation), situation.place)
  })

const templatesFor = (situation: Situation): Candidate[] =>
  templatesIn(languagesFor(situation), situation.place.typed, situation)

/** The parts that can be added: those that belong at the place, and the others. */
interface Parts {
  readonly here: readonly Candidate[]
  readonly elsewhere: readonly Candidate[]
  /** Whether the message holds all that its kind needs, as far as one can tell. */
  readonly isComplete: boolean
}

const noParts: Parts = { here: [], elsewhere: [], isComplete: true }

async function partsFor(situation: Situation, outlined: OutlineOf): Promise<Parts> {
  const { message, place, kind, likely, locale, recipient } = situation
  const language = languageOf(situation) ?? likely
  const spoken = message.language === language ? message : { ...message, language }
  const outline = await outlined(spoken, kind)
  if (!outline?.isSure) return noParts
  const voice = voiceOf(spoken, recipient)
  const missing = missingPartsAt(outline, place.start)
  const [here, elsewhere] = [true, false].map((belongs) =>
    missing
      .filter((state) => state.belongs === belongs)
      .flatMap(({ part }) => matching(partCandidates(part, language, locale, voice), place)),
  )
  return {
    here: here ?? [],
    elsewhere: elsewhere ?? [],
    isComplete: !missing.some(({ part }) => part.need === 'required'),
  }
}

const matching = (candidates: readonly Candidate[], { typed }: Place): Candidate[] =>
  candidates.filter(({ words, names }) => matchTyped(typed, words, names) !== undefined)

function toCompletion(candidate: Candidate, place: Place, offset: number, rank: number): Completion[] {
  const { names, snippet, ...rest } = candidate
  const found = matchTyped(place.typed, candidate.words, names)
  if (found === undefined) return []
  return [
    {
      ...rest,
      range: { start: place.start, end: offset },
      snippet: place.before + snippet.replace(/\$0$/, () => `$0${place.after}`),
      found,
      isPreferred: rank === 0,
    },
  ]
}
