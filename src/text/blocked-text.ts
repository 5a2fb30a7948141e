import { BlockSequence, type Counted } from './block-sequence.ts'
import { type BlockMasks, findBlockMasks } from './find-block-masks.ts'
import type { TextChange } from './text-change.ts'
import { cutBlocks, standsApart, TextBlock } from './text-block.ts'
import { TextLines } from './text-lines.ts'

/** What every block counts first: its length, and its lines that reach beyond it. */
export const counts = { length: 0, above: 1, below: 2, around: 3 } as const

/** How many numbers that are. */
export const ownCounts = 4

const noMasks: BlockMasks = { masks: [], subject: undefined }

/**
 * A text in blocks that follows its edits: where only prose changes, only the blocks are cut anew that an edit touches.
 * What else an edit may do to lines far away is found by a look at all of them.
 */
export class BlockedText<Block extends TextBlock & Counted> {
  readonly blocks: BlockSequence<Block>
  readonly #make: (text: string, blockMasks: BlockMasks) => Block

  /**
   * @param make makes a block, with its counts; the first are taken from `countLines`
   * @param width how many numbers a block counts
   */
  constructor(text: string, make: (text: string, blockMasks: BlockMasks) => Block, width: number) {
    this.#make = make
    this.blocks = new BlockSequence(width)
    this.#readAnew(text)
  }

  /** The whole text. */
  get text(): string {
    return textOf(this.blocks)
  }

  /** Follows an edit. */
  edit({ rangeOffset, rangeLength, text }: TextChange): void {
    const from = this.blocks.itemAt(rangeOffset, counts.length)
    const to = this.blocks.itemAt(rangeOffset + rangeLength, counts.length)
    if (!from || !to) {
      this.#readAnew(text)
      return
    }
    const touched = this.#between(from.item, to.item)
    const old = textOf(touched)
    const start = rangeOffset - from.before
    const edited = this.#apart(touched, old.slice(0, start) + text + old.slice(start + rangeLength))
    const blocks = cutBlocks(edited, noMasks).map((block) => this.#make(block.text, noMasks))
    if (this.#isLocal(touched, blocks)) this.blocks.replace(touched[0], touched.at(-1), blocks)
    else this.#readAnew(this.#withInstead(touched, edited.text))
  }

  /** Blocks that stand side by side, from one to another. */
  #between(first: Block, last: Block): Block[] {
    const blocks = [first]
    for (let block: Block | undefined = first; block && block !== last;) {
      block = this.blocks.next(block)
      if (block) blocks.push(block)
    }
    return blocks
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
        touched.unshift(above)
        text = above.text + text
      } else if (below) {
        touched.push(below)
        text += below.text
      } else return lines
    }
  }

  /** Whether it says nothing of lines elsewhere that some blocks take the place of others. */
  #isLocal(old: readonly Block[], now: readonly Block[]): boolean {
    if (!old.every(({ isPlain }) => isPlain) || !now.every(({ isPlain }) => isPlain)) return false
    const [first] = old
    if (!first || fillingOf(old) === fillingOf(now)) return true
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

  /** Reads a whole text; blocks that are as they were before and after what has changed are kept. */
  #readAnew(text: string): void {
    const lines = new TextLines(text)
    const now = cutBlocks(lines, findBlockMasks(lines))
    const old = [...this.blocks]
    const most = Math.min(old.length, now.length)
    const isKept = (at: number, then: number): boolean => {
      const [block, cut] = [old[then], now[at]]
      return block !== undefined && cut !== undefined && block.equals(cut)
    }
    let head = 0
    while (head < most && isKept(head, head)) head += 1
    let tail = 0
    while (tail < most - head && isKept(now.length - 1 - tail, old.length - 1 - tail)) tail += 1
    const [first, last] = [Math.min(head, old.length - 1), Math.max(old.length - 1 - tail, 0)]
    const [from, to] = first <= last ? [first, last] : [last, first]
    const cut = now.slice(head, now.length - tail).map((block) => this.#make(block.text, block.blockMasks))
    const kept = (start: number, end: number): Block[] => old.slice(Math.max(start, 0), Math.max(end, 0))
    this.blocks.replace(old[from], old[to], [...kept(from, head), ...cut, ...kept(old.length - tail, to + 1)])
  }
}

/** Which lines of blocks hold something. */
const fillingOf = (blocks: readonly TextBlock[]): string =>
  blocks.map(({ lines }) => lines.ranges.map((_, at) => (lines.firstCode(at) === 0 ? ' ' : 'x')).join('')).join('')

function textOf(blocks: Iterable<TextBlock>): string {
  let text = ''
  for (const block of blocks) text += block.text
  return text
}

/** Counts what `BlockedText` asks of a block. */
export function countLines({ text, reaches }: TextBlock, into: Float64Array): void {
  into[counts.length] = text.length
  for (const reach of reaches)
    if (reach !== 'none' && reach !== 'here') into[counts[reach]] = (into[counts[reach]] ?? 0) + 1
}
