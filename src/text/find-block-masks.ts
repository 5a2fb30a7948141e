import { findDisclaimers } from './find-disclaimers.ts'
import { headerLabels, device, sentFromLine } from './mail-lines.ts'
import type { Mask, MaskKind } from './mask.ts'
import { readQuoted, attributionEnding, isQuoted, nextFilled, startsForwarded } from './quoted-mail.ts'
import type { Range } from './range.ts'

/** Masks of whole lines and of a subject's label, sorted, and the subject where the text has one. */
export interface BlockMasks {
  readonly masks: readonly Mask[]
  readonly subject: Range | undefined
}

/** A subject stands at most below a letter's place, date and address. */
const subjectWithin = 8

/** A signature is short: below a `--` without its space may stand anything. */
const longestSignature = 15

/** A line's beginning, long enough for everything that is recognised by how a line begins. */
const headOf = (text: string, line: Range): string => text.slice(line.start, Math.min(line.end, line.start + 200))

const firstCode = (text: string, line: Range): number => {
  let at = line.start
  while (at < line.end && (text.charCodeAt(at) === 32 || text.charCodeAt(at) === 9)) at += 1
  return at < line.end ? text.charCodeAt(at) : 0
}

/** The line after the front matter that opens the text, or 0. */
function afterFrontMatter(text: string, lines: readonly Range[]): number {
  const [first, second] = lines
  if (first === undefined || second === undefined) return 0
  if (!/^\ufeff?---[ \t]*$/.test(headOf(text, first)) || !/^[\w-]+[ \t]*:/.test(headOf(text, second))) return 0
  const close = lines.findIndex((line, at) => at > 1 && /^(?:---|\.\.\.)[ \t]*$/.test(headOf(text, line)))
  return close + 1
}

