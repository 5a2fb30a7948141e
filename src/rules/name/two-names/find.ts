import { areDifferentPeople } from '../../../text/compare-names.ts'
import { readGreeting, readGreetings } from '../../../text/greeting.ts'
import { readSignOff } from '../../../text/sign-off.ts'
import type { Message, Sentence } from '../../../text/message.ts'
import { greetingWords, isPlainName, type PersonName, readName } from '../../../text/person-name.ts'
import { PhraseTable } from '../../../text/phrases/phrase-table.ts'
import { languages } from '../../../text/language.ts'
import type { Fact } from '../../rule.ts'
import { introducesThirdPerson } from './third-person.ts'

const thanks = new PhraseTable(languages.flatMap((one) => greetingWords[one].thanks.map((phrase) => ({ phrase }))))
const signOffs = languages.flatMap((language) => greetingWords[language].signOffs)
const endings = new PhraseTable(signOffs.map((phrase) => ({ phrase })))
const isEnding = new Set(signOffs)

/** Finds the first name in a message by which somebody is addressed who is not the one that it greets. */
export function findTwoNames(message: Message): Fact[] {
  const greeting = readGreeting(message)
  const greeted = greeting?.name
  if (!greeted || !isPlainName(greeted)) return []
  const sentences = message.paragraphs
    .filter(({ role }) => role !== 'subject')
    .flatMap((paragraph) => paragraph.sentences)
  const again = readGreetings(message).flatMap(({ start, opening, name }) =>
    start > greeting.start && name && opening !== undefined && !isEnding.has(opening) ? name : [],
  )
  const thanked = sentences.flatMap((sentence, at) =>
    at < sentences.length - 1 ? (thankedIn(message.text, sentence) ?? []) : [],
  )
  const signed = readSignOff(message)
  const other = [...again, ...thanked]
    .sort((a, b) => a.start - b.start)
    .find((name) => name.start > greeted.end && isPlainName(name) && areDifferentPeople(greeted, name))
  if (!other || (signed && other.start >= signed.start)) return []
  if (endsBetween(message, sentences, greeted, other)) return []
  const { start, end } = other
  const [first, second] = [message.text.slice(greeted.start, greeted.end), message.text.slice(start, end)]
  const related = [{ start: greeted.start, end: greeted.end }]
  return [{ start, end, values: () => ({ first, second }), related }]
}

const lineAcross = /(?:^|\n)[ \t]{0,8}[-=*_—#]{3}/

/** Whether an ending or a line across the page stands between: then two messages share one text. */
function endsBetween({ text }: Message, sentences: readonly Sentence[], from: PersonName, to: PersonName): boolean {
  if (lineAcross.test(text.slice(from.end, to.start))) return true
  return sentences.some(({ start, tokens }) => start > from.end && start < to.start && isSignOff(tokens))
}

const isSignOff = (tokens: Sentence['tokens']): boolean => endings.match(tokens, 0) !== undefined

/** Whether a part of a message may hold the end of one, or a line across the page. */
export const mayEnd = ({ text, paragraphs }: Message): boolean =>
  lineAcross.test(text) || paragraphs.some(({ sentences }) => sentences.some(({ tokens }) => isSignOff(tokens)))

/** Whether a part of a message may address somebody by name. */
export const mayCall = (message: Message): boolean =>
  readGreetings(message).length > 0 ||
  message.paragraphs.some(({ sentences }) => sentences.some((sentence) => thankedIn(message.text, sentence)))

/** The name in a sentence such as “Thanks again, Peter.” that is followed by a stop or by more of the sentence. */
function thankedIn(text: string, { tokens }: Sentence): PersonName | undefined {
  const found = thanks.match(tokens, 0)
  if (tokens[found?.next ?? 0]?.form !== ',' || !found) return undefined
  const read = readName(text, tokens, found.next + 1)
  if (!read || /[\r\n]/.test(text.slice(tokens[0]?.start, read.name.end))) return undefined
  const mark = tokens[read.next]
  if (mark?.form === '.' || mark?.form === '!') return read.name
  const then = tokens[read.next + 1]
  return mark?.form === ',' && then && !then.capital && !introducesThirdPerson.has(then.form) ? read.name : undefined
}
