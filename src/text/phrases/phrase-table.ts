import type { Token } from '../tokens.ts'

/** Phrases of plain words, found at a token; of several that begin there, the longest counts. */
export class PhraseTable<Value extends { readonly phrase: string }> {
  readonly #byFirst = new Map<string, { readonly words: readonly string[]; readonly value: Value }[]>()

  constructor(values: readonly Value[]) {
    for (const value of values) {
      const words = value.phrase.split(' ')
      const first = words[0] ?? ''
      const same = this.#byFirst.get(first) ?? []
      same.push({ words, value })
      this.#byFirst.set(
        first,
        same.sort((a, b) => b.words.length - a.words.length),
      )
    }
  }

  /** The phrase whose words are the tokens from `at` on, and the place of the token after it. */
  match(tokens: readonly Token[], at: number): { readonly value: Value; readonly next: number } | undefined {
    const found = this.#byFirst
      .get(tokens[at]?.form ?? '')
      ?.find(({ words }) => words.every((word, place) => tokens[at + place]?.form === word))
    return found && { value: found.value, next: at + found.words.length }
  }
}
