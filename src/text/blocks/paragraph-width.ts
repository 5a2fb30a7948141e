import { narrowestWrap, widthWithNext } from '../ends-on-purpose.ts'
import type { Range } from '../range.ts'

/**
 * What is known of how wide a paragraph is, by which its lines break: it lies between `least` and `most`, and wherever
 * it lies from `from` on and below `to`, the same lines are ended on purpose.
 */
export interface ParagraphWidth {
  readonly least: number
  readonly most: number
  readonly from: number
  readonly to: number
}

/** The width of a paragraph with some lines, without the blanks around them. */
export function widthOf(text: string, lines: readonly Range[]): ParagraphWidth {
  const most = lines.reduce((widest, { start, end }) => Math.max(widest, end - start), narrowestWrap)
  let width: ParagraphWidth = { least: most, most, from: 0, to: Infinity }
  for (const [at, below] of lines.entries()) {
    const above = lines[at - 1]
    if (above) width = withNeed(width, widthWithNext(text, above, below)) ?? width
  }
  return width
}

/** The width when a line is no longer `then` but `now` wide; undefined where other lines may break by that. */
export function withLine(width: ParagraphWidth, then: number, now: number): ParagraphWidth | undefined {
  const most = Math.max(width.most, now)
  const least = then < width.least ? Math.max(width.least, now) : Math.max(narrowestWrap, now)
  return least < width.from || most >= width.to ? undefined : { ...width, least, most }
}

/** The width where a line is ended on purpose from so wide a paragraph on; undefined where that may be or not. */
export function withNeed(width: ParagraphWidth, need: number): ParagraphWidth | undefined {
  if (need <= width.least) return { ...width, from: Math.max(width.from, need) }
  return need > width.most ? { ...width, to: Math.min(width.to, need) } : undefined
}
