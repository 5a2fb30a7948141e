import type { BlockSequence, Counted } from './block-sequence.ts'
import { cutEdited, type EditedParts } from './edited-parts.ts'
import { isSameEdge } from './kept-blocks.ts'
import type { ParagraphPart } from './long-paragraph.ts'
import { type MakeBlock, noMasks, type TextBlock, textOf } from './text-block.ts'
import type { TextChange } from '../text-change.ts'

/** A block with how much text stands before it. */
interface Placed<Block> {
  readonly item: Block
  readonly before: number
}

/** An edit so near the beginning of a part may say something of the one above, in code units. */
const nearStart = 80

/** In how many parts more is looked for where old and new sentences agree again. */
const mostFurther = 3

/** Follows edits in the parts of long paragraphs. */
export class FollowedParts<Block extends TextBlock & Counted> {
  readonly #blocks: BlockSequence<Block>
  readonly #make: MakeBlock<Block>

  constructor(blocks: BlockSequence<Block>, make: MakeBlock<Block>) {
    this.#blocks = blocks
    this.#make = make
  }

  /** The part of the same paragraph beside a block, or nothing. */
  #beside(block: Block, side: 'previous' | 'next'): Block | undefined {
    const beside = block.part && this.#blocks[side](block)
    return beside?.part?.paragraph === block.part?.paragraph ? beside : undefined
  }

  /** Follows an edit in a long paragraph that says nothing of its parts further away; returns whether it did. */
  edit({ rangeOffset, rangeLength, text }: TextChange, from: Placed<Block>, to: Block): boolean {
    const paragraph = from.item.part?.paragraph
    if (!paragraph || to.part?.paragraph !== paragraph || /[\r\n]/.test(text)) return false
    const touched = this.#blocks.between(from.item, to)
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
    const before = isSameEdge(first.part, parts[0], 0) ? undefined : above
    const after = isSameEdge(last.part, parts.at(-1), -1) ? undefined : below
    const made = parts.map((part) => this.#make(part.text, noMasks, part))
    this.#blocks.replace(before ?? first, after ?? last, [...again(before), ...made, ...again(after)])
  }
}
