import { BlockSequence, type Counted } from './block-sequence.ts'
import { findBlockMasks } from '../find-block-masks.ts'
import { FollowedParts } from './followed-parts.ts'
import { type Kept, keptBlocks } from './kept-blocks.ts'
import { cutParagraphs } from './long-paragraph.ts'
import type { TextChange } from '../text-change.ts'
import { type CutBlock, cutBlocks, type MakeBlock, noMasks, standsApart, type TextBlock, textOf } from './text-block.ts'
import { TextLines } from '../text-lines.ts'

/** What every block counts first: its length, and its lines that reach beyond it. */
export const counts = { length: 0, above: 1, below: 2, around: 3 } as const

/** How many numbers that are. */
export const ownCounts = 4

/**
 * A text in blocks that follows its edits: where only prose changes, only the blocks are cut anew that an edit touches.
 * What else an edit may do to lines far away is found by a look at all of them.
 */
export class BlockedText<Block extends TextBlock & Counted> {
  readonly blocks: BlockSequence<Block>
  readonly #make: MakeBlock<Block>
  readonly #parts: FollowedParts<Block>
  readonly #cutsParagraphs: boolean

  /**
   * @param make makes a block, with its counts; the first are taken from `countLines`
   * @param width how many numbers a block counts
   * @param cutsParagraphs whether what is looked for in the blocks never spans the end of a sentence, so that long
   * paragraphs may be cut there
   */
  constructor(text: string, make: MakeBlock<Block>, width: number, cutsParagraphs = true) {
    this.#make = make
    this.#cutsParagraphs = cutsParagraphs
    this.blocks = new BlockSequence(width)
    this.#parts = new FollowedParts(this.blocks, make)
    this.#readAnew(text)
  }

  /** The whole text. */
  get text(): string {
    return textOf(this.blocks)
  }

  /** Follows an edit. */
  edit(change: TextChange): void {
    const { rangeOffset, rangeLength, text } = change
    const from = this.blocks.itemAt(rangeOffset, counts.length)
    const to = this.blocks.itemAt(rangeOffset + rangeLength, counts.length)
    if (!from || !to) {
      this.#readAnew(text)
      return
    }
    if (this.#parts.edit(change, from, to.item)) return
    const touched = [
      ...this.#joined(from.item, 'previous'),
      ...this.blocks.between(from.item, to.item),
      ...this.#joined(to.item, 'next'),
    ]
    const old = textOf(touched)
    const start = rangeOffset - (touched[0] ? this.blocks.sumBefore(touched[0], counts.length) : 0)
    const edited = this.#apart(touched, old.slice(0, start) + text + old.slice(start + rangeLength))
    const cut = cutBlocks(edited, noMasks).flatMap((block) => this.#cut(block))
    if (!this.#replace(touched, cut, edited)) this.#readAnew(this.#withInstead(touched, edited.text))
  }

  /** What is cut from lines between blank ones: all of them, or the parts of long paragraphs. */
  #cut(block: CutBlock): readonly CutBlock[] {
    const { masks, subject } = block.blockMasks
    return masks.length === 0 && subject === undefined && this.#cutsParagraphs ? cutParagraphs(block) : [block]
  }

  /** All blocks that stand before one or after it without a blank line between, in order. */
  #joined(block: Block, side: 'previous' | 'next'): Block[] {
    const joined: Block[] = []
    for (let one = block, beside = this.blocks[side](one); beside; beside = this.blocks[side](one)) {
      if ((side === 'next' ? one : beside).endsBlank) break
      joined.push((one = beside))
    }
    return side === 'previous' ? joined.reverse() : joined
  }

  /**
   * Puts what was cut in the place of blocks; those that are what was cut stay.
   * @param lines their new text; undefined where it does not matter whether it says something of lines elsewhere
   * @returns false where it does
   */
  #replace(old: readonly Block[], now: readonly CutBlock[], lines?: TextLines): boolean {
    const { head, tail } = withFresh(keptBlocks(old, now), old.length, now.length)
    const made = now.slice(head, now.length - tail).map((cut) => this.#make(cut.text, cut.blockMasks, cut.part))
    if (lines && !this.#isLocal(old, made, lines)) return false
    for (let place = 0; place < head; place += 1) takePart(old[place], now[place])
    for (let place = 1; place <= tail; place += 1) takePart(old.at(-place), now.at(-place))
    const gone = old.slice(head, old.length - tail)
    const [above, below] = [old[head - 1], old[old.length - tail]]
    if (gone.length > 0) this.blocks.replace(gone[0], gone.at(-1), made)
    else if (above && made.length > 0) this.blocks.replace(above, above, [above, ...made])
    else if (below && made.length > 0) this.blocks.replace(below, below, [...made, below])
    return true
  }

  /** The new text of some blocks as lines, with as many neighbours as it takes to stand apart. */
  #apart(touched: Block[], changed: string): TextLines {
    let text = changed
    for (;;) {
      const lines = new TextLines(text)
      const [first, last] = [touched[0], touched.at(-1)]
      const [above, below] = [first && this.blocks.previous(first), last && this.blocks.next(last)]
      if (standsApart(lines, above === undefined, below === undefined)) return lines
      if (above && lines.firstCode(0) === 0) {
        const all = [...this.#joined(above, 'previous'), above]
        touched.unshift(...all)
        text = textOf(all) + text
      } else if (below) {
        const all = [below, ...this.#joined(below, 'next')]
        touched.push(...all)
        text += textOf(all)
      } else return lines
    }
  }

  /** Whether it says nothing of lines elsewhere that some blocks take the place of others, all of them together `lines`. */
  #isLocal(old: readonly Block[], made: readonly Block[], lines: TextLines): boolean {
    if (!old.every(({ isPlain }) => isPlain) || !made.every(({ isPlain }) => isPlain)) return false
    const [first] = old
    if (!first || fillingOf(new TextLines(textOf(old))) === fillingOf(lines)) return true
    const before = (count: number): number => this.blocks.sumBefore(first, count)
    const total = this.blocks.total
    return total[counts.around] === 0 && before(counts.below) === 0 && total[counts.above] === before(counts.above)
  }

  /** The whole text with another in the place of some blocks. */
  #withInstead(blocks: readonly Block[], text: string): string {
    let whole = ''
    const gone = new Set(blocks)
    for (const block of this.blocks) {
      if (!gone.has(block)) whole += block.text
      else if (block === blocks[0]) whole += text
    }
    return whole
  }

  /** The blocks, those between which no blank line stands together. */
  #wholes(): Block[][] {
    const wholes: Block[][] = []
    let above: Block | undefined
    for (const block of this.blocks) {
      if (above && !above.endsBlank) wholes.at(-1)?.push(block)
      else wholes.push([block])
      above = block
    }
    return wholes
  }

