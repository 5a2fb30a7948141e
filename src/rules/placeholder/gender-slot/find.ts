import type { Message } from '../../../text/message.ts'
import { ownText } from '../../../text/own-text.ts'
import type { Range } from '../../../text/range.ts'
import { openForms, openVerbs } from './forms.ts'

/** Finds forms of address and verbs that leave open whether a woman or a man is meant. */
export function findGenderSlots(message: Message): Range[] {
  const text = ownText(message)
  return [...openForms, openVerbs]
    .flatMap((pattern) => [...text.matchAll(pattern)])
    .map(({ 0: found, index }) => ({ start: index, end: index + found.length }))
}
