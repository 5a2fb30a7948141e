import { anyLetters, isOpenForm } from './open-words.ts'
import { firstForms } from './phrase-nodes.ts'
import type { Phrase } from './phrase.ts'
import type { Group, KnownForm } from './waiting-phrases.ts'

/**
 * What a phrase index waits for, written out, so that it can be made without parsing a phrase: each is parsed when a
 * text holds a word that it waits for, and before it a word with which it may begin.
 */
export interface TriggerTable {
  /** Forms in the order of their signs, so many a line, with tabs between, each with the number of a list. */
  readonly forms: string
  /** Those of the forms that stand for open words, with spaces between. */
  readonly open: string
  /** A line for each list of what is known of a form. */
  readonly lists: string
  /** A line for each group of phrases that wait for the same forms: `companions:key:least:most:beginning:^` for each. */
  readonly groups: string
}

/**
 * Writes out what phrases wait for.
 * @param forms what is known of each form that they name
 * @param groups all groups in which they wait
 */
export function writeTriggers<Value>(
  forms: ReadonlyMap<string, KnownForm<Value>>,
  groups: readonly Group<Value>[],
): TriggerTable {
  const numbers = new Map(groups.map((group, number) => [group, number]))
  const beginnings = new Beginnings()
  const lines = groups.map((group) =>
    group
      .flatMap(({ companions, entry }) => {
        const { key, least, most, phrase, begins } = entry() ?? {}
        return phrase
          ? [[companions.join(','), key, least, most, beginnings.numberOf(phrase()), begins ? '^' : ''].join(':')]
          : []
      })
      .join(' '),
  )
  const known = Array.from(new Set([...forms.keys(), ...beginnings.byForm.keys()]), (form): [string, string] => {
    const { waiting = [], companions = [] } = forms.get(form) ?? {}
    const groupNumbers = waiting.map((group) => numbers.get(group) ?? 0)
    return [form, [groupNumbers, companions, beginnings.byForm.get(form) ?? []].map((list) => list.join(' ')).join(';')]
  })
  return { ...writeForms(new Map(known)), groups: lines.join('\n') }
}

/** The sets of forms with which phrases begin, numbered. */
class Beginnings {
  readonly #numbers = new Map<string, number>()
  readonly byForm = new Map<string, number[]>()

  /** The number of a phrase's beginning; '' where any word may begin it. */
  numberOf({ whole }: Phrase): number | '' {
    const first = firstForms(whole)
    if (first === null) return ''
    const written = [...first].join(' ')
    let number = this.#numbers.get(written)
    if (number !== undefined) return number
    number = this.#numbers.size
    this.#numbers.set(written, number)
    for (const form of first) if (form !== anyLetters) this.byForm.set(form, [...(this.byForm.get(form) ?? []), number])
    return number
  }
}

/** How many forms stand in a line: a text reads only the lines of its own words. */
const formsInLine = 32

/**
 * Writes what is known of each form; forms of which the same is known share a list. A line begins with its first form,
 * the number of its list and that of the next list which no form had before. Each further form says with how many signs
 * it begins as the one before it does, and how it ends; nothing more where it has the same list, a space where it has the
 * next new one, else the list's number after the space.
 */
export function writeForms(known: ReadonlyMap<string, string>): Omit<TriggerTable, 'groups'> {
  const numbers = new Map<string, number>()
  const lines: string[] = []
  const sorted = [...known.keys()].sort()
  let before = { form: '', number: -1 }
  for (const [place, form] of sorted.entries()) {
    const list = known.get(form) ?? ''
    const next = numbers.size
    const number = numbers.get(list) ?? next
    numbers.set(list, number)
    if (place % formsInLine === 0) lines.push(`${form} ${number} ${numbers.size}`)
    else {
      const shared = sharedBeginning(before.form, form)
      const of = number === before.number ? '' : number === next ? ' ' : ` ${number}`
      lines.push(`${lines.pop() ?? ''}\t${shared}${form.slice(shared)}${of}`)
    }
    before = { form, number }
  }
  const open = sorted.filter(isOpenForm).join(' ')
  return { forms: lines.join('\n'), open, lists: [...numbers.keys()].join('\n') }
}

/** With how many signs two forms begin alike: at most nine, which is one digit. */
function sharedBeginning(one: string, other: string): number {
  let shared = 0
  while (shared < Math.min(9, one.length, other.length) && one[shared] === other[shared]) shared++
  return shared
}

/** What a table knows of forms. Words that it does not hold leave no trace in it. */
export class FormTable {
  readonly #lines: readonly string[]
  readonly #lists: readonly string[]
  /** For each line that was read the numbers of the lists of its forms. */
  readonly #read: ReadonlyMap<string, number>[] = []

  /** Those of its forms that stand for open words. */
  readonly openForms: readonly string[]

  constructor(table: Omit<TriggerTable, 'groups'>) {
    this.openForms = table.open ? table.open.split(' ') : []
    this.#lines = table.forms.split('\n')
    this.#lists = table.lists.split('\n')
  }

  /** The list of a form; undefined where the table does not hold it. */
  listOf(form: string): string | undefined {
    const line = this.#lineOf(form)
    const number = (this.#read[line] ??= readLine(this.#lines[line])).get(form)
    return number === undefined ? undefined : this.#lists[number]
  }

  /** The last line that does not begin with a later form. */
  #lineOf(form: string): number {
    // After a form stands a space, which comes before every sign of a form.
    const end = `${form}!`
    let [low, high] = [0, this.#lines.length - 1]
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((this.#lines[middle] ?? '') < end) low = middle
      else high = middle - 1
    }
    return low
  }
}

/** The forms of a line with the numbers of their lists. */
function readLine(line: string | undefined): ReadonlyMap<string, number> {
  if (!line) return nothing
  const [head = '', ...others] = line.split('\t')
  const [first = '', ofFirst, ofNext] = head.split(' ')
  let [form, number, next] = [first, Number(ofFirst), Number(ofNext)]
  const forms = new Map([[form, number]])
  for (const written of others) {
    const space = written.indexOf(' ')
    form = form.slice(0, Number(written[0])) + written.slice(1, space < 0 ? undefined : space)
    if (space === written.length - 1) number = next++
    else if (space > 0) number = Number(written.slice(space + 1))
    forms.set(form, number)
  }
  return forms
}

const nothing: ReadonlyMap<string, number> = new Map()
