import { matchPhrase, type PhraseMatch } from './match-phrase.ts'
import { parsePhrase, type PhraseClasses } from './parse-phrase.ts'
import { firstForms } from './phrase-nodes.ts'
import { TriggerFinder } from './phrase-trigger.ts'
import type { Phrase } from './phrase.ts'
import type { Token } from '../tokens.ts'

/** A phrase of a list, and the rarest element that each of its matches holds. */
interface Listed<Value> {
  readonly phrase: Phrase
  readonly value: Value
  /** One of these forms stands in each match, with so many tokens before it. */
  readonly signs: ReadonlySet<string>
  readonly least: number
  readonly most: number
}

/** Phrases with what each stands for, by the forms with which they may begin; each must begin with a word or mark that it names. */
export class PhraseList<Value> {
  readonly #byForm = new Map<string, Listed<Value>[]>()
  /** Forms of which every match of a phrase holds one. */
  readonly signs: ReadonlySet<string>
  /** At most so many tokens of a match stand before its sign. */
  readonly reach: number

  /** @param common folded forms that are frequent in the language, the most frequent first: they are no good signs */
  constructor(
    entries: readonly (readonly [source: string, value: Value])[],
    classes: PhraseClasses,
    common: ReadonlySet<string> = new Set(),
  ) {
    const triggers = new TriggerFinder(common)
    const all = entries.map(([source, value]) => {
      const phrase = parsePhrase(source, classes)
      const { waits = [], least = 0, most = 0 } = triggers.find(phrase.whole) ?? {}
      return { phrase, value, signs: new Set(waits.flatMap(({ forms }) => [...forms])), least, most }
    })
    this.signs = new Set(all.flatMap(({ signs }) => [...signs]))
    this.reach = Math.max(...all.map(({ most }) => most))
    for (const listed of all) {
      for (const form of firstForms(listed.phrase.whole) ?? []) {
        const others = this.#byForm.get(form)
        if (others) others.push(listed)
        else this.#byForm.set(form, [listed])
      }
    }
  }

  /** The forms with which phrases may begin. */
  get beginnings(): Iterable<string> {
    return this.#byForm.keys()
  }

  /** The longest phrase that begins at a token, the first of the list where several are. */
  at(tokens: readonly Token[], place: number): (PhraseMatch & { readonly value: Value }) | undefined {
    const listed = this.#byForm.get(tokens[place]?.form ?? '')
    if (!listed) return undefined
    let longest: (PhraseMatch & { readonly value: Value }) | undefined
    for (const one of listed) {
      if (!holdsSign(one, tokens, place)) continue
      const match = matchPhrase(one.phrase, tokens, place)
      if (match && match.end > (longest?.end ?? 0)) longest = { ...match, value: one.value }
    }
    return longest
  }
}

/** Whether a phrase may begin at a place, as far as its sign tells. */
function holdsSign({ signs, least, most }: Listed<unknown>, tokens: readonly Token[], place: number): boolean {
  for (let at = place + least; at <= place + most; at++) if (signs.has(tokens[at]?.form ?? '')) return true
  return false
}
