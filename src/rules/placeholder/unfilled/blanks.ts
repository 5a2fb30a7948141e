import type { Range } from '../../../text/range.ts'
import { lineAfter, lineBefore } from '../../../text/own-text.ts'

/** Blanks to be written on, with what stands between the blanks of a date. */
const blank = /_{2,}(?:(?:[«»"“”.,/: -]{1,3}(?:(?:de|del) {1,2})?(?:20)?|20)_{2,})*/g

/** Finds blanks: `_____`, `___ de ______ de 20__`, `«__»____20__`. A line that only divides the text is none. */
export function findBlanks(text: string): Range[] {
  if (!text.includes('__')) return []
  return [...text.matchAll(blank)].flatMap(({ 0: found, index }) => {
    const end = index + found.length
    const before = lineBefore(text, index)
    const after = lineAfter(text, end)
    const opened = /(?:[«"“]|20)$/.exec(before)?.[0].length ?? 0
    return isOpen(found, before, after) ? { start: index - opened, end } : []
  })
}

function isOpen(found: string, before: string, after: string): boolean {
  const runs = found.match(/_+/g) ?? []
  const longest = runs.reduce((most, run) => Math.max(most, run.length), 0)
  const isDate = runs.length > 2 || (runs.length > 1 && found.includes('20_'))
  if (/^[\p{L}*_]/u.test(after) || (longest < 3 && !isDate && !before.endsWith('20'))) return false
  if (/[\p{L}*]$/u.test(before) && longest < 4) return false
  return isDate || /[\p{L}\p{N}$€₽]/u.test(before + after)
}
