import type { Range } from './range.ts'

/**
 * The lines of a text, without their ends (LF, CRLF or CR), in order; the last may be empty.
 * Offsets are UTF-16 code units.
 */
export function splitLines(text: string): Range[] {
  const lines: Range[] = []
  let start = 0
  const hasReturns = text.includes('\r')
  for (;;) {
    const feed = text.indexOf('\n', start)
    const end = feed === -1 ? text.length : feed
    if (hasReturns) {
      for (let at = text.indexOf('\r', start); at !== -1 && at < end - (feed === -1 ? 0 : 1);) {
        lines.push({ start, end: at })
        start = at + 1
        at = text.indexOf('\r', start)
      }
    }
    const trimmed = feed !== -1 && end > start && text.charCodeAt(end - 1) === 13 ? end - 1 : end
    lines.push({ start, end: trimmed })
    if (feed === -1) return lines
    start = feed + 1
  }
}
