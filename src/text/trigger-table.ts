/**
 * What a phrase index waits for, written out, so that it can be made without parsing a phrase: each is parsed when a
 * text holds a word that it waits for, and before it a word with which it may begin.
 */
export interface TriggerTable {
  /** Forms in the order of their signs, so many a line, with tabs between, each with the number of a list. */
  readonly forms: string
  /** A line for each list of what is known of a form. */
  readonly lists: string
  /** A line for each group of phrases that wait for the same forms: `companions:key:least:most:beginning:^` for each. */
  readonly groups: string
}

/** How many forms stand in a line: a text reads only the lines of its own words. */
const formsInLine = 32

/**
 * Writes what is known of each form; forms of which the same is known share a list. A line begins with its first form,
 * the number of its list and that of the next list which no form had before. Each further form says with how many signs
 * it begins as the one before it does, and how it ends; nothing more where it has the same list, a space where it has the
 * next new one, else the list's number after the space.
 */
export function writeForms(known: ReadonlyMap<string, string>): Pick<TriggerTable, 'forms' | 'lists'> {
  const numbers = new Map<string, number>()
  const lines: string[] = []
  let before = { form: '', number: -1 }
  for (const [place, form] of [...known.keys()].sort().entries()) {
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
  return { forms: lines.join('\n'), lists: [...numbers.keys()].join('\n') }
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

  constructor(table: Pick<TriggerTable, 'forms' | 'lists'>) {
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
