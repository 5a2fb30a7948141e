import {
  attributionOpening,
  attributionVerb,
  headerLabels,
  mailAddress,
  ownAttribution,
  ruleLine,
  separatorLine,
  timeOrYear,
} from './mail-lines.ts'
import type { Range } from './range.ts'

/** The longest line, in code units, that a mail program writes of its own accord. */
const longestLine = 300

const contentOf = (text: string, line: Range | undefined): string =>
  line === undefined || line.end - line.start > longestLine ? '' : text.slice(line.start, line.end)

/** The first line at or after `at` that is not blank; the number of lines where there is none. */
export function nextFilled(text: string, lines: readonly Range[], at: number): number {
  let next = at
  for (; next < lines.length; next += 1) {
    const line = lines[next]
    if (line !== undefined && /\S/.test(text.slice(line.start, Math.min(line.end, line.start + longestLine)))) break
  }
  return next
}

/** Whether a line is quoted by `>`. */
export function isQuoted(text: string, line: Range | undefined): boolean {
  if (line === undefined) return false
  let at = line.start
  while (at < line.start + 3 && text.charCodeAt(at) === 32) at += 1
  return at < line.end && text.charCodeAt(at) === 62
}

/** A line like `> 5 %` or `>= 3`, where the mark compares and quotes nothing. */
const comparison = /^ {0,3}>=?\s?\d+(?:[.,]\d+)?(?![.,)\d])/

/** The line after the lines that begin with `>` at `at`, and whether they only compare. */
export function readQuoted(text: string, lines: readonly Range[], at: number): { after: number; compares: boolean } {
  let next = at
  let compares = true
  for (; isQuoted(text, lines[next]); next += 1) {
    if (compares && !comparison.test(contentOf(text, lines[next]))) compares = false
  }
  return { after: next, compares }
}

/**
 * The first line of the attribution (“On … wrote:”) that ends with line `at`, or -1.
 * Mail programs wrap it, so it may take three lines.
 */
export function attributionEnding(text: string, lines: readonly Range[], at: number, first: number): number {
  const last = lines[at]
  if (last === undefined || !/:\s*$/.test(text.slice(Math.max(last.start, last.end - 8), last.end))) return -1
  let joined = ''
  let found = -1
  const quotes = isQuoted(text, lines[nextFilled(text, lines, at + 1)])
  for (let top = at; top >= first && top > at - 3; top -= 1) {
    const line = contentOf(text, lines[top]).trim()
    if (line === '') break
    joined = joined === '' ? line : `${line} ${joined}`
    if (joined.length > longestLine) break
    if (isAttribution(joined, quotes) && (top === at || attributionOpening.test(line))) found = top
  }
  return found
}

function isAttribution(line: string, quotes: boolean): boolean {
  if (ownAttribution.test(line)) return quotes && attributionOpening.test(line)
  const addressed = mailAddress.test(line)
  if (!attributionVerb.test(line)) return addressed && /[>)\]]\s?:$/.test(line) && timeOrYear.test(line)
  if (quotes) return true
  return addressed || (attributionOpening.test(line) && /\d{1,2}[:.]\d{2}/.test(line))
}

/** Whether line `at` begins the header (“From: … Sent: …”) or is the separator of a mail that is quoted whole below it. */
export function startsForwarded(text: string, lines: readonly Range[], at: number): boolean {
  const line = contentOf(text, lines[at])
  if (separatorLine.test(line)) return true
  if (ruleLine.test(line)) return startsHeader(text, lines, nextFilled(text, lines, at + 1))
  return startsHeader(text, lines, at)
}

function startsHeader(text: string, lines: readonly Range[], at: number): boolean {
  if (!headerLabels.from.test(contentOf(text, lines[at]))) return false
  const others = new Set<string>()
  for (let next = at + 1; next < at + 8; next += 1) {
    const line = contentOf(text, lines[next])
    if (line.trim() === '') break
    if (headerLabels.date.test(line)) others.add('date')
    else if (headerLabels.to.test(line)) others.add('to')
    else if (headerLabels.subject.test(line)) others.add('subject')
  }
  return others.size >= 2
}
