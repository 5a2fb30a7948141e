import { capital, choice, edge, forms, gap, not, open, optional, repeat, sequence } from './phrase-nodes.ts'
import type { PhraseNode } from './phrase.ts'

/**
 * A part of a parsed phrase as plain data, which is read in a fraction of the time that the notation takes: words in one text,
 * with spaces between, or a list that begins with a sign for its kind.
 */
export type PackedNode = string | readonly (PackedNode | number)[]

/** Lexical classes that a build packed, as texts, by their names. */
export type PackedClasses = ReadonlyMap<string, string>

/**
 * Packs a node. Words stand in one text, a space between them; a lexical class stands by its name.
 * @param nameOf the name of a node that is a lexical class
 */
export function packNode(node: PhraseNode, nameOf: (node: PhraseNode) => string | undefined): PackedNode {
  const name = nameOf(node)
  if (name !== undefined) return ['{', name]
  const pack = (inner: PhraseNode): PackedNode => packNode(inner, nameOf)
  switch (node.type) {
    case 'forms':
      return [...node.forms].join(' ')
    case 'open':
      return ['*', node.beginnings.join(' '), node.endings.join(' ')]
    case 'capital':
      return ['@']
    case 'sequence':
      return ['&', ...node.items.map(pack)]
    case 'choice':
      return ['|', ...node.options.map(pack)]
    case 'optional':
      return ['?', pack(node.item)]
    case 'repeat':
      return ['+', node.times, pack(node.item)]
    case 'gap':
      return [node.crossesMarks ? '.' : '~', node.words]
    case 'not':
      return ['!', pack(node.item)]
    case 'start':
    case 'end':
      return [node.type]
  }
}

/**
 * The node that was packed.
 * @param classOf the lexical class with a name
 */
export function unpackNode(packed: PackedNode, classOf: (name: string) => PhraseNode): PhraseNode {
  if (typeof packed === 'string') return forms(new Set(packed.split(' ')))
  const [sign, first = '', second = ''] = packed
  const unpack = (inner: PackedNode | number): PhraseNode => unpackNode(inner as PackedNode, classOf)
  switch (sign) {
    case '{':
      return classOf(first as string)
    case '*':
      return open((first as string).split(' '), (second as string).split(' '))
    case '@':
      return capital()
    case '&':
      return sequence(packed.slice(1).map(unpack))
    case '|':
      return choice(packed.slice(1).map(unpack))
    case '?':
      return optional(unpack(first))
    case '+':
      return repeat(unpack(second), first as number)
    case '!':
      return not(unpack(first))
    case '.':
    case '~':
      return gap(first as number, sign === '.')
    default:
      return edge(sign === 'start' ? 'start' : 'end')
  }
}

/** Packed data as a text: JSON with backticks, which no word holds, so that it can stand in JSON as it is. */
export const writePacked = (packed: PackedNode): string => JSON.stringify(packed).replaceAll('"', '`')

/** What `writePacked` wrote. */
export const readPacked = (written: string): PackedNode => JSON.parse(written.replaceAll('`', '"')) as PackedNode