/** The line after the fenced code that begins at line `at`, or `at` where none does; unclosed code runs to the end. */
function afterFence(text: string, lines: readonly Range[], at: number): number {
  const line = lines[at]
  const open = line && /^ {0,3}(`{3,}(?=[^`]*$)|~{3,})/.exec(headOf(text, line))?.[1]
  if (open === undefined) return at
  for (let next = at + 1; next < lines.length; next += 1) {
    const close = /^ {0,3}(`{3,}|~{3,})[ \t]*$/.exec(headOf(text, lines[next] ?? { start: 0, end: 0 }))?.[1]
    if (close?.startsWith(open) === true) return next + 1
  }
  return lines.length
}

/** The line after a comment that begins and ends with lines of its own, or `at`. */
function afterComment(text: string, lines: readonly Range[], at: number): number {
  const line = lines[at]
  if (line === undefined || !/^\s*<!--/.test(headOf(text, line))) return at
  const close = text.indexOf('-->', line.start)
  if (close === -1) return at
  let next = at
  while ((lines[next]?.end ?? close) < close) next += 1
  return text.slice(close + 3, lines[next]?.end).trim() === '' ? next + 1 : at
}

/** Whether line `at` is the `-- ` above a signature. */
function startsSignature(text: string, lines: readonly Range[], at: number): boolean {
  const line = lines[at]
  if (line === undefined || !/^--\s?$/.test(headOf(text, line))) return false
  if (line.end - line.start === 3) return true
  let filled = 0
  for (let next = nextFilled(text, lines, at + 1); next < lines.length; next = nextFilled(text, lines, next + 1)) {
    if (isQuoted(text, lines[next]) || attributionEnding(text, lines, next, at + 1) !== -1) break
    filled += 1
    if (filled > longestSignature) return false
  }
  return true
}

/** Masks a subject's label and the header's other lines around line `at`; gives the subject itself. */
function readHeader(
  text: string,
  lines: readonly Range[],
  at: number,
  first: number,
): { masks: Mask[]; subject: Range; after: number } | undefined {
  const line = lines[at]
  const label = line && headerLabels.subject.exec(headOf(text, line))?.[0]
  if (line === undefined || label === undefined) return undefined
  const isOther = (near: number): boolean => {
    const other = lines[near]
    return near >= first && other !== undefined && headerLabels.any.test(headOf(text, other))
  }
  let top = at
  while (isOther(top - 1)) top -= 1
  let after = at + 1
  while (isOther(after)) after += 1
  const subject = { start: line.start + label.length, end: line.end }
  const masks = lines.slice(top, after).map(({ start, end }, index): Mask => ({
    start,
    end: top + index === at ? subject.start : end,
    kind: 'mail-header',
  }))
  return { masks, subject, after }
}

/** Finds the lines of a text that are not the writer's voice, and its subject. Linear in the text. */
export function findBlockMasks(text: string, lines: readonly Range[]): BlockMasks {
  const masks: Mask[] = []
  let subject: Range | undefined
  let own = 0
  let attributed = false
  let first = afterFrontMatter(text, lines)
  const mask = (from: number, after: number, kind: MaskKind): number => {
    masks.push({ start: lines[from]?.start ?? 0, end: lines[after - 1]?.end ?? text.length, kind })
    first = after
    return after
  }
  if (first > 0) mask(0, first, 'front-matter')

  const bodyStart = first
  for (let at = first; at < lines.length;) {
    const line = lines[at]
    if (line === undefined) break
    const code = firstCode(text, line)
    let after = at
    if (code === 0) {
      at += 1
      continue
    }
    if (code === 62) {
      const quoted = readQuoted(text, lines, at)
      after = quoted.after
      if (!quoted.compares || attributed) mask(at, after, 'quoted-mail')
    } else if (code === 96 || code === 126) {
      after = afterFence(text, lines, at)
      if (after > at) mask(at, after, 'code-block')
    } else if (code === 60) {
      after = afterComment(text, lines, at)
      if (after > at) mask(at, after, 'comment')
    } else if (code === 45 && startsSignature(text, lines, at)) {
      after = mask(at, lines.length, 'signature')
    }
    if (after === at && subject === undefined && own < subjectWithin) {
      const header = readHeader(text, lines, at, first)
      if (header !== undefined) {
        masks.push(...header.masks)
        subject = header.subject
        first = header.after
        after = header.after
      }
    }
    if (after === at && (own > 0 || code === 45) && startsForwarded(text, lines, at))
      after = mask(at, lines.length, 'quoted-mail')
    if (
      after === at &&
      line.end - line.start < 80 &&
      sentFromLine.test(headOf(text, line)) &&
      device.test(headOf(text, line))
    ) {
      after = mask(at, at + 1, 'signature')
    }
    if (after === at) {
      const start = attributionEnding(text, lines, at, first)
      if (start !== -1) {
        const next = nextFilled(text, lines, at + 1)
        attributed = true
        after = mask(start, next < lines.length && !isQuoted(text, lines[next]) ? lines.length : at + 1, 'quoted-mail')
      }
    }
    if (after === at) {
      attributed = false
      own += 1
      after = at + 1
    }
    at = after
  }

  return { masks: withDisclaimers(text, lines, masks, bodyStart), subject }
}

/** Adds the notices that end the writer's own lines, above what is masked to the end. */
function withDisclaimers(text: string, lines: readonly Range[], masks: Mask[], first: number): Mask[] {
  let last = lines.length - 1
  for (let index = masks.length - 1; index >= 0; index -= 1) {
    const { start, end } = masks[index] ?? { start: 0, end: 0 }
    while (
      last >= first &&
      (firstCode(text, lines[last] ?? { start: 0, end: 0 }) === 0 || (lines[last]?.end ?? 0) > end)
    ) {
      if ((lines[last]?.end ?? 0) > end && firstCode(text, lines[last] ?? { start: 0, end: 0 }) !== 0) {
        return merge(masks, findDisclaimers(text, lines, first, last))
      }
      last -= 1
    }
    while (last >= first && (lines[last]?.start ?? 0) >= start) last -= 1
  }
  return merge(masks, findDisclaimers(text, lines, first, last))
}

const merge = (masks: Mask[], more: Mask[]): Mask[] =>
  more.length === 0 ? masks : [...masks, ...more].sort((a, b) => a.start - b.start)
