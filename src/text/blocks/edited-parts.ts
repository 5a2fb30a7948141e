import { narrowestWrap, widthWithNext } from '../ends-on-purpose.ts'
import { reachOf } from './line-reach.ts'
import { type LongParagraph, mayMask, type ParagraphPart, partsOf } from './long-paragraph.ts'
import { type ParagraphWidth, withLine, withNeed } from './paragraph-width.ts'
import type { Range } from '../range.ts'
import { contentOf, splitParagraphs } from '../split-paragraphs.ts'
import { TextLines } from '../text-lines.ts'
import { tokenise } from '../tokens.ts'

/** Some parts of a long paragraph in one, before and after an edit within a line, with what stands around them. */
export interface EditedParts {
  readonly paragraph: LongParagraph
  readonly old: string
  readonly text: string
  /** Where in it was written. */
  readonly place: number
  /** The line above the one in which they begin, and what stands before them in this. */
  readonly above: string
  /** The next part, and the line below the one in which it begins. */
  readonly below: string
  /** How long the first sentence below is, with the blanks that follow. */
  readonly ahead: number
  /** Whether they begin the paragraph. */
  readonly isFirst: boolean
  /** Whether `above` goes back to where the line begins in which was written. */
  readonly seesLine: boolean
}

/** The parts of a paragraph that take the place of others, and how wide it is with them. */
interface CutParts {
  readonly parts: readonly ParagraphPart[]
  readonly width: ParagraphWidth
}

/** Cuts edited parts anew; undefined where the edit may say something of other parts, or the parts must be more. */
export function cutEdited(edited: EditedParts): CutParts | undefined {
  const { paragraph, text, below, ahead, isFirst } = edited
  if (mayMask.test(text)) return undefined
  const lines = edited.seesLine ? readLines(edited) : { start: 0, breaks: [], width: paragraph.width }
  if (!lines) return undefined
  const { start, breaks, width } = lines
  const read = text + below.slice(0, ahead)
  const own = breaks.filter((at) => at < read.length)
  const parts = partsOf(read, text.length, tokenise(read, start), own, paragraph, isFirst)
  return parts && { parts, width }
}

/** What the lines of edited parts say of them. */
interface ReadLines {
  /** Where they begin, behind the mark of an item. */
  readonly start: number
  readonly breaks: readonly number[]
  readonly width: ParagraphWidth
}

/**
 * Where in edited parts lines begin on purpose, and how wide the paragraph is; undefined where they are no prose any
 * more, or other lines may break otherwise.
 */
function readLines(edited: EditedParts): ReadLines | undefined {
  const { text, place, above, below, isFirst, paragraph } = edited
  const lines = new TextLines(above + text + below)
  const at = lines.ranges.findIndex(({ end }) => above.length + place <= end)
  if (at === -1 || lines.firstCode(at) === 0 || reachOf(lines, at) !== 'none') return undefined
  const width = edited.paragraph.isOneLine ? edited.paragraph.width : widthAfter(edited, lines, at)
  const [stretch, ...others] = width ? splitParagraphs(lines, [], undefined, width.most) : []
  if (!width || !stretch || others.length > 0) return undefined
  if (stretch.role !== (isFirst ? paragraph.role : 'prose')) return undefined
  const start = isFirst ? stretch.start : 0
  return { start, breaks: stretch.breaks.map((start) => start - above.length).filter((start) => start >= 0), width }
}

/** How wide the paragraph is after an edit in line `at` of what is seen of it; undefined where others may break by it. */
function widthAfter(edited: EditedParts, lines: TextLines, at: number): ParagraphWidth | undefined {
  const { paragraph, old, text, above, below } = edited
  const growth = text.length - old.length
  const then = above + old + below
  const contentAt = (place: number): Range | undefined =>
    lines.firstCode(place) === 0 ? undefined : contentOf(lines.text, lines.ranges[place] ?? noRange)
  const line = contentAt(at) ?? noRange
  const lineThen = contentOf(then, { start: lines.startOf(at), end: lines.endOf(at) - growth })
  let width = withLine(paragraph.width, lineThen.end - lineThen.start, line.end - line.start)
  const [over, under] = [contentAt(at - 1), contentAt(at + 1)]
  if (over) width &&= withNeed(width, widthWithNext(lines.text, over, line))
  if (!under || !width) return width
  const need = widthWithNext(lines.text, line, under)
  // Where the end of the line is not read again, nothing may change there.
  const isRead = lines.endOf(at) < above.length + text.length
  const [widthThen, widthNow] = [lineThen.end - lineThen.start, line.end - line.start]
  const endsAlike = need + widthThen - widthNow <= paragraph.width.least === need <= width.least
  if (!isRead && (Math.min(widthThen, widthNow) < narrowestWrap || !endsAlike)) return undefined
  return withNeed(width, need)
}

const noRange: Range = { start: 0, end: 0 }
