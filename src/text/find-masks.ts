import { findBlockMasks } from './find-block-masks.ts'
import { findInlineMasks } from './find-inline-masks.ts'
import type { Mask } from './mask.ts'
import { splitLines } from './split-lines.ts'

/**
 * Finds what in a text is not the writer's voice: quoted mail, signatures, notices, code, links and markup.
 * Gives masks in order that do not overlap. Where it is unsure, the words count as the writer's. Linear in the text.
 */
export function findMasks(text: string): readonly Mask[] {
  const masks: Mask[] = []
  let start = 0
  for (const mask of findBlockMasks(text, splitLines(text)).masks) {
    masks.push(...findInlineMasks(text, start, mask.start), mask)
    start = mask.end
  }
  masks.push(...findInlineMasks(text, start, text.length))
  return masks
}
