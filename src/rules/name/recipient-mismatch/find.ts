import { areDifferentPeople } from '../../../text/compare-names.ts'
import { type Greeting, readGreeting } from '../../../text/greeting.ts'
import type { Message } from '../../../text/message.ts'
import { parseName, type PersonName } from '../../../text/person-name.ts'
import type { Range } from '../../../text/range.ts'
import { isGivenName } from '../../../text/given-names.ts'
import { readRecipients } from '../../../text/read-recipients.ts'
import { foldWord } from '../../../text/tokens.ts'
import type { Fix } from '../../finding.ts'
import type { Circumstances, Fact } from '../../rule.ts'

/** A person to whom the message goes, and where its header says so. */
interface Expected {
  readonly written: string
  readonly name: PersonName
  readonly place?: Range
}

/** The people to whom a message goes: the one that the writer named, else those of its own header. */
export function expectedRecipients({ text }: Message, { recipient }: Circumstances): readonly Expected[] {
  if (!recipient) return readRecipients(text).map(({ start, end, ...rest }) => ({ ...rest, place: { start, end } }))
  const name = recipient.includes('@') ? undefined : parseName(recipient)
  return name ? [{ written: recipient.trim(), name }] : []
}

/** Finds the name in the greeting where it is of nobody to whom the message goes. */
export function findRecipientMismatch(message: Message, circumstances: Circumstances): Fact[] {
  const greeting = readGreeting(message)
  const greeted = greeting?.name
  if (!greeted) return []
  const expected = expectedRecipients(message, circumstances)
  const [first] = expected
  if (!first || !expected.every(({ name }) => areDifferentPeople(greeted, name))) return []
  const written = message.text.slice(greeted.start, greeted.end)
  const recipient = expected.map((one) => one.written).join(', ')
  return [
    {
      start: greeted.start,
      end: greeted.end,
      values: () => ({ name: written, recipient }),
      fixes: expected.length === 1 ? fixesFor(greeting, greeted, written, first) : [],
      related: expected.flatMap(({ place }) => place ?? []),
    },
  ]
}

const isCyrillic = (text: string): boolean => /[а-яё]/i.test(text)

/**
 * The recipient's name in place of the other, where the words around need not change with it and its case is sure;
 * the given name alone where one word stood there.
 */
function fixesFor(greeting: Greeting, greeted: PersonName, written: string, recipient: Expected): Fix[] {
  const { written: wanted, place } = recipient
  if (greeting.gendered || greeted.titled || greeted.several) return []
  if (recipient.name.several || isCyrillic(written) !== isCyrillic(wanted) || (place && isCyrillic(wanted))) return []
  const [given = ''] = wanted.split(/\s+/)
  const short = greeted.words.length === 1 && isGivenName(foldWord(given)) ? [given] : []
  const texts = new Set([...short, wanted])
  return [...texts].map((text) => ({ start: greeted.start, end: greeted.end, text }))
}
