import { disclaimerOpening, disclaimerTopics, printingNotice } from './mail-lines.ts'
import type { Mask } from './mask.ts'
import type { TextLines } from './text-lines.ts'

/** A notice that takes more lines is no notice. */
const mostLines = 40

/** From this length on, in code units, two of the topics are enough. */
const surelyLong = 160

/** Whether lines that begin like a notice speak of enough that only a notice speaks of. */
function isNotice(notice: string): boolean {
  const topics = new Set(notice.match(disclaimerTopics)).size
  return topics >= 3 || (topics === 2 && notice.length >= surelyLong) || printingNotice.test(notice)
}

/**
 * The confidentiality notices that end the writer's own lines (`own`, one entry a line), never all of them.
 * A notice is the last paragraph or its last lines; several may follow one another,
 * and the last comes first.
 */
export function findDisclaimers(lines: TextLines, own: Uint8Array): Mask[] {
  const masks: Mask[] = []
  const first = own.indexOf(1)
  let bottom = own.lastIndexOf(1)
  while (bottom > first) {
    let found = -1
    let top = bottom
    for (; top > first && own[top] === 1 && top > bottom - mostLines; top -= 1) {
      if (disclaimerOpening.test(lines.lowerHead(top))) found = top
    }
    const start = lines.startOf(found)
    const end = lines.endOf(bottom)
    if (found === -1 || !isNotice(lines.text.slice(start, Math.min(end, start + 4000)).toLowerCase())) break
    masks.push({ start, end, kind: 'disclaimer' })
    bottom = own.lastIndexOf(1, found - 1)
    // A notice below other lines of its paragraph is the last that is looked for.
    if (bottom === found - 1) break
  }
  return masks
}
