import { type CompiledFrame, compileRules, type RuleIndex, type WordedRule } from '../rules/compile-rules.ts'
import type { LanguageRules } from '../rules/language-rules.ts'
import type { Language } from '../text/language.ts'
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
    this.#index.search(tokens, add, 0, tokens.length, ({ rule }) => parts?.has(rule.id) === true)
    return parts ?? nothing
  }
}

/** Most sentences hold no cue, and share this. */
const nothing: ReadonlySet<string> = new Set()

const made: Partial<Record<Language, Promise<CueFinder>>> = {}

/** The finder of a language, made at the first call. */
export const loadCueFinder = (language: Language): Promise<CueFinder> => (made[language] ??= load(language))

const load = async (language: Language): Promise<CueFinder> => new CueFinder(await loadCues(language))
