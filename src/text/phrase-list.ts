import { matchPhrase, type PhraseMatch } from './match-phrase.ts'
import { parsePhrase, type PhraseClasses } from './parse-phrase.ts'
import { firstForms } from './phrase-nodes.ts'
import type { Phrase } from './phrase.ts'
import type { Token } from './tokens.ts'

/** Phrases with what each stands for, by the forms with which they may begin; each must begin with a word or mark that it names. */
export class PhraseList<Value> {
  readonly #byForm = new Map<string, { readonly phrase: Phrase; readonly value: Value }[]>()

  constructor(entries: readonly (readonly [source: string, value: Value])[], classes: PhraseClasses) {
    for (const [source, value] of entries) {
      const phrase = parsePhrase(source, classes)
      for (const form of firstForms(phrase.whole) ?? []) {
        const listed = this.#byForm.get(form) ?? []
        this.#byForm.set(form, listed)
        listed.push({ phrase, value })
      }
    }
  }

  /** The longest phrase that begins at a token, the first of the list where several are. */
  at(tokens: readonly Token[], place: number): (PhraseMatch & { readonly value: Value }) | undefined {
    let longest: (PhraseMatch & { readonly value: Value }) | undefined
    for (const { phrase, value } of this.#byForm.get(tokens[place]?.form ?? '') ?? []) {
      const match = matchPhrase(phrase, tokens, place)
      if (match && match.end > (longest?.end ?? 0)) longest = { ...match, value }
    }
    return longest
  }
}
