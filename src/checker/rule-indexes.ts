import { compileRules, type RuleIndex } from '../rules/compile-rules.ts'
import { rules } from '../rules/index.ts'
import { type LanguageRules, loadLanguageRules } from '../rules/language-rules.ts'
import type { SearchRule } from '../rules/rule.ts'
import type { Language } from '../text/language.ts'
import { inForce } from './in-force.ts'
import { severityOf } from './severity-of.ts'
import { rulesOf } from './team-phrases.ts'
import type { Settings } from './settings.ts'

/** The rules of some settings, ready for the search: those in a language are loaded when the first text holds it. */
export class RuleIndexes {
  readonly #settings: Settings
  readonly #on = new Map<Language, RuleIndex>()
  readonly #off = new Map<Language, RuleIndex>()
  /** Whether somebody has turned rules off. */
  readonly hasOff: boolean

  constructor(settings: Settings) {
    this.#settings = settings
    this.hasOff = rules.some(({ id }) => severityOf(id, 'info', settings) === 'off')
  }

  /** Loads the rules in a language. */
  async load(language: Language): Promise<void> {
    if (this.has(language)) return
    this.#on.set(language, await compileFor(language, this.#settings))
    if (this.hasOff) this.#off.set(language, await compileTurnedOff(language, this.#settings))
  }

  has(language: Language): boolean {
    return this.#on.has(language) && (!this.hasOff || this.#off.has(language))
  }

  /** The rules that are on; undefined before they are loaded. */
  readonly on = (language: Language): RuleIndex | undefined => this.#on.get(language)

  /** The rules that somebody has turned off. */
  readonly off = (language: Language): RuleIndex | undefined => this.#off.get(language)
}

const made = new WeakMap<Settings, RuleIndexes>()

/** The rules of some settings, made once. */
export function ruleIndexesFor(settings: Settings): RuleIndexes {
  let indexes = made.get(settings)
  if (!indexes) made.set(settings, (indexes = new RuleIndexes(settings)))
  return indexes
}

/** The rules that some settings leave on in a language, ready for the search. */
async function compileFor(language: Language, settings: Settings): Promise<RuleIndex> {
  const own = await loadLanguageRules(language)
  const all = [...catalogueOf(own), ...rulesOf(settings.phrases, language)]
  return compileRules(
    all.map((rule) => inForce(rule, settings)),
    own,
  )
}

/** The rules that somebody has turned off. */
async function compileTurnedOff(language: Language, settings: Settings): Promise<RuleIndex> {
  const own = await loadLanguageRules(language)
  return compileRules(
    catalogueOf(own).map((rule) => (severityOf(rule.id, 'info', settings) === 'off' ? rule : undefined)),
    own,
  )
}

const catalogueOf = ({ wordings }: LanguageRules): SearchRule[] =>
  rules.map((rule) => ({ ...rule, wording: wordings[rule.id] ?? { frames: [] } }))
