import { startsMailHeader } from './mail-header.ts'
import {
  attributionOpening,
  attributionVerb,
  mailAddress,
  ownAttribution,
  ruleLine,
  separatorLine,
  timeOrYear,
} from './mail-lines.ts'
import type { TextLines } from './text-lines.ts'

/** The longest attribution, in code units. */
const longestAttribution = 300

/** A line like `> 5 %` or `>= 3`, where the mark compares and quotes nothing. */
const comparison = /^ {0,3}>=?\s?\d+(?:[.,]\d+)?(?![.,)\d])/

const quoteMark = 62

/** Whether line `at` is quoted by `>`. */
export const isQuoted = (lines: TextLines, at: number): boolean =>
  lines.firstCode(at) === quoteMark && /^[ \t]{0,3}>/.test(lines.headOf(at))

/** The line after those that begin with `>` from `at` on, and whether they only compare. */
export function readQuoted(lines: TextLines, at: number): { after: number; compares: boolean } {
  let after = at
  let compares = true
  for (; isQuoted(lines, after); after += 1) compares &&= comparison.test(lines.headOf(after))
  return { after, compares }
}

/**
 * The first line of the attribution (“On … wrote:”) that ends with line `at`, or -1; it begins at line `first` or later.
 * Mail programs wrap it, so it may take three lines.
 */
export function attributionEnding(lines: TextLines, at: number, first: number): number {
  if (!lines.shortLine(at).trimEnd().endsWith(':')) return -1
  const leadsToQuote = isQuoted(lines, lines.nextFilled(at + 1))
  let joined = ''
  let found = -1
  for (let top = at; top >= first && top > at - 3; top -= 1) {
    const line = lines.shortLine(top).trim().toLowerCase()
    joined = joined === '' ? line : `${line} ${joined}`
    if (line === '' || joined.length > longestAttribution) break
    if ((top === at || attributionOpening.test(line)) && isAttribution(joined, leadsToQuote)) found = top
  }
  return found
}

function isAttribution(line: string, leadsToQuote: boolean): boolean {
  if (ownAttribution.test(line)) return leadsToQuote && timeOrYear.test(line)
  const addressed = mailAddress.test(line)
  if (!attributionVerb.test(line)) return addressed && /[>)\]]\s?:$/.test(line) && timeOrYear.test(line)
  return leadsToQuote || addressed || (attributionOpening.test(line) && /\d[:.]\d{2}(?!\d)/.test(line))
}

/** Whether line `at` stands above a mail that is quoted whole: a separator, or the rule that Outlook draws above a header. */
export function separatesMail(lines: TextLines, at: number): boolean {
  const line = lines.lowerLine(at)
  return separatorLine.test(line) || (ruleLine.test(line) && startsMailHeader(lines, lines.nextFilled(at + 1)))
}
