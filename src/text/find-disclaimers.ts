import { disclaimerOpening, disclaimerTopics } from './mail-lines.ts'
import type { Mask } from './mask.ts'
import type { Range } from './range.ts'

const longestNotice = 40
const openingWithin = 120
const surelyLong = 160

const isBlank = (text: string, line: Range): boolean => text.slice(line.start, line.end).trim() === ''

/** Whether a stretch that begins like a notice speaks of enough that only a notice speaks of. */
function isNotice(notice: string): boolean {
  const topics = new Set(notice.toLowerCase().match(disclaimerTopics))
  return (
    topics.size >= 3 ||
    (topics.size >= 2 && notice.length >= surelyLong) ||
    /^\W*(?:please consider the env|antes de imprimir|пожалуйста, подумайте)/iu.test(notice)
  )
}

/**
 * The confidentiality notices that end the lines `first`–`last` (both included), never all of them.
 * A notice is the last paragraph or its last lines; several may follow one another.
 */
export function findDisclaimers(text: string, lines: readonly Range[], first: number, last: number): Mask[] {
  const masks: Mask[] = []
  let bottom = last
  for (;;) {
    while (bottom >= first && lines[bottom] !== undefined && isBlank(text, lines[bottom] ?? { start: 0, end: 0 }))
      bottom -= 1
    let found = -1
    let top = bottom
    for (; top >= first && top > bottom - longestNotice; top -= 1) {
      const line = lines[top]
      if (line === undefined || isBlank(text, line)) break
      if (disclaimerOpening.test(text.slice(line.start, Math.min(line.end, line.start + openingWithin)))) found = top
    }
    const start = lines[found]?.start
    const end = lines[bottom]?.end
    if (start === undefined || end === undefined || !isNotice(text.slice(start, Math.min(end, start + 4000)))) break
    if (text.slice(lines[first]?.start ?? 0, start).trim() === '') break
    masks.unshift({ start, end, kind: 'disclaimer' })
    if (found > top + 1) break
    bottom = found - 1
  }
  return masks
}
