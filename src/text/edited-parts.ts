import { reachOf } from './line-reach.ts'
import { type LongParagraph, mayMask, type ParagraphPart, partsOf } from './long-paragraph.ts'
import { splitParagraphs } from './split-paragraphs.ts'
import { TextLines } from './text-lines.ts'
import { tokenise } from './tokens.ts'

/** Some parts of a long paragraph in one, after an edit, with what stands around them. */
export interface EditedParts {
  readonly paragraph: LongParagraph
  readonly text: string
  /** Where in it was written, and how much longer the text has got. */
  readonly place: number
  readonly growth: number
  /** The line above the one in which they begin and what stands before them in this, or as much as is looked at. */
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

/** Cuts edited parts anew; undefined where the edit may say something of other parts, or the parts must be more. */
export function cutEdited(edited: EditedParts): ParagraphPart[] | undefined {
  const { paragraph, text, below, ahead, isFirst } = edited
  if (mayMask.test(text)) return undefined
  const breaks = edited.seesLine ? breaksIn(edited) : []
  if (!breaks) return undefined
  const read = text + below.slice(0, ahead)
  return partsOf(
    read,
    text.length,
    tokenise(read),
    breaks.filter((at) => at < read.length),
    paragraph,
    isFirst,
  )
}

/** Where in edited parts lines begin on purpose; undefined where they are no prose any more or of another width. */
function breaksIn({ paragraph, text, place, growth, above, below }: EditedParts): number[] | undefined {
  const lines = new TextLines(above + text + below)
  const written = above.length + place
  const at = lines.ranges.findIndex(({ end }) => written <= end)
  if (at === -1 || lines.firstCode(at) === 0 || reachOf(lines, at) !== 'none') return undefined
  const width = lines.text.slice(lines.startOf(at), lines.endOf(at)).trim().length
  const wasWidest = lines.widthOf(at) - growth >= paragraph.width
  if (!paragraph.isOneLine && (width > paragraph.width || (width < paragraph.width && wasWidest))) return undefined
  const [stretch, ...others] = splitParagraphs(lines, [], undefined, paragraph.width)
  if (!stretch || others.length > 0 || stretch.role !== 'prose') return undefined
  return stretch.breaks.map((start) => start - above.length).filter((start) => start >= 0)
}
