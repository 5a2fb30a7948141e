import { headerLabels } from './mail-lines.ts'
import type { Mask } from './mask.ts'
import type { Range } from './range.ts'
import type { TextLines } from './text-lines.ts'

/** The header at the head of a message: its lines, the subject in them and the masks of everything else. */
export interface MailHeader {
  readonly subject: Range
  readonly masks: readonly Mask[]
  /** The line after the header. */
  readonly after: number
}

/** The most lines that the header of a quoted mail takes. */
const mostLines = 8

/** Reads the header whose subject stands in line `at`; the lines beside it down from `first` belong to it where they are labelled. */
export function readMailHeader(lines: TextLines, at: number, first: number): MailHeader | undefined {
  const label = headerLabels.subject.exec(lines.lowerHead(at))?.[0]
  if (label === undefined) return undefined
  let top = at
  while (top > first && headerLabels.any.test(lines.lowerHead(top - 1))) top -= 1
  let after = at + 1
  while (headerLabels.any.test(lines.lowerHead(after))) after += 1
  const subject = { start: lines.startOf(at) + label.length, end: lines.endOf(at) }
  const masks = lines.ranges
    .slice(top, after)
    .map(({ start, end }): Mask => ({ start, end: end === subject.end ? subject.start : end, kind: 'mail-header' }))
  return { subject, masks, after }
}

/**
 * The value of a labelled line of the header that opens a message, at line `first` or below blank lines: its stretch
 * without blanks around it. Undefined where the message begins otherwise or the value is empty.
 */
export function readHeaderValue(
  lines: TextLines,
  name: Exclude<keyof typeof headerLabels, 'any'>,
  first: number,
): Range | undefined {
  for (let at = lines.nextFilled(first); headerLabels.any.test(lines.lowerHead(at)); at += 1) {
    const label = headerLabels[name].exec(lines.lowerHead(at))?.[0]
    if (label === undefined) continue
    const value = lines.text.slice(lines.startOf(at) + label.length, lines.endOf(at))
    const start = lines.startOf(at) + label.length + value.length - value.trimStart().length
    const end = start + value.trim().length
    return start < end ? { start, end } : undefined
  }
  return undefined
}

/** Whether line `at` begins the header of a quoted mail: a sender, and two of date, recipient and subject below. */
export function startsMailHeader(lines: TextLines, at: number): boolean {
  if (!headerLabels.from.test(lines.lowerLine(at))) return false
  const others = new Set<string>()
  for (let next = at + 1; next < at + mostLines && lines.firstCode(next) !== 0; next += 1) {
    const line = lines.lowerHead(next)
    for (const name of ['date', 'to', 'subject'] as const) if (headerLabels[name].test(line)) others.add(name)
  }
  return others.size >= 2
}
