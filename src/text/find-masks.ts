import { findBlockMasks } from './find-block-masks.ts'
import { inlineMaskFinder } from './inline-mask-finder.ts'
import type { Mask } from './mask.ts'
import { TextLines } from './text-lines.ts'

/**
 * Finds what in a text is not the writer's voice: quoted mail, signatures, notices, code, links and markup.
 * Gives masks in order that do not overlap. Where it is unsure, the words count as the writer's. Linear in the text.
 */
export function findMasks(text: string): readonly Mask[] {
  const findInlineMasks = inlineMaskFinder(text)
  const masks: Mask[] = []
  let start = 0
  for (const mask of findBlockMasks(new TextLines(text)).masks) {
    for (const inline of findInlineMasks(start, mask.start)) masks.push(inline)
    masks.push(mask)
    start = mask.end
  }
  return masks.concat(findInlineMasks(start, text.length))
}
