import type { Report, ReportMessage } from '../../checker/report.ts'
import type { Day } from '../../text/day.ts'
import { leadingLanguage, voteLanguage } from '../../text/detect-language.ts'
import type { Language } from '../../text/language.ts'
import type { Range } from '../../text/range.ts'
import { tokenise } from '../../text/tokens.ts'
import { factsApart } from './kept-facts.ts'
import { languageNames } from './language-names.ts'
import { mayReword } from './may-reword.ts'
import type { Passage } from './passage.ts'

/** What an answer is held against. */
export interface Judged {
  /** The message that holds the passage. */
  readonly message: string
  readonly passage: Passage
  /** What was found in the message as it stands. */
  readonly before: Report
  /** What the answer is to mend. */
  readonly targets: readonly ReportMessage[]
  /** Answers that were shown already. */
  readonly earlier: readonly string[]
  readonly today: Day
  /** Checks the whole message with the answer in it. */
  readonly check: (message: string) => Promise<Report>
}

/** How much longer an answer may be than the passage: so many times, and so many UTF-16 code units. */
const longestTimes = 1.6
const longestMore = 80

/** Words with which models lead up to what they were asked for. */
const preamble =
  /^(?:sure|certainly|of course|okay|here|rewritten|rewrite|claro|por supuesto|aquí|reescri|texto|конечно|вот|переписан|текст)[^\n:]{0,80}:/iu

/** Characters that nobody sees, and that could hide something in what is shown. */
const unseen = /[\p{Cf}\p{Co}\p{Cn}]|(?![\n\t])\p{Cc}/gu

const markup = /\*\*|__|`|^#{1,6} |^[-*+] |^> |<\/?[a-z][^>]*>/gimu

/**
 * Holds a model's answer against our own rules, before anybody sees it.
 * @returns what is wrong with it, in sentences that the model can act on; none where it can be shown
 */
export async function judgeAnswer(answer: string, judged: Judged): Promise<string[]> {
  const { passage, earlier, today } = judged
  if (!/\p{L}/u.test(answer)) return ['The answer holds no words.']
  if (answer === passage.text.replaceAll('\r\n', '\n')) return ['The answer is the passage as it was.']
  if (earlier.includes(answer)) return ['This was the answer before: write it in another way.']
  const form = formProblems(answer, passage.text)
  const { lost, added } = factsApart(passage.text, answer, passage.language, today)
  const problems = [
    ...form,
    ...languageProblems(answer, passage.language),
    ...(lost.length > 0 ? [`These must stay exactly as they are written: ${lost.join('; ')}.`] : []),
    ...(added.length > 0 ? [`The passage does not say this, leave it out: ${added.join('; ')}.`] : []),
  ]
  return problems.length > 0 ? problems : findingProblems(answer, judged)
}

function formProblems(answer: string, passage: string): string[] {
  const paragraphs = (text: string): number => text.split(/\n\s*\n/).length
  const [firstLine, ...others] = answer.split('\n')
  const leadsUp = preamble.test(answer) && !preamble.test(passage)
  const isHeaded = others.length > 0 && firstLine?.endsWith(':') && !/:\s*$/m.test(passage)
  return [
    ...(answer.length > passage.length * longestTimes + longestMore
      ? ['The answer is much longer than the passage.']
      : []),
    ...(leadsUp || isHeaded || paragraphs(answer) > paragraphs(passage)
      ? ['Answer with the passage only, without a word before or after it, in no more paragraphs than it has.']
      : []),
    ...(hasMore(answer, passage, markup) ? ['Use no Markdown and no markup that the passage does not have.'] : []),
    ...(hasMore(answer, passage, unseen) ? ['Use no invisible characters.'] : []),
  ]
}

/** Whether an answer holds more of something than the passage. */
const hasMore = (answer: string, passage: string, pattern: RegExp): boolean =>
  Array.from(answer.matchAll(pattern)).length > Array.from(passage.matchAll(pattern)).length

/** A short text is in its language as long as it is written in its letters and no other language leads. */
function languageProblems(answer: string, language: Language | 'und'): string[] {
  if (language === 'und') return []
  const found = leadingLanguage(voteLanguage(tokenise(answer)))
  const isCyrillic = (answer.match(/\p{Script=Cyrillic}/gu)?.length ?? 0) * 2 > (answer.match(/\p{L}/gu)?.length ?? 0)
  return (found === undefined || found === language) && isCyrillic === (language === 'ru')
    ? []
    : [`Write in ${languageNames[language]}.`]
}

async function findingProblems(answer: string, judged: Judged): Promise<string[]> {
  const { message, passage, before, targets, check } = judged
  const place = { start: passage.start, end: passage.start + answer.length }
  const after = await check(message.slice(0, passage.start) + answer + message.slice(passage.end))
  const unmended = after.messages.filter(
    (found) => overlaps(found, place) && targets.some(({ ruleId }) => ruleId === found.ruleId),
  )
  const known = new Map<string, number>()
  for (const found of before.messages) known.set(keyOf(found), (known.get(keyOf(found)) ?? 0) + 1)
  const fresh = after.messages.filter((found) => {
    if (found.severity === 'info' || isNewPlace(found, passage.text)) return false
    const count = known.get(keyOf(found)) ?? 0
    known.set(keyOf(found), count - 1)
    return count <= 0
  })
  return [...new Set([...unmended, ...fresh])].map((found) => wordsFor(found, place))
}

/** A finding in words for the model. What lies beyond the answer, and what could quote it, is not told. */
function wordsFor({ ruleId, start, end, text, message, advice }: ReportMessage, place: Range): string {
  const isWithin = place.start <= start && end <= place.end
  return isWithin && mayReword(ruleId)
    ? `In the answer, “${text}”: ${message} ${advice}`.trim()
    : `With the answer the message has a new fault: ${ruleId}.`
}

/** Two findings with the same key say the same; of a missing part, which one is missing. */
const keyOf = ({ ruleId, message }: ReportMessage): string => `${ruleId} ${message}`

/** A place to fill in, for what the passage does not tell: better than an invention, and found again before the message is sent. */
const isNewPlace = ({ ruleId, text }: ReportMessage, passage: string): boolean =>
  ruleId === 'placeholder/unfilled' && /^\[[^[\]]+\]$/.test(text) && !passage.includes(text)

const overlaps = (one: Range, other: Range): boolean => one.start < other.end && other.start < one.end

/** What a rewriting is to mend: what other words can mend, of warnings and errors, and what somebody pointed at. */
export const targetsIn = (report: Report, passage: Range, pointedAt?: string): ReportMessage[] =>
  report.messages.filter(
    (found) =>
      overlaps(found, passage) && mayReword(found.ruleId) && (found.severity !== 'info' || found.ruleId === pointedAt),
  )