  /** Reads a whole text; blocks that are as they were before and after what has changed are kept. */
  #readAnew(text: string): void {
    const lines = new TextLines(text)
    const now = cutBlocks(lines, findBlockMasks(lines))
    const old = this.#wholes()
    const most = Math.min(old.length, now.length)
    const isSame = (at: number, then: number): boolean => {
      const [blocks, cut] = [old[then], now[at]]
      return blocks !== undefined && cut !== undefined && areCutFrom(blocks, cut)
    }
    let head = 0
    while (head < most && isSame(head, head)) head += 1
    let tail = 0
    while (tail < most - head && isSame(now.length - 1 - tail, old.length - 1 - tail)) tail += 1
    const kept = withRoom(withFresh({ head, tail }, old.length, now.length), old.length, now.length)
    const gone = old.slice(kept.head, old.length - kept.tail).flat()
    const cut = now.slice(kept.head, now.length - kept.tail).flatMap((block) => this.#cut(block))
    if (gone.length > 0) this.#replace(gone, cut)
    else
      this.blocks.replace(
        undefined,
        undefined,
        cut.map((one) => this.#make(one.text, one.blockMasks, one.part)),
      )
  }
}

/** Whether blocks are what is cut from a text, and are read alike. */
function areCutFrom(blocks: readonly TextBlock[], cut: CutBlock): boolean {
  const [block] = blocks
  if (blocks.length === 1 && block && !block.part) return block.equals(cut)
  const { masks, subject } = cut.blockMasks
  return masks.length === 0 && subject === undefined && textOf(blocks) === cut.text
}

/** Lets one more go where others only go: what stood beside these is read by what is made there. */
const withFresh = (kept: Kept, old: number, now: number): Kept =>
  kept.head + kept.tail === now && now < old ? withOneLess(kept) : kept

/** Lets one more go where nothing would go: others can be put only where something stands. */
const withRoom = (kept: Kept, old: number, now: number): Kept =>
  kept.head + kept.tail === old && old < now ? withOneLess(kept) : kept

const withOneLess = ({ head, tail }: Kept): Kept =>
  head > 0 ? { head: head - 1, tail } : { head, tail: Math.max(tail - 1, 0) }

/** Makes a block that stays a part of the paragraph that was cut last. */
function takePart(block: TextBlock | undefined, cut: CutBlock | undefined): void {
  if (block?.part && cut?.part) block.part.paragraph = cut.part.paragraph
}

/** Which lines of a text hold something. */
const fillingOf = (lines: TextLines): string =>
  lines.ranges.map((_, at) => (lines.firstCode(at) === 0 ? ' ' : 'x')).join('')

/** Counts what `BlockedText` asks of a block. */
export function countLines({ text, reaches }: TextBlock, into: Float64Array): void {
  into[counts.length] = text.length
  for (const reach of reaches)
    if (reach !== 'none' && reach !== 'here') into[counts[reach]] = (into[counts[reach]] ?? 0) + 1
}
