import { type CompiledFrame, compileRules, type RuleIndex, type WordedRule } from '../rules/compile-rules.ts'
import type { LanguageRules } from '../rules/language-rules.ts'
import { loadByLanguage } from '../text/load-by-language.ts'
import type { Sentence } from '../text/message.ts'
import { loadCues, partsOfCue } from './cues.ts'
import type { Kind } from './kinds.ts'

/** Cues that say the same parts. */
interface CueRule extends WordedRule {
  /** Each as `kind/part`. */
  readonly parts: readonly string[]
}

/** Finds the parts that sentences of one language say in words which make it plain. */
export class CueFinder {
  readonly #index: RuleIndex<CueRule>

  constructor(cues: LanguageRules) {
    const worded = Object.entries(cues.wordings).map(([id, wording]) => ({ id, wording, parts: partsOfCue(id) }))
    this.#index = compileRules(worded, cues)
  }

  /**
   * The parts whose cues a sentence holds, each as `kind/part`.
   * @param kind the only kind whose parts are of interest, where there is one; those of others may be left out
   */
  partsIn({ tokens }: Sentence, kind: Kind | null = null): ReadonlySet<string> {
    let found: Set<string> | undefined
    const add = (_match: unknown, { rule }: CompiledFrame<CueRule>): void => {
      found ??= new Set()
      for (const part of rule.parts) found.add(part)
    }
    const start = kind === null ? '' : `${kind}/`
    const isOpen = (part: string): boolean => part.startsWith(start) && found?.has(part) !== true
    this.#index.search(tokens, add, { isSettled: ({ rule }) => !rule.parts.some(isOpen) })
    return found ?? nothing
  }
}

/** Most sentences hold no cue, and share this. */
const nothing: ReadonlySet<string> = new Set()

/** The finder of a language, made at the first call. */
export const loadCueFinder = loadByLanguage(async (language) => new CueFinder(await loadCues(language)))
