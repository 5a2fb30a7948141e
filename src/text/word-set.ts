import { once } from './remember.ts'

/** The words of a list that is separated by white space, told apart at the first look: many lists are never needed. */
export const wordSet = (list: string): ReadonlySet<string> => new WordSet(list)

class WordSet implements ReadonlySet<string> {
  readonly #words: () => ReadonlySet<string>

  constructor(list: string) {
    this.#words = once(() => new Set(list.trim().split(/\s+/)))
  }

  get size(): number {
    return this.#words().size
  }

  has(word: string): boolean {
    return this.#words().has(word)
  }

  forEach(action: (word: string, same: string, set: ReadonlySet<string>) => void): void {
    for (const word of this) action(word, word, this)
  }

  entries(): SetIterator<[string, string]> {
    return this.#words().entries()
  }

  keys(): SetIterator<string> {
    return this.#words().keys()
  }

  values(): SetIterator<string> {
    return this.#words().values()
  }

  [Symbol.iterator](): SetIterator<string> {
    return this.values()
  }
}
