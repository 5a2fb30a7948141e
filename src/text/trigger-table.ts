/**
 * What a phrase index waits for, written out, so that it can be made without parsing a phrase: each is parsed when a
 * text holds a word that it waits for, and before it a word with which it may begin.
 */
export interface TriggerTable {
  /** Forms in the order of their signs, so many a line: `form number` for each, with tabs between; the number is that of a list. */
  readonly forms: string
  /** A line for each list of what is known of a form. */
  readonly lists: string
  /** A line for each group of phrases that wait for the same forms: `companions:key:least:most:beginning:^` for each. */
  readonly groups: string
}

/** How many forms stand in a line: a text reads only the lines of its own words. */
const formsInLine = 16

/** Writes what is known of each form; forms of which the same is known share a list. */
export function writeForms(known: ReadonlyMap<string, string>): Pick<TriggerTable, 'forms' | 'lists'> {
  const numbers = new Map<string, number>()
  const forms = [...known.keys()].sort().map((form) => {
    const list = known.get(form) ?? ''
    const number = numbers.get(list) ?? numbers.size
    numbers.set(list, number)
    return `${form} ${number}`
  })
  const lines = forms.flatMap((_, at) => (at % formsInLine === 0 ? [forms.slice(at, at + formsInLine).join('\t')] : []))
  return { forms: lines.join('\n'), lists: [...numbers.keys()].join('\n') }
}

/** What a table knows of forms. Words that it does not hold leave no trace. */
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

function readLine(line: string | undefined): ReadonlyMap<string, number> {
  if (!line) return nothing
  return new Map(
    line.split('\t').map((written): [string, number] => {
      const space = written.indexOf(' ')
      return [written.slice(0, space), Number(written.slice(space + 1))]
    }),
  )
}

const nothing: ReadonlyMap<string, number> = new Map()
