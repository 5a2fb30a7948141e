import { BlockSequence, type Counted } from './block-sequence.ts'
import { cutEdited, type EditedParts } from './edited-parts.ts'
import { type BlockMasks, findBlockMasks } from './find-block-masks.ts'
import { cutParagraph, type ParagraphPart } from './long-paragraph.ts'
import type { TextChange } from './text-change.ts'
import { cutBlocks, standsApart, TextBlock } from './text-block.ts'
import { TextLines } from './text-lines.ts'

/** What every block counts first: its length, and its lines that reach beyond it. */
export const counts = { length: 0, above: 1, below: 2, around: 3 } as const

/** How many numbers that are. */
export const ownCounts = 4

const noMasks: BlockMasks = { masks: [], subject: undefined }

/** Makes a block; of a long paragraph, a part. */
type MakeBlock<Block> = (text: string, blockMasks: BlockMasks, part?: ParagraphPart) => Block

/** A block with how much text stands before it. */
interface Placed<Block> {
  readonly item: Block
  readonly before: number
}

/** An edit so near the beginning of a part may say something of the one above, in code units. */
const nearStart = 80

/** In how many parts more is looked for where old and new sentences agree again. */
const mostFurther = 3

/**
 * A text in blocks that follows its edits: where only prose changes, only the blocks are cut anew that an edit touches.
 * What else an edit may do to lines far away is found by a look at all of them.
 */
export class BlockedText<Block extends TextBlock & Counted> {
  readonly blocks: BlockSequence<Block>
  readonly #make: MakeBlock<Block>
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
    if (this.#editParts(change, from, to.item)) return
    const touched = [
      ...this.#ofParagraph(from.item, 'previous'),
      ...this.#between(from.item, to.item),
      ...this.#ofParagraph(to.item, 'next'),
    ]
    const old = textOf(touched)
    const start = rangeOffset - (touched[0] ? this.blocks.sumBefore(touched[0], counts.length) : 0)
    const edited = this.#apart(touched, old.slice(0, start) + text + old.slice(start + rangeLength))
    const blocks = cutBlocks(edited, noMasks).flatMap((block) => this.#made({ ...block, blockMasks: noMasks }))
    if (this.#isLocal(touched, blocks)) this.blocks.replace(touched[0], touched.at(-1), blocks)
    else this.#readAnew(this.#withInstead(touched, edited.text))
  }

  /** The blocks of what is cut from a text: one, or the parts of a long paragraph. */
  #made({ text, blockMasks }: Pick<TextBlock, 'text' | 'blockMasks'>): Block[] {
    const isBare = blockMasks.masks.length === 0 && blockMasks.subject === undefined
    const parts = isBare && this.#cutsParagraphs ? cutParagraph(text) : undefined
    return parts?.map((part) => this.#make(part.text, noMasks, part)) ?? [this.#make(text, blockMasks)]
  }

  /** The part of the same paragraph beside a block, or nothing. */
  #beside(block: Block, side: 'previous' | 'next'): Block | undefined {
    const beside = block.part && this.blocks[side](block)
    return beside?.part?.paragraph === block.part?.paragraph ? beside : undefined
  }

  /** All parts of the same paragraph that stand before a block or after it, in order. */
  #ofParagraph(block: Block, side: 'previous' | 'next'): Block[] {
    const parts: Block[] = []
    for (let one = this.#beside(block, side); one; one = this.#beside(one, side)) parts.push(one)
    return side === 'previous' ? parts.reverse() : parts
  }

  /** Follows an edit in a long paragraph that says nothing of its parts further away; returns whether it did. */
  #editParts({ rangeOffset, rangeLength, text }: TextChange, from: Placed<Block>, to: Block): boolean {
    const paragraph = from.item.part?.paragraph
    if (!paragraph || to.part?.paragraph !== paragraph || /[\r\n]/.test(text)) return false
    const touched = this.#between(from.item, to)
    let place = rangeOffset - from.before
    const near = place < nearStart ? this.#beside(from.item, 'previous') : undefined
    if (near) {
      touched.unshift(near)
      place += near.text.length
    }
    const old = textOf(touched)
    if (/[\r\n]/.test(old.slice(Math.min(place, old.trimEnd().length), place + rangeLength))) return false
    for (let further = 0; further <= mostFurther; further += 1) {
      const now = textOf(touched)
      const edited = now.slice(0, place) + text + now.slice(place + rangeLength)
      const last = touched.at(-1)
      const below = last && this.#beside(last, 'next')
      const around = this.#around(touched, now, edited, place)
      const cut = around && cutEdited(around)
      if (cut) {
        paragraph.width = cut.width
        this.#replaceParts(touched, cut.parts)
        return true
      }
      if (!below) return false
      touched.push(below)
    }
    return false
  }

