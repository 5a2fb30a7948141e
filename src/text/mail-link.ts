import type { OutgoingMail } from './outgoing-mail.ts'

/** What opens a mail in the person's mail program. */
export interface MailLink {
  /** A `mailto:` link, percent-encoded, to be passed on as it is. */
  readonly uri: string
  /** Whether the link holds the body of the mail, which else must be pasted. */
  readonly holdsBody: boolean
}

/**
 * The longest link in characters that every mail program takes. Windows hands over 2,081 at most (Electron's
 * documentation of `shell.openExternal`), and Outlook stops near there. A letter of Russian takes six of them.
 */
const longest = 2000

/**
 * The link that opens a mail. One that is too long leaves out the body, then the
 * subject, then the last of the receivers.
 */
export function mailLink({ to, subject, body }: OutgoingMail): MailLink {
  const address = `mailto:${to.map((one) => encode(one).replaceAll('%40', '@')).join(',')}`
  const whole = withFields(address, { subject, body })
  if (whole.length <= longest) return { uri: whole, holdsBody: true }
  const short = withFields(address, { subject })
  if (short.length <= longest) return { uri: short, holdsBody: false }
  return {
    uri: address.length <= longest ? address : address.slice(0, address.lastIndexOf(',', longest)),
    holdsBody: false,
  }
}

function withFields(address: string, fields: Readonly<Record<string, string>>): string {
  const filled = Object.entries(fields).filter(([, value]) => value !== '')
  const query = filled.map(([name, value]) => `${name}=${encode(value.replace(/\r?\n/g, '\r\n'))}`).join('&')
  return query === '' ? address : `${address}?${query}`
}

/** Percent-encodes a text; half of a character, which no encoding has, becomes a question mark. */
const encode = (text: string): string => encodeURIComponent(text.replace(/\p{Surrogate}/gu, '?'))
