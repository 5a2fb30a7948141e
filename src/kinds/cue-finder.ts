import { compileRules, type RuleIndex, type WordedRule } from '../rules/compile-rules.ts'
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
  partsIn({ tokens }: Sentence): Set<string> {
    const parts = new Set<string>()
    this.#index.search(tokens, (_match, { rule }) => parts.add(rule.id))
    return parts
  }
}

/** The finder of a language, made at the first call. */
export const loadCueFinder = loadByLanguage(async (language) => new CueFinder(await loadCues(language)))
