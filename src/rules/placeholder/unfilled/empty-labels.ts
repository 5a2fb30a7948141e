import type { Range } from '../../../text/range.ts'
import { splitLines } from '../../../text/split-lines.ts'
import { evidenceInLabel } from './hints.ts'
import { foldWords, words } from './words.ts'

/** A short name, a colon, and maybe a value. */
const label = /^[\s*_•-]{0,6}(\p{Lu}[\p{L}\p{N} .'’()/-]{1,40})[*_]{0,2}:[*_]{0,2}(?:\s+(\S.*)?|\s*)$/u

/** Only dots, as where a value was to follow. */
const dots = /^(?:…|\.{3,})$/

/** A line with its label and its value; neither where it has no label. */
interface Line extends Range {
  readonly label: string | undefined
  readonly value: string
  readonly isItem: boolean
  readonly isBlank: boolean
}

/**
 * Finds labels of a list of values that lack their own: “New date:” at the end of its line, above or below such lines.
 * Where the reader is asked to fill them in they are no placeholders.
 */
export function findEmptyLabels(text: string): Range[] {
  if (!text.includes(':')) return []
  const lines = splitLines(text).map(({ start, end }): Line => {
    const [, name, value = ''] = label.exec(text.slice(start, Math.min(end, start + 160))) ?? []
    const line = text.slice(start, Math.min(end, start + 160))
    const isItem = /^\s*(?:[-*+•]|\d{1,2}[.)])\s/.test(line)
    return { start, end, label: name, value: value.trim(), isItem, isBlank: line.trim() === '' }
  })
  const found: Range[] = []
  let asked = false
  for (const [index, line] of lines.entries()) {
    const said = foldWords(text.slice(line.start, line.end))
    if (words.requests.some((request) => said.includes(request))) asked = true
    else if (line.label === undefined && !line.isBlank) asked = false
    if (line.label === undefined) continue
    if (asked || !lacksValue(line, lines[index - 1], lines[index + 1])) continue
    const start = line.start + text.slice(line.start, line.end).indexOf(line.label)
    found.push({ start, end: line.start + text.slice(line.start, line.end).trimEnd().length })
  }
  return found
}

/** Whether a label has no value and is not the heading of what stands below it. */
function lacksValue(line: Line, above: Line | undefined, below: Line | undefined): boolean {
  const evidence = evidenceInLabel(line.label ?? '')
  if (evidence === 'none' || line.value !== '') return evidence !== 'none' && dots.test(line.value)
  if (below !== undefined && below.label === undefined && !below.isBlank) return false
  if (below?.isItem === true && !line.isItem) return false
  if (above?.label !== undefined) return true
  return below?.label !== undefined && (evidence === 'sure' || below.value === '')
}
