/** Stands for the letters that an open word leaves open, where it is written as a form; no token has it in its form. */
export const anyLetters = '*'

/** The open words that begin and end in some ways, as forms: `pre*ed`. Undefined where any word is one of them. */
export function openForms(beginnings: readonly string[], endings: readonly string[]): string[] | undefined {
  const written = beginnings.flatMap((beginning) => endings.map((end) => beginning + anyLetters + end))
  return written.includes(anyLetters) ? undefined : written
}

/** Whether a form stands for an open word of which some letters are known. */
export const isOpenForm = (form: string): boolean => form !== anyLetters && form.includes(anyLetters)

/** The letters by which words are an open word. */
export const lettersOf = (open: string): number => open.length - anyLetters.length

/** Open words, to be told which of them a word is. */
export class OpenWords {
  /** The beginnings with an ending, and the open words that they make. */
  readonly #byEnding = new Map<string, { readonly beginning: string; readonly open: string }[]>()
  readonly #lengths: readonly number[]

  /** @param opens open words as `openForms` writes them */
  constructor(opens: Iterable<string>) {
    for (const open of opens) {
      const [beginning = '', ending = ''] = open.split(anyLetters)
      const same = this.#byEnding.get(ending)
      if (same) same.push({ beginning, open })
      else this.#byEnding.set(ending, [{ beginning, open }])
    }
    this.#lengths = Array.from(new Set(Array.from(this.#byEnding.keys(), ({ length }) => length)))
  }

  /** The open words that a word is, by its form; what has an ending only has something before it. */
  of(form: string): readonly string[] {
    const found: string[] = []
    for (const length of this.#lengths) {
      if (length > form.length) continue
      for (const { beginning, open } of this.#byEnding.get(form.slice(form.length - length)) ?? []) {
        if (form.length >= Math.max(1, beginning.length) + length && form.startsWith(beginning)) found.push(open)
      }
    }
    return found
  }
}
