import type { Message } from '../../../text/message.ts'
import { ownText } from '../../../text/own-text.ts'
import type { Range } from '../../../text/range.ts'
import { openForms, openVerbs } from './forms.ts'

/** What each of the patterns needs somewhere: one look at a text that holds none of it spares the others. */
const anySign = /[/(@]|dx|(?:sir|madam) or/i

/** Finds forms of address and verbs that leave open whether a woman or a man is meant. */
export function findGenderSlots(message: Message): Range[] {
  const text = ownText(message)
  if (!anySign.test(text)) return []
  return [...openForms, openVerbs]
    .flatMap((pattern) => [...text.matchAll(pattern)])
    .map(({ 0: found, index }) => ({ start: index, end: index + found.length }))
}
