import { capital, choice, edge, forms, gap, not, open, optional, phraseOf, repeat, sequence } from './phrase-nodes.ts'
import type { Phrase, PhraseNode, SharedNodes } from './phrase.ts'

/**
 * A part of a parsed phrase as plain data, which is read in a fraction of the time that the notation takes: words in one text,
 * with spaces between, a bracket and the name of a class, or a list that begins with a sign for its kind.
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
  if (name !== undefined) return `{${name}`
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

/** The node that was packed. */
export function unpackNode(packed: PackedNode, shared: SharedNodes): PhraseNode {
  if (typeof packed === 'string') return packed.startsWith('{') ? shared.get(packed.slice(1)) : wordsOf(packed, shared)
  const [sign, first = '', second = ''] = packed
  const unpack = (inner: PackedNode | number): PhraseNode => unpackNode(inner as PackedNode, shared)
  switch (sign) {
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

function wordsOf(packed: string, { words }: SharedNodes): PhraseNode {
  let node = words.get(packed)
  if (!node) words.set(packed, (node = forms(new Set(packed.split(' ')))))
  return node
}

/** Packed data as a text: JSON with backticks, which no word holds, so that it can stand in JSON as it is. */
export const writePacked = (packed: PackedNode): string => JSON.stringify(packed).replaceAll('"', '`')

/** What `writePacked` wrote. */
export const readPacked = (written: string): PackedNode => JSON.parse(written.replaceAll('`', '"')) as PackedNode

/** A phrase as a text: what it reports, or all three parts where something must stand around that. */
export function writePhrase({ before, reported, after }: Phrase, nameOf: (node: PhraseNode) => string | undefined) {
  const pack = (part: PhraseNode): PackedNode => packNode(part, nameOf)
  const isWhole = [before, after].every((part) => part.type === 'sequence' && part.items.length === 0)
  return writePacked(isWhole ? pack(reported) : ['<', pack(before), pack(reported), pack(after)])
}

/** The phrase that `writePhrase` wrote. */
export function readPhrase(written: string, shared: SharedNodes): Phrase {
  const packed = readPacked(written)
  const [, ...parts] = packed[0] === '<' ? packed : ['<', ['&'], packed, ['&']]
  const [before, reported, after] = parts.map((part) => unpackNode(part as PackedNode, shared))
  return phraseOf(written, before ?? nothing, reported ?? nothing, after ?? nothing)
}

const nothing = sequence([])
