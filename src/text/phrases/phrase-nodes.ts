import { anyLetters, openForms } from './open-words.ts'
import type { Phrase, PhraseNode } from './phrase.ts'

/** A word or mark in any of these forms. */
export const forms = (set: ReadonlySet<string>): PhraseNode => ({ type: 'forms', forms: set, least: 1, most: 1 })

export const form = (one: string): PhraseNode => forms(new Set([one]))

/** Any word that begins and ends in one of these ways. */
export const open = (beginnings: readonly string[], endings: readonly string[]): PhraseNode => ({
  type: 'open',
  beginnings,
  endings,
  least: 1,
  most: 1,
})

/** A word that begins with a capital letter. */
export const capital = (): PhraseNode => ({ type: 'capital', least: 1, most: 1 })

/** A phrase whose last word takes these endings; undefined where it does not end in a word. */
export function withEndings(node: PhraseNode, endings: readonly string[]): PhraseNode | undefined {
  const written = (begun: Iterable<string>): string[] =>
    Array.from(begun).flatMap((beginning) => endings.map((end) => beginning + end))
  switch (node.type) {
    case 'forms':
      return forms(new Set(written(node.forms)))
    case 'open':
      return open(node.beginnings, written(node.endings))
    case 'sequence': {
      const last = node.items.at(-1)
      const ended = last && withEndings(last, endings)
      return ended && sequence([...node.items.slice(0, -1), ended])
    }
    case 'choice': {
      const options = node.options.map((option) => withEndings(option, endings))
      return options.every((option) => option !== undefined) ? choice(options) : undefined
    }
    default:
      return undefined
  }
}

/** Elements one after another; one alone is itself. */
export function sequence(items: readonly PhraseNode[]): PhraseNode {
  if (items.length === 1 && items[0]) return items[0]
  let [least, most] = [0, 0]
  for (const item of items) {
    least += item.least
    most += item.most
  }
  return { type: 'sequence', items, least, most }
}

/** A choice; options of one form each become one set, and a choice of one is that one. */
export function choice(options: readonly PhraseNode[]): PhraseNode {
  if (options.length === 1 && options[0]) return options[0]
  const single = new Set<string>()
  const rest: PhraseNode[] = []
  for (const option of options) {
    if (option.type !== 'forms' || option.forms.size > manyForms) rest.push(option)
    else for (const one of option.forms) single.add(one)
  }
  if (single.size > 0) rest.unshift(forms(single))
  if (rest.length === 1 && rest[0]) return rest[0]
  const least = Math.min(...rest.map((option) => option.least))
  return { type: 'choice', options: rest, least, most: Math.max(...rest.map((option) => option.most)) }
}

/** A larger set is not copied into a choice: it is a lexical class, and phrases share it. */
const manyForms = 12

export const optional = (item: PhraseNode): PhraseNode => ({ type: 'optional', item, least: 0, most: item.most })

/** Once or more. What takes up nothing is the same however often it stands. */
export const repeat = (item: PhraseNode, times: number): PhraseNode =>
  item.most === 0 ? item : { type: 'repeat', item, times, least: item.least, most: item.most * times }

export const gap = (words: number, crossesMarks: boolean): PhraseNode => ({
  type: 'gap',
  words,
  crossesMarks,
  least: 0,
  most: words,
})

export const not = (item: PhraseNode): PhraseNode => ({ type: 'not', item, least: 0, most: 0 })

export const edge = (type: 'start' | 'end'): PhraseNode => ({ type, least: 0, most: 0 })

/** A phrase of three parts. */
export function phraseOf(source: string, before: PhraseNode, reported: PhraseNode, after: PhraseNode): Phrase {
  return { source, before, reported, after, whole: sequence([before, reported, after]) }
}

/** Whether every match of a phrase holds a word, mark or number that the phrase names. */
export function namesWord(node: PhraseNode): boolean {
  switch (node.type) {
    case 'forms':
      return true
    case 'sequence':
      return node.items.some(namesWord)
    case 'choice':
      return node.options.every(namesWord)
    case 'repeat':
      return namesWord(node.item)
    default:
      return false
  }
}

/** Whether a phrase can match at the beginning of a sentence only. */
export function startsSentence(node: PhraseNode): boolean {
  if (node.type !== 'sequence') return node.type === 'start'
  const first = node.items.find((item) => item.type !== 'sequence' || item.items.length > 0)
  return first !== undefined && startsSentence(first)
}

/** Whether a negation stands in a phrase. */
export function negates(node: PhraseNode): boolean {
  switch (node.type) {
    case 'sequence':
      return node.items.some(negates)
    case 'choice':
      return node.options.some(negates)
    case 'optional':
    case 'repeat':
      return negates(node.item)
    default:
      return node.type === 'not'
  }
}

/**
 * The forms with which matches of a phrase begin that take up anything; open words are written as `openForms` does, and
 * beside them stands `anyLetters`.
 * @returns null where any word may begin it
 */
export function firstForms(node: PhraseNode): ReadonlySet<string> | null {
  if (node.first === undefined) node.first = findFirst(node)
  return node.first
}

function findFirst(node: PhraseNode): ReadonlySet<string> | null {
  switch (node.type) {
    case 'forms':
      return node.forms
    case 'optional':
    case 'repeat':
      return firstForms(node.item)
    case 'choice':
      return union(node.options.map(firstForms))
    case 'sequence': {
      const first = node.items.findIndex(({ least }) => least > 0)
      return union(node.items.slice(0, first < 0 ? undefined : first + 1).map(firstForms))
    }
    case 'open':
      return openSet(node)
    case 'gap':
    case 'capital':
      return null
    default:
      return nothing
  }
}

const nothing: ReadonlySet<string> = new Set()

function openSet({ beginnings, endings }: PhraseNode & { readonly type: 'open' }): ReadonlySet<string> | null {
  const opens = openForms(beginnings, endings)
  return opens ? new Set([anyLetters, ...opens]) : null
}

function union(sets: readonly (ReadonlySet<string> | null)[]): ReadonlySet<string> | null {
  if (sets.includes(null)) return null
  const filled = sets.filter((set) => set !== null && set.size > 0)
  if (filled.length < 2) return filled[0] ?? nothing
  const all = new Set<string>()
  for (const set of filled) for (const one of set ?? nothing) all.add(one)
  return all
}
