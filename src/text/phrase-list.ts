import { matchPhrase, type PhraseMatch } from './match-phrase.ts'
import { parsePhrase, type PhraseClasses } from './parse-phrase.ts'
import { firstForms } from './phrase-nodes.ts'
import { TriggerFinder } from './phrase-trigger.ts'
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

  /**
   * Forms of which every match of a phrase holds one, as rare ones as there are.
   * @param common folded forms that are frequent in the language, the most frequent first
   */
  signs(common: ReadonlySet<string>): ReadonlySet<string> {
    const triggers = new TriggerFinder(common)
    const phrases = [...this.#byForm.values()].flatMap((listed) => listed.map(({ phrase }) => phrase))
    const waits = phrases.flatMap(({ whole }) => triggers.find(whole)?.waits ?? [])
    return new Set(waits.flatMap(({ forms }) => [...forms]))
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
