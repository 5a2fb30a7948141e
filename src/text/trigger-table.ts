/**
 * What a phrase index waits for, written out, so that it can be made without parsing a phrase: each is parsed when a
 * text holds a word that it waits for, and before it a word with which it may begin.
 */
export interface TriggerTable {
  /** A line for each bucket of forms: `form number` for each, with tabs between; the number is that of a list. */
  readonly buckets: string
  /** A line for each list of what is known of a form. */
  readonly lists: string
  /** A line for each group of phrases that wait for the same forms: `companions:key:least:most:beginning:^` for each. */
  readonly groups: string
}

const buckets = 1024

/** The bucket of a form: a text reads only the buckets of its own words. */
function bucketOf(form: string): number {
  let hash = 0
  for (let at = 0; at < form.length; at++) hash = (Math.imul(hash, 31) + form.charCodeAt(at)) | 0
  return hash & (buckets - 1)
}

/** Writes what is known of each form; forms of which the same is known share a list. */
export function writeForms(known: ReadonlyMap<string, string>): Pick<TriggerTable, 'buckets' | 'lists'> {
  const numbers = new Map<string, number>()
  const lines = Array.from({ length: buckets }, (): string[] => [])
  for (const [form, list] of known) {
    const number = numbers.get(list) ?? numbers.size
    numbers.set(list, number)
    lines[bucketOf(form)]?.push(`${form} ${number}`)
  }
  return { buckets: lines.map((line) => line.join('\t')).join('\n'), lists: [...numbers.keys()].join('\n') }
}

/** What a table knows of forms. Words that it does not hold leave no trace. */
export class FormTable {
  readonly #lines: readonly string[]
  readonly #lists: readonly string[]
  /** For each bucket that was read the numbers of the lists of its forms. */
  readonly #read: ReadonlyMap<string, number>[] = []

  constructor(table: Pick<TriggerTable, 'buckets' | 'lists'>) {
    this.#lines = table.buckets.split('\n')
    this.#lists = table.lists.split('\n')
  }

  /** The list of a form; undefined where the table does not hold it. */
  listOf(form: string): string | undefined {
    const bucket = bucketOf(form)
    const number = (this.#read[bucket] ??= this.#readBucket(bucket)).get(form)
    return number === undefined ? undefined : this.#lists[number]
  }

  #readBucket(bucket: number): ReadonlyMap<string, number> {
    const line = this.#lines[bucket]
    if (!line) return nothing
    return new Map(
      line.split('\t').map((written): [string, number] => {
        const space = written.indexOf(' ')
        return [written.slice(0, space), Number(written.slice(space + 1))]
      }),
    )
  }
}

const nothing: ReadonlyMap<string, number> = new Map()
