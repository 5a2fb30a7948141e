import type { Nodes, Paragraph } from 'nlcst'
import { retext } from 'retext'
import retextEnglish from 'retext-english'
import retextEquality from 'retext-equality'
import type { Point } from 'unist'
import { visit } from 'unist-util-visit'
import { VFile } from 'vfile'
import type { Paragraph as Prose } from '../text/message.ts'
import type { Range } from '../text/range.ts'

/** What retext-equality found. Offsets are UTF-16 code units into the whole text. */
export interface EqualityFinding extends Range {
  readonly name: string
  readonly note: string
  readonly replacements: readonly string[]
}

const processor = retext().use(retextEnglish).use(retextEquality).freeze()

/**
 * Runs retext-equality over some paragraphs, and gives their nodes the words that it needed.
 * @param text the whole text
 * @param paragraphs the nodes, each with the prose that it stands for
 */
export function checkEquality(text: string, paragraphs: readonly (readonly [Paragraph, Prose])[]): EqualityFinding[] {
  return paragraphs.flatMap(([node, prose]) => {
    const file = new VFile(ownWords(text, prose))
    const tree = processor.parse(file)
    processor.runSync(tree, file)
    const findings = file.messages.flatMap(({ ruleId, note, expected, place }): EqualityFinding[] => {
      if (!ruleId || !place || !('start' in place)) return []
      const [start, end] = [place.start.offset ?? 0, place.end.offset ?? 0]
      const range = { start: start + prose.start, end: end + prose.start }
      return [{ name: ruleId, note: note ?? '', replacements: expected ?? [], ...range }]
    })
    node.children = tree.children.flatMap((child) => (child.type === 'ParagraphNode' ? child.children : []))
    if (node.position) moveBy(node.children, node.position.start)
    return findings
  })
}

/** The text of a paragraph with white space in place of what is not the writer's voice; offsets stay as they are. */
function ownWords(text: string, { start, end, sentences }: Prose): string {
  let words = ''
  for (const { tokens } of sentences) {
    for (const token of tokens) {
      if (token.kind !== 'masked') continue
      words += text.slice(start + words.length, token.start) + ' '.repeat(token.end - token.start)
    }
  }
  return words + text.slice(start + words.length, end)
}

/** Moves the positions of nodes and what is in them from a text of their own to where that text begins. */
function moveBy(nodes: readonly Nodes[], origin: Point): void {
  // A node shares its ends with the nodes in it: each is moved once.
  const points = new Set<Point>()
  for (const node of nodes)
    visit(node, ({ position }) => {
      if (position) points.add(position.start).add(position.end)
    })
  for (const point of points) {
    if (point.line === 1) point.column += origin.column - 1
    point.line += origin.line - 1
    point.offset = (point.offset ?? 0) + (origin.offset ?? 0)
  }
}
