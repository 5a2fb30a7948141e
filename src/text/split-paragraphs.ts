import { endsOnPurpose } from './ends-on-purpose.ts'
import type { Mask } from './mask.ts'
import type { Paragraph } from './message.ts'
import type { Range } from './range.ts'
import type { TextLines } from './text-lines.ts'

/** Where a paragraph lies, and at which offsets in it a line begins that was begun on purpose. */
export interface Stretch extends Range {
  readonly role: Paragraph['role']
  readonly breaks: readonly number[]
}

const bullet = /[ \t]*(?:[-*+•·▪●–—]|\d{1,2}[.)]|\p{Ll}\))[ \t]+(?=\S)/uy
const heading = /[ ]{0,3}#{1,6}[ \t]+(?=\S)/y
const rule = /^[ \t]*([-=*_])(?:[ \t]*\1){2,200}[ \t]*$/

/** Characters with which a line may begin that is not plain prose; others need no closer look. */
const mayOpen = /[-*+•·▪●–—#=_\d]/

const skipBlanks = (text: string, start: number, end: number): number => {
  let at = start
  while (at < end && (text.charCodeAt(at) <= 32 || text.charCodeAt(at) === 0xa0 || text.charCodeAt(at) === 0xfeff))
    at += 1
  return at
}

const skipBlanksBack = (text: string, start: number, end: number): number => {
  let at = end
  while (at > start && (text.charCodeAt(at - 1) <= 32 || text.charCodeAt(at - 1) === 0xa0)) at -= 1
  return at
}

/** A line without the blanks around it. */
export function contentOf(text: string, line: Range): Range {
  const start = skipBlanks(text, line.start, line.end)
  return { start, end: skipBlanksBack(text, start, line.end) }
}

const match = (pattern: RegExp, text: string, line: Range): number => {
  pattern.lastIndex = line.start
  return pattern.test(text) && pattern.lastIndex <= line.end ? pattern.lastIndex : -1
}

/**
 * Divides the lines that no mask covers into paragraphs, items, headings and the subject.
 * An item may begin below prose only where the line above it has ended, so that a wrapped “– and” stays in its sentence.
 * @param leastWidth how wide the paragraphs are at least
 */
export function splitParagraphs(
  { text, ranges }: TextLines,
  masks: readonly Mask[],
  subject: Range | undefined,
  leastWidth = 0,
): Stretch[] {
  const stretches: Stretch[] = []
  let current: Range[] = []
  let role: Paragraph['role'] = 'prose'
  let mask = 0

  const flush = (): void => {
    const first = current[0]
    const last = current.at(-1)
    if (first !== undefined && last !== undefined) {
      const width = current.reduce((widest, { start, end }) => Math.max(widest, end - start), leastWidth)
      const breaks: number[] = []
      for (let index = 1; index < current.length; index += 1) {
        const above = current[index - 1]
        const below = current[index]
        if (above && below && endsOnPurpose(text, above, below, width)) breaks.push(below.start)
      }
      stretches.push({ start: first.start, end: last.end, role, breaks })
    }
    current = []
    role = 'prose'
  }

  for (const line of ranges) {
    while ((masks[mask]?.end ?? Infinity) < line.start) mask += 1
    const content = contentOf(text, line)
    const { start, end } = content
    if (line.end === subject?.end && line.start < subject.start) {
      flush()
      role = 'subject'
      const from = skipBlanks(text, subject.start, end)
      if (from < end) current.push({ start: from, end })
      flush()
      continue
    }
    if (start === end || covers(masks[mask], line)) {
      flush()
      continue
    }
    if (mayOpen.test(text.charAt(start)) || text.charAt(start + 1) === ')') {
      if (end - start < 300 && rule.test(text.slice(start, end))) {
        flush()
        continue
      }
      const title = match(heading, text, line)
      if (title !== -1) {
        flush()
        role = 'heading'
        current.push({ start: title, end })
        flush()
        continue
      }
      const above = current.at(-1)
      const item = match(bullet, text, line)
      if (item !== -1 && (above === undefined || role === 'item' || mayStartItem(text, above, content))) {
        flush()
        role = 'item'
        current.push({ start: item, end })
        continue
      }
    }
    const above = current.at(-1)
    if (role === 'item' && above !== undefined && start === line.start && endsOnPurpose(text, above, content, 0))
      flush()
    current.push(content)
  }
  flush()
  return stretches
}

const covers = (mask: Mask | undefined, line: Range): boolean =>
  mask !== undefined && mask.start <= line.start && line.start < mask.end

/** Whether an item may begin directly below a line of prose. */
function mayStartItem(text: string, above: Range, line: Range): boolean {
  const first = text.charAt(line.start)
  if (/[*+•·▪●-]/.test(first) || /^[1aа][.)]/.test(text.slice(line.start, line.start + 2))) return true
  return /[.:;,!?…)]/.test(text.charAt(above.end - 1))
}
