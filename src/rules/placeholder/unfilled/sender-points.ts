import { readGreeting } from '../../../text/greeting.ts'
import type { Message } from '../../../text/message.ts'
import type { Range } from '../../../text/range.ts'
import type { Fact } from '../../rule.ts'

/** What templates and sign-offs say where the writer's name belongs; it may be anybody's elsewhere in a message. */
export const senderPoints: readonly string[] = [
  '[your name]',
  '[nombre y apellido]',
  '[nombre]',
  '[имя и фамилия]',
  '[имя]',
]

/** The longest end of a message below its sign-off, in UTF-16 code units: a position, a telephone number. */
const longestEnd = 300

/** Places to be filled in as facts: those of the writer's own name, where that is known, with the name as their fix. */
export function withSender(message: Message, sender: string | undefined, places: readonly Range[]): readonly Fact[] {
  if (sender === undefined) return places
  const { text } = message
  const greetingEnd = readGreeting(message)?.end ?? 0
  return places.map((place) => {
    const { start, end } = place
    return start >= greetingEnd && isSender(text, place) ? { start, end, fixes: [{ start, end, text: sender }] } : place
  })
}

const isSender = (text: string, { start, end }: Range): boolean =>
  senderPoints.includes(text.slice(start, end).toLowerCase()) && isSigned(text, { start, end })

/** Whether a place is a signature: in the last paragraph, alone in its line, after a comma or before a position. */
const isSigned = (text: string, { start, end }: Range): boolean =>
  text.length - end <= longestEnd &&
  /(?:\n|,)[ \t]*$/u.test(text.slice(Math.max(0, start - 20), start)) &&
  /\n[ \t]*\r?\n/u.test(text.slice(Math.max(0, start - longestEnd), start)) &&
  /^(?:, \[[^\]\n]*\])?[ \t]*\r?(?:\n|$)/u.test(text.slice(end)) &&
  !/\n[ \t]*\r?\n\s*\S/u.test(text.slice(end))
