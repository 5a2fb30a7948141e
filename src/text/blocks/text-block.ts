import type { BlockMasks } from '../find-block-masks.ts'
import { type LineReach, reachOf } from './line-reach.ts'
import type { ParagraphPart } from './long-paragraph.ts'
import type { Mask } from '../mask.ts'
import type { Range } from '../range.ts'
import { TextLines } from '../text-lines.ts'

/** What a block is made from: its text, what the whole text tells of its lines, and what it is of a long paragraph. */
export interface CutBlock {
  readonly text: string
  readonly blockMasks: BlockMasks
  readonly part?: ParagraphPart | undefined
}

/** Makes a block; of a long paragraph, a part. */
export type MakeBlock<Block> = (text: string, blockMasks: BlockMasks, part?: ParagraphPart) => Block

export const noMasks: BlockMasks = { masks: [], subject: undefined }

/**
 * Some lines of a text that stand between blank lines, with the blank lines below them: no paragraph goes beyond. Where
 * they are a long paragraph, a part of it is a block, too.
 * Offsets are UTF-16 code units from where the block begins.
 */
export class TextBlock {
  readonly text: string
  /** What the whole text tells of its lines. */
  readonly blockMasks: BlockMasks
  readonly lines: TextLines
  /** What each of its lines may mean beyond it. */
  readonly reaches: readonly LineReach[]
  /** What it is of a long paragraph. */
  readonly part: ParagraphPart | undefined

  constructor(text: string, blockMasks: BlockMasks, part?: ParagraphPart) {
    this.text = text
    this.blockMasks = blockMasks
    this.part = part
    this.lines = new TextLines(text)
    this.reaches = part ? [] : this.lines.ranges.map((_, at) => reachOf(this.lines, at))
  }

  /** Whether it is prose, and stays so whatever is written elsewhere. */
  get isPlain(): boolean {
    const { masks, subject } = this.blockMasks
    return masks.length === 0 && subject === undefined && this.reaches.every((reach) => reach === 'none')
  }

  /** Whether a blank line ends it: what stands below is read by itself. */
  get endsBlank(): boolean {
    const last = this.lines.length - 1
    return last > 0 && this.lines.widthOf(last) === 0 && this.lines.firstCode(last - 1) === 0
  }

  /** Whether it is what another block is, and is read alike. */
  equals({ text, blockMasks: { masks, subject } }: CutBlock): boolean {
    const own = this.blockMasks
    if (text !== this.text || masks.length !== own.masks.length || !areSame(subject, own.subject)) return false
    return masks.every((mask, at) => areSame(mask, own.masks[at]) && mask.kind === own.masks[at]?.kind)
  }
}

const areSame = (a: Range | undefined, b: Range | undefined): boolean => a?.start === b?.start && a?.end === b?.end

/** Whether a block begins with line `at`: it holds something, and the line above does not. */
const beginsBlock = (lines: TextLines, at: number): boolean =>
  at > 0 && lines.firstCode(at) !== 0 && lines.firstCode(at - 1) === 0

/** Whether a stretch of a text can be cut by itself: it begins with a line that holds something, and ends below a blank one. */
export function standsApart(lines: TextLines, isFirst: boolean, isLast: boolean): boolean {
  const last = lines.length - 1
  const begins = isFirst || lines.firstCode(0) !== 0
  return begins && (isLast || (last > 0 && lines.widthOf(last) === 0 && lines.firstCode(last - 1) === 0))
}

/** Cuts lines into what blocks are made of. */
export function cutBlocks(lines: TextLines, { masks, subject }: BlockMasks): CutBlock[] {
  const blocks: CutBlock[] = []
  let start = 0
  let first = 0
  for (let at = 1; at <= lines.length; at += 1) {
    if (at < lines.length && !beginsBlock(lines, at)) continue
    const end = at < lines.length ? lines.startOf(at) : lines.text.length
    while ((masks[first]?.end ?? Infinity) < start) first += 1
    const own: Mask[] = []
    for (let place = first; (masks[place]?.start ?? Infinity) < end; place += 1) {
      const mask = masks[place]
      if (mask && mask.end > start) own.push({ ...within(mask, start, end), kind: mask.kind })
    }
    const isHere = subject !== undefined && subject.start >= start && subject.end <= end
    const blockMasks = { masks: own, subject: isHere ? within(subject, start, end) : undefined }
    blocks.push({ text: lines.text.slice(start, end), blockMasks })
    start = end
  }
  return blocks
}

/** What of a stretch lies between two offsets, counted from the first. */
const within = (range: Range, start: number, end: number): Range => ({
  start: Math.max(range.start, start) - start,
  end: Math.min(range.end, end) - start,
})

/** The text of blocks that stand side by side. */
export function textOf(blocks: Iterable<CutBlock>): string {
  let text = ''
  for (const block of blocks) text += block.text
  return text
}
