import { afterFrontMatter } from './find-block-masks.ts'
import { isGivenName } from './given-names.ts'
import { readHeaderValue } from './mail-header.ts'
import { isPlainName, parseName, type PersonName } from './person-name.ts'
import type { Range } from './range.ts'
import { TextLines } from './text-lines.ts'

/** A person to whom a message goes by its own header. Offsets are UTF-16 code units into the text. */
export interface Recipient extends Range {
  /** The name as written, or as its address spells it. */
  readonly written: string
  readonly name: PersonName
}

/** The longest list of recipients that is read, in code units. */
const longestList = 2000

/**
 * The people whom the `To:` line of the header at the head of a text names, by display name or by an address such as
 * `anna.smith@…`; none where one of the recipients is a group, a firm or unclear.
 */
export function readRecipients(text: string): readonly Recipient[] {
  const lines = new TextLines(text)
  const value = readHeaderValue(lines, 'to', afterFrontMatter(lines))
  if (!value || value.end - value.start > longestList) return []
  const recipients: (Recipient | undefined)[] = []
  let start = value.start
  for (const part of text.slice(value.start, value.end).split(/[,;]/)) {
    if (part.trim() !== '') recipients.push(recipientIn(part, start))
    start += part.length + 1
  }
  return recipients.every((recipient) => recipient !== undefined) ? recipients : []
}

function recipientIn(part: string, offset: number): Recipient | undefined {
  const at = part.indexOf('@')
  const open = part.indexOf('<')
  const display = open === -1 ? (at === -1 ? part : '') : part.slice(0, open)
  const shown = display.replace(/["“”«»*_]/g, ' ')
  const place = { start: offset + part.length - part.trimStart().length, end: offset + part.trimEnd().length }
  const name = parseName(shown)
  if (name) return isPlainName(name) ? { ...place, written: shown.trim(), name } : undefined
  if (at === -1 || shown.trim() !== '') return undefined
  const written = (/[\p{L}\p{N}._-]{1,64}$/u.exec(part.slice(0, at))?.[0] ?? '')
    .split(/[._]/)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ')
  const spelt = /^[\p{L} -]+$/u.test(written) ? parseName(written) : undefined
  return spelt && isGivenName(spelt.words[0] ?? '') ? { ...place, written, name: spelt } : undefined
}
