import { findBlockMasks } from './find-block-masks.ts'
import { headerLabels, mailAddress } from './mail-lines.ts'
import { plainText } from './plain-text.ts'
import type { Range } from './range.ts'
import { TextLines } from './text-lines.ts'

/** A message as a mail program takes it. */
export interface OutgoingMail {
  /** The addresses of the header's `To:` line. */
  readonly to: readonly string[]
  readonly subject: string
  /** What the client reads: no header, no front matter. Lines end in `\n`; no blank lines around it. */
  readonly body: string
}

/** The longest line of recipients that is read, in code units. */
const longestList = 2000

/**
 * Takes a message apart into what a mail program asks for.
 * @param text the message, with its front matter and its header where it has them
 * @param isMarkdown whether its marks are those of Markdown; else the body stays as it is written
 */
export function outgoingMail(text: string, { isMarkdown }: { readonly isMarkdown: boolean }): OutgoingMail {
  const lines = new TextLines(text)
  const { masks, subject } = findBlockMasks(lines)
  const frontMatter = masks.find(({ kind }) => kind === 'front-matter')?.end ?? -1
  const labels = new Set(masks.flatMap(({ kind, start }) => (kind === 'mail-header' ? [start] : [])))
  const head = headAt(
    lines,
    lines.ranges.findIndex(({ start }) => start > frontMatter),
  )
  const isHeader = ({ start }: Range): boolean => labels.has(start) || head.has(start)
  const header = lines.ranges.filter(isHeader)
  const kept = lines.ranges.filter((line) => line.start > frontMatter && !isHeader(line))
  const body = kept.map(({ start, end }) => text.slice(start, end)).join('\n')
  const written = isMarkdown ? plainText(body) : body
  return {
    to: header.flatMap(({ start, end }) => addressesIn(text.slice(start, end))),
    subject: subject ? plain(text.slice(subject.start, subject.end), isMarkdown) : '',
    body: written.replace(/^(?:[ \t\ufeff]*\n)+/, '').trimEnd(),
  }
}

/** Where the lines of the header begin that opens a message and names its reader, if one does. */
function headAt(lines: TextLines, first: number): ReadonlySet<number> {
  const starts = new Set<number>()
  let hasReader = false
  for (let at = lines.nextFilled(Math.max(0, first)); at < lines.length; at += 1) {
    const line = lines.headOf(at).toLowerCase()
    if (!headerLabels.any.test(line)) break
    if (headerLabels.to.test(line)) hasReader = true
    starts.add(lines.startOf(at))
  }
  return hasReader ? starts : new Set()
}

/** The addresses in a line of recipients. */
function addressesIn(line: string): string[] {
  if (!headerLabels.to.test(line.toLowerCase()) || line.length > longestList) return []
  return line.split(/[,;]/).flatMap((one) => mailAddress.exec(one)?.[0] ?? [])
}

const plain = (subject: string, isMarkdown: boolean): string => (isMarkdown ? plainText(subject) : subject).trim()
