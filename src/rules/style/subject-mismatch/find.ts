import type { Message, Sentence } from '../../../text/message.ts'
import type { Range } from '../../../text/range.ts'
import type { Fact } from '../../rule.ts'
import { otherAmount, otherDay } from './other-facts.ts'
import { type Amount, readAmounts } from './read-amounts.ts'
import { isMonthName, readDayMonths } from './read-day-months.ts'

/** Finds a sum or a day in the body that the subject gives otherwise, where each of them gives one only. */
export function findSubjectMismatch({ text, paragraphs }: Message): Fact[] {
  const subject = paragraphs.find(({ role }) => role === 'subject')
  if (!subject) return []
  const body = paragraphs.filter(({ role }) => role !== 'subject').flatMap(({ sentences }) => sentences)
  return [...differentAmounts(text, subject.sentences, body), ...differentDays(text, subject.sentences, body)]
}

/** A fact with the sentence that holds it, its offsets in the whole text. */
type Placed<Item> = Item & { readonly sentence: Sentence }

const amountsIn = (text: string, sentences: readonly Sentence[]): Placed<Amount>[] =>
  sentences.flatMap((sentence) => {
    const { start } = sentence
    return readAmounts(spokenText(text, sentence)).map((amount) => {
      return { ...amount, start: amount.start + start, end: amount.end + start, sentence }
    })
  })

/** The text of a sentence with blanks in place of what is not the writer's. */
function spokenText(text: string, { start, end, tokens }: Sentence): string {
  let spoken = ''
  let from = start
  for (const token of tokens) {
    if (token.kind !== 'masked') continue
    spoken += text.slice(from, token.start) + ' '.repeat(token.end - token.start)
    from = token.end
  }
  return spoken + text.slice(from, end)
}

function differentAmounts(text: string, subject: readonly Sentence[], body: readonly Sentence[]): Fact[] {
  const promised = amountsIn(text, subject)
  const [wanted] = promised
  if (!wanted || promised.length !== 1 || has(wanted.sentence, otherAmount)) return []
  const named = amountsIn(text, body).filter(({ currency }) => currency === wanted.currency)
  const [found] = named
  if (!found || named.some(({ value }) => value !== found.value) || !isSlip(wanted.value, found.value)) return []
  if (named.some(({ sentence }) => has(sentence, otherAmount))) return []
  return [factOf(text, found, wanted)]
}

/** Whether one number may stand for another by mistake: as many digits, or one ten times the other. */
const isSlip = (a: number, b: number): boolean =>
  a !== b && a > 0 && b > 0 && (Math.trunc(Math.log10(a)) === Math.trunc(Math.log10(b)) || a === 10 * b || b === 10 * a)

function differentDays(text: string, subject: readonly Sentence[], body: readonly Sentence[]): Fact[] {
  const daysIn = (sentences: readonly Sentence[]) =>
    sentences.flatMap((sentence) => readDayMonths(text, sentence.tokens).map((day) => ({ ...day, sentence })))
  const promised = daysIn(subject)
  const [wanted] = promised
  if (!wanted || promised.length !== 1 || wanted.use === 'of' || has(wanted.sentence, otherDay)) return []
  const named = daysIn(body)
  const [found] = named
  if (!found || named.some(({ day, month }) => day !== found.day || month !== found.month)) return []
  if (found.day === wanted.day && found.month === wanted.month) return []
  if (named.some(({ use, sentence }) => use !== wanted.use || has(sentence, otherDay) || asks(sentence))) return []
  return sharesWord(wanted.sentence, found.sentence) ? [factOf(text, found, wanted)] : []
}

function factOf(text: string, found: Range, wanted: Range): Fact {
  const [here, there] = [text.slice(found.start, found.end), text.slice(wanted.start, wanted.end)]
  const related = [{ start: wanted.start, end: wanted.end }]
  return { start: found.start, end: found.end, values: () => ({ here, there }), related }
}

const has = ({ tokens }: Sentence, words: ReadonlySet<string>): boolean => tokens.some(({ form }) => words.has(form))

const asks = ({ tokens }: Sentence): boolean => tokens.some(({ form }) => form === '?')

/** Words share a topic that begin alike for so many letters. */
const topicLetters = 5

/** Whether two sentences speak of one thing: a long word of one begins as a word of the other does. */
function sharesWord(a: Sentence, b: Sentence): boolean {
  const topics = ({ tokens }: Sentence): string[] =>
    tokens.flatMap(({ kind, form }) =>
      kind === 'word' && form.length >= topicLetters && !isMonthName(form) ? form.slice(0, topicLetters) : [],
    )
  const known = new Set(topics(a))
  return topics(b).some((topic) => known.has(topic))
}
