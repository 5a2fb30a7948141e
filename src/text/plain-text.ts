import { findBlockMasks } from './find-block-masks.ts'
import type { Mask } from './mask.ts'
import type { Range } from './range.ts'
import { resolveMarks } from './resolve-marks.ts'
import { TextLines } from './text-lines.ts'

const bullet = /^([ \t]*)[*+]([ \t]+)(?=\S)/
const heading = /^ {0,3}#{1,6}[ \t]+/
const underline = /^ {0,3}=+[ \t]*$/
const rule = /^[ \t]*([-*_])(?:[ \t]*\1){2,200}[ \t]*$/
const closing = /^ {0,3}(?:`{3,}|~{3,})[ \t]*$/
const signature = '-- '

/**
 * A text without the marks of Markdown, as a mail program shows it: headings and emphasis as their words, links with
 * their address in brackets, lists with hyphens, code without its backticks, comments left out. Lines end in `\n`. What
 * only looks like a mark stays. The time is linear in the text.
 */
export function plainText(markdown: string): string {
  const lines = new TextLines(markdown)
  const masks = findBlockMasks(lines).masks.filter(({ kind }) => kind === 'code-block' || kind === 'comment')
  const written: string[] = []
  let prose: string[] = []
  let mask = 0
  const isClosed = ({ end }: Mask): boolean =>
    closing.test(markdown.slice(markdown.lastIndexOf('\n', end - 1) + 1, end))
  const flush = (): void => {
    if (prose.length > 0) written.push(resolveMarks(prose.join('\n')))
    prose = []
  }
  for (const { start, end } of lines.ranges) {
    while ((masks[mask]?.end ?? Infinity) < start) mask += 1
    const line = markdown.slice(start, end)
    const block = masks[mask]
    if (block && block.start <= start && start <= block.end) {
      flush()
      if (block.kind === 'code-block' && !(isClosed(block) && isFence(block, { start, end }))) written.push(line)
    } else if (line.trim() === '') {
      flush()
      written.push('')
    } else if (!underline.test(line) || prose.length === 0) prose.push(withoutBlockMarks(line))
  }
  flush()
  return written.join('\n')
}

/** Whether a line is the first or the last of a block. */
const isFence = (block: Mask, { start, end }: Range): boolean => start === block.start || end === block.end

/** A line without what makes it a heading, with a hyphen where it is an item, and without blanks that break it. */
function withoutBlockMarks(line: string): string {
  if (line === signature || rule.test(line)) return line
  const opening = heading.exec(line)?.[0]
  if (opening === undefined) return line.replace(bullet, '$1-$2').trimEnd()
  const title = line.slice(opening.length).trimEnd()
  let end = title.length
  while (title.charAt(end - 1) === '#') end -= 1
  return end === 0 || /\s/.test(title.charAt(end - 1)) ? title.slice(0, end).trimEnd() : title
}