  /** Edited parts with what stands around them. */
  #around(touched: readonly Block[], old: string, text: string, place: number): EditedParts | undefined {
    const [first, last] = [touched[0], touched.at(-1)]
    const paragraph = first?.part?.paragraph
    if (!first || !last || !paragraph) return undefined
    const isFirst = !this.#beside(first, 'previous')
    const next = this.#beside(last, 'next')
    const ahead = next?.part?.sentences[1]?.start ?? 0
    const seesLine = isFirst || !paragraph.isOneLine
    const above = paragraph.isOneLine ? '' : this.#linesAbove(first)
    const below = paragraph.isOneLine ? (next?.text ?? '') : this.#linesBelow(next, ahead)
    return { paragraph, old, text, place, above, below, ahead, isFirst, seesLine }
  }

  /** What stands before a part in its line, with the line above. */
  #linesAbove(part: Block): string {
    const parts: Block[] = []
    let ends = 0
    for (let one = this.#beside(part, 'previous'); one && ends < 2; one = this.#beside(one, 'previous')) {
      parts.push(one)
      ends += one.lines.length - 1
    }
    const text = textOf(parts.reverse())
    return ends < 2 ? text : text.slice(text.lastIndexOf('\n', text.lastIndexOf('\n') - 1) + 1)
  }

  /** The text from a part on, so far as to hold a stretch of it, its line and the one below. */
  #linesBelow(part: Block | undefined, ahead: number): string {
    const parts: Block[] = []
    for (let one = part; one; one = this.#beside(one, 'next')) {
      parts.push(one)
      if (one.lines.length === 1) continue
      const text = textOf(parts)
      const end = text.indexOf('\n')
      const last = text.indexOf('\n', Math.max(end + 1, ahead))
      if (last !== -1) return text.slice(0, last)
    }
    return textOf(parts)
  }

  /** Puts parts in the place of others; those beside them are made anew where the sentence next to them is another. */
  #replaceParts(old: readonly Block[], parts: readonly ParagraphPart[]): void {
    const again = (block: Block | undefined): Block[] => (block ? [this.#make(block.text, noMasks, block.part)] : [])
    const [first, last] = [old[0], old.at(-1)]
    if (!first || !last) return
    const [above, below] = [this.#beside(first, 'previous'), this.#beside(last, 'next')]
    const isSame = (then: ParagraphPart | undefined, now: ParagraphPart | undefined, at: number): boolean =>
      sentenceOf(then, at) === sentenceOf(now, at)
    const before = isSame(first.part, parts[0], 0) ? undefined : above
    const after = isSame(last.part, parts.at(-1), -1) ? undefined : below
    const made = parts.map((part) => this.#make(part.text, noMasks, part))
    this.blocks.replace(before ?? first, after ?? last, [...again(before), ...made, ...again(after)])
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
        const all = [...this.#ofParagraph(above, 'previous'), above]
        touched.unshift(...all)
        text = textOf(all) + text
      } else if (below) {
        const all = [below, ...this.#ofParagraph(below, 'next')]
        touched.push(...all)
        text += textOf(all)
      } else return lines
    }
  }

  /** Whether it says nothing of lines elsewhere that some blocks take the place of others. */
  #isLocal(old: readonly Block[], now: readonly Block[]): boolean {
    if (!old.every(({ isPlain }) => isPlain) || !now.every(({ isPlain }) => isPlain)) return false
    const [first] = old
    if (!first || fillingOf(textOf(old)) === fillingOf(textOf(now))) return true
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

  /** The blocks, those of a long paragraph together. */
  #wholes(): Block[][] {
    const wholes: Block[][] = []
    for (const block of this.blocks) {
      const last = wholes.at(-1)
      if (last && block.part && last[0]?.part?.paragraph === block.part.paragraph) last.push(block)
      else wholes.push([block])
    }
    return wholes
  }

  /** Reads a whole text; blocks that are as they were before and after what has changed are kept. */
  #readAnew(text: string): void {
    const lines = new TextLines(text)
    const now = cutBlocks(lines, findBlockMasks(lines))
    const old = this.#wholes()
    const most = Math.min(old.length, now.length)
    const isKept = (at: number, then: number): boolean => {
      const [blocks, cut] = [old[then], now[at]]
      return blocks !== undefined && cut !== undefined && areCutFrom(blocks, cut)
    }
    let head = 0
    while (head < most && isKept(head, head)) head += 1
    let tail = 0
    while (tail < most - head && isKept(now.length - 1 - tail, old.length - 1 - tail)) tail += 1
    const [first, last] = [Math.min(head, old.length - 1), Math.max(old.length - 1 - tail, 0)]
    const [from, to] = first <= last ? [first, last] : [last, first]
    const cut = now.slice(head, now.length - tail).flatMap((block) => this.#made(block))
    const kept = (start: number, end: number): Block[] => old.slice(Math.max(start, 0), Math.max(end, 0)).flat()
    this.blocks.replace(old[from]?.[0], old[to]?.at(-1), [
      ...kept(from, head),
      ...cut,
      ...kept(old.length - tail, to + 1),
    ])
  }
}

/** Whether blocks are what is cut from a text, and are read alike. */
function areCutFrom(blocks: readonly TextBlock[], cut: Pick<TextBlock, 'text' | 'blockMasks'>): boolean {
  const [block] = blocks
  if (!block?.part) return block?.equals(cut) ?? false
  const { masks, subject } = cut.blockMasks
  return masks.length === 0 && subject === undefined && textOf(blocks) === cut.text
}

/** The words of a sentence of a part, as they were written. */
function sentenceOf(part: ParagraphPart | undefined, at: number): string | undefined {
  const sentence = part?.sentences.at(at)
  return sentence && part?.text.slice(sentence.start, sentence.end)
}

/** Which lines of a text hold something. */
function fillingOf(text: string): string {
  const lines = new TextLines(text)
  return lines.ranges.map((_, at) => (lines.firstCode(at) === 0 ? ' ' : 'x')).join('')
}

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
