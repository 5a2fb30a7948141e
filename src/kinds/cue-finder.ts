import { type CompiledFrame, compileRules, type RuleIndex, type WordedRule } from '../rules/compile-rules.ts'
import type { LanguageRules } from '../rules/language-rules.ts'
import { loadByLanguage } from '../text/load-by-language.ts'
import type { Sentence } from '../text/message.ts'
import { loadCues } from './cues.ts'

/** Finds the parts that sentences of one language say in words which make it plain. */
export class CueFinder {
  readonly #index: RuleIndex<WordedRule>

  constructor(cues: LanguageRules) {
    const worded = Object.entries(cues.wordings).map(([id, wording]) => ({ id, wording }))
    this.#index = compileRules(worded, cues)
  }

  /** The parts whose cues a sentence holds, each as `kind/part`. */
  partsIn({ tokens }: Sentence): ReadonlySet<string> {
    let parts: Set<string> | undefined
    const add = (_match: unknown, { rule }: CompiledFrame<WordedRule>): unknown => (parts ??= new Set()).add(rule.id)
    this.#index.search(tokens, add, { isSettled: ({ rule }) => parts?.has(rule.id) === true })
    return parts ?? nothing
  }
}

/** Most sentences hold no cue, and share this. */
const nothing: ReadonlySet<string> = new Set()

/** The finder of a language, made at the first call. */
export const loadCueFinder = loadByLanguage(async (language) => new CueFinder(await loadCues(language)))
