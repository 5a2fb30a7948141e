import { areDifferentPeople } from '../../../text/compare-names.ts'
import { readGreeting } from '../../../text/greeting.ts'
import { readSignOff } from '../../../text/sign-off.ts'
import type { Message } from '../../../text/message.ts'
import { hasGivenName, parseName, type PersonName } from '../../../text/person-name.ts'
import type { Circumstances, Fact } from '../../rule.ts'
import { expectedRecipients } from '../recipient-mismatch/find.ts'

/** Finds the writer's own name in the greeting: the name of the settings, else the one below the message. */
export function findOwnName(message: Message, circumstances: Circumstances): Fact[] {
  const greeted = readGreeting(message)?.name
  if (!greeted || greeted.titled || greeted.several) return []
  const signed = readSignOff(message)?.name
  const sender = circumstances.sender === undefined ? undefined : parseName(circumstances.sender)
  const own = sender ?? signed
  if (!own || !isWithin(greeted, own) || (signed && !isWithin(greeted, signed))) return []
  const expected = expectedRecipients(message, circumstances).map(({ name }) => name)
  const knows = expected.some(
    (name) => name.words.some((word) => greeted.words.includes(word)) || areDifferentPeople(greeted, name),
  )
  if (knows) return []
  const { start, end } = greeted
  const name = message.text.slice(start, end)
  const related = signed ? [{ start: signed.start, end: signed.end }] : []
  return [{ start, end, values: () => ({ name }), related }]
}

/** Whether one name says nothing that the other does not: “Laura” of “Laura Soto”, but not “Laura Paz”. */
const isWithin = (name: PersonName, other: PersonName): boolean =>
  !other.titled &&
  !other.several &&
  name.words.every((word) => other.words.includes(word)) &&
  (hasGivenName(name) || name.words[0] === other.words[0])
