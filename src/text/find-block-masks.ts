import { findDisclaimers } from './find-disclaimers.ts'
import { readMailHeader, startsMailHeader } from './mail-header.ts'
import { device, sentFromLine } from './mail-lines.ts'
import type { Mask, MaskKind } from './mask.ts'
import { attributionEnding, isQuoted, readQuoted, separatesMail } from './quoted-mail.ts'
import type { Range } from './range.ts'
import type { TextLines } from './text-lines.ts'

/** Masks of whole lines and of a header's labels, sorted, and the subject where the text has one. */
export interface BlockMasks {
  readonly masks: readonly Mask[]
  readonly subject: Range | undefined
}

/** A subject stands at most below a letter's place, date and address, that is after this many lines. */
const subjectWithin = 8

/** A signature is short: below a `--` without its space may stand anything. */
const longestSignature = 15

/** The line after the front matter that opens the text, or 0. */
export function afterFrontMatter(lines: TextLines): number {
  if (!/^\ufeff?---[ \t]*$/.test(lines.headOf(0)) || !/^[\w-]+[ \t]*:/.test(lines.headOf(1))) return 0
  for (let at = 2; at < lines.length; at += 1) if (/^(?:---|\.\.\.)[ \t]*$/.test(lines.shortLine(at))) return at + 1
  return 0
}

/** The line after the fenced code that begins at line `at`, or `at` where none does; unclosed code runs to the end. */
function afterFence(lines: TextLines, at: number): number {
  const open = /^ {0,3}(`{3,}(?=[^`]*$)|~{3,})/.exec(lines.headOf(at))?.[1]
  if (open === undefined) return at
  for (let next = at + 1; next < lines.length; next += 1) {
    const close = /^ {0,3}(`{3,}|~{3,})[ \t]*$/.exec(lines.shortLine(next))?.[1]
    if (close?.startsWith(open) === true) return next + 1
  }
  return lines.length
}

/** The line after a comment that begins in line `at` and ends with a line, or `at`; `close` is where it ends. */
function afterComment(lines: TextLines, at: number, close: number): number {
  if (close === -1) return at
  let last = at
  while (lines.endOf(last) < close) last += 1
  return lines.text.slice(close + 3, lines.endOf(last)).trim() === '' ? last + 1 : at
}

/** Whether line `at` is the `-- ` above a signature. */
function startsSignature(lines: TextLines, at: number): boolean {
  const line = lines.shortLine(at)
  if (!/^--\s?$/.test(line)) return false
  if (line.length === 3) return true
  let next = lines.nextFilled(at + 1)
  for (let filled = 0; next < lines.length; next = lines.nextFilled(next + 1)) {
    if (isQuoted(lines, next) || separatesMail(lines, next) || attributionEnding(lines, next, at + 1) !== -1) break
    filled += 1
    if (filled > longestSignature) return false
  }
  return true
}

/** Whether a line in lower case is one that a phone or a mail program adds. */
export const isSentFrom = (line: string): boolean => line.length < 80 && sentFromLine.test(line) && device.test(line)

/** Finds the lines of a text that are not the writer's voice, and its subject. Linear in the text. */
export function findBlockMasks(lines: TextLines): BlockMasks {
  const masks: Mask[] = []
  const own = new Uint8Array(lines.length)
  let subject: Range | undefined
  let filled = 0
  let attributed = false
  let commentEnd = 0
  /** The first line that no mask holds yet. */
  let floor = 0
  const mask = (from: number, after: number, kind: MaskKind): number => {
    masks.push({ start: lines.startOf(from), end: lines.endOf(after - 1), kind })
    own.fill(0, from, after)
    attributed = false
    floor = after
    return after
  }

  /** The line after what is not the writer's at line `at`, or `at` where it is the writer's. */
  const skip = (at: number, code: number): number => {
    switch (code) {
      case 0x3e: {
        const { after, compares } = readQuoted(lines, at)
        if (after > at && (!compares || attributed)) return mask(at, after, 'quoted-mail')
        own.fill(1, at, after)
        return after
      }
      case 0x60:
      case 0x7e: {
        const after = afterFence(lines, at)
        if (after > at) return mask(at, after, 'code-block')
        break
      }
      case 0x3c: {
        // Where a comment has been found to end amid prose, or nowhere, those within it are not looked at again.
        if (!/^\s*<!--/.test(lines.headOf(at)) || lines.startOf(at) < commentEnd) break
        const close = lines.text.indexOf('-->', lines.startOf(at))
        commentEnd = close === -1 ? lines.text.length : close
        const after = afterComment(lines, at, close)
        if (after > at) return mask(at, after, 'comment')
        break
      }
      case 0x2d:
        if (startsSignature(lines, at)) return mask(at, lines.length, 'signature')
    }
    if (separatesMail(lines, at) || (filled > 0 && startsMailHeader(lines, at)))
      return mask(at, lines.length, 'quoted-mail')
    if (subject === undefined && filled < subjectWithin) {
      const header = readMailHeader(lines, at, floor)
      if (header !== undefined) {
        for (const one of header.masks) masks.push(one)
        subject = header.subject
        floor = header.after
        return header.after
      }
    }
    if (isSentFrom(lines.lowerLine(at))) return mask(at, at + 1, 'signature')
    const top = attributionEnding(lines, at, floor)
    if (top === -1) return at
    const next = lines.nextFilled(at + 1)
    const after = mask(top, next < lines.length && !isQuoted(lines, next) ? lines.length : at + 1, 'quoted-mail')
    attributed = true
    return after
  }

  floor = afterFrontMatter(lines)
  if (floor > 0) mask(0, floor, 'front-matter')
  for (let at = floor; at < lines.length;) {
    const code = lines.firstCode(at)
    const after = code === 0 ? at + 1 : skip(at, code)
    if (after === at) {
      own[at] = 1
      filled += 1
      attributed = false
    }
    at = Math.max(after, at + 1)
  }

  const notices = findDisclaimers(lines, own)
  return { masks: [...masks, ...notices].sort((a, b) => a.start - b.start), subject }
}
