import type { Range } from '../../../text/range.ts'
import { splitLines } from '../../../text/split-lines.ts'
import { evidenceInLabel } from './hints.ts'
import { foldWords, words } from './words.ts'

/** A short name, a colon, and maybe a value. */
const label = /^[\s*_•-]{0,6}(\p{Lu}[\p{L}\p{N} .'’()/-]{1,40})[*_]{0,2}:[*_]{0,2}(?:\s+(\S.*)?|\s*)$/u

/** Only dots, as where a value was to follow. */
const dots = /^(?:…|\.{3,})$/

/** Before so much of a line its label's colon stands, and so much is read with the value. */
const longestLabel = 90
const longestRead = 160

/** A line with its label and its value; neither where it has no label. */
interface Line extends Range {
  readonly label: string | undefined
  readonly value: string
  /** Its beginning. */
  readonly head: string
}

const isItem = ({ head }: Line): boolean => /^\s*(?:[-*+•]|\d{1,2}[.)])\s/.test(head)
const isBlank = ({ head }: Line): boolean => head.trim() === ''

function readLine(text: string, { start, end }: Range): Line {
  const head = text.slice(start, Math.min(end, start + longestRead))
  const found = head.lastIndexOf(':', longestLabel) > 0 ? label.exec(head) : null
  const [, name, value = ''] = found ?? []
  return { start, end, label: name, value: value.trim(), head }
}

/**
 * Finds labels of a list of values that lack their own: “New date:” at the end of its line, above or below such lines.
 * Where the reader is asked to fill them in they are no placeholders.
 */
export function findEmptyLabels(text: string): Range[] {
  if (!text.includes(':')) return []
  const lines = splitLines(text).map((line) => readLine(text, line))
  const lacking = new Set(lines.filter((line, index) => lacksValue(line, lines[index - 1], lines[index + 1])))
  // What lines ask for is only looked up where there is a label to judge by it.
  if (lacking.size === 0) return []
  const found: Range[] = []
  let asked = false
  for (const line of lines) {
    const said = foldWords(text.slice(line.start, line.end))
    if (words.requests.some((request) => said.includes(request))) asked = true
    else if (line.label === undefined && !isBlank(line)) asked = false
    if (asked || line.label === undefined || !lacking.has(line)) continue
    const start = line.start + text.slice(line.start, line.end).indexOf(line.label)
    found.push({ start, end: line.start + text.slice(line.start, line.end).trimEnd().length })
  }
  return found
}

/** Whether a label has no value and is not the heading of what stands below it. */
function lacksValue(line: Line, above: Line | undefined, below: Line | undefined): boolean {
  if (line.label === undefined) return false
  const evidence = evidenceInLabel(line.label)
  if (evidence === 'none' || line.value !== '') return evidence !== 'none' && dots.test(line.value)
  if (below !== undefined && below.label === undefined && !isBlank(below)) return false
  if (below && isItem(below) && !isItem(line)) return false
  if (above?.label !== undefined) return true
  return below?.label !== undefined && (evidence === 'sure' || below.value === '')
}
