import type { ToneFamily } from '../../rules/families.ts'
import type { NamedRule } from '../../rules/rule.ts'
import type { Language } from '../../text/language.ts'
import { defaultSettings } from '../default-settings.ts'
import type { CheckOptions } from '../check.ts'
import { equalityInForce } from '../retext-equality-where-needed.ts'
import { factRules } from '../retext-facts.ts'
import { learnedInForce, type LearnedInForce } from '../retext-learned.ts'
import { rulesOfWholes } from '../retext-tactful.ts'
import { type RuleIndexes, ruleIndexesFor } from '../rule-indexes.ts'
import type { Settings } from '../settings.ts'

/** What is looked for in a message that is being typed, under the options of its check. */
export class LiveRules {
  readonly options: CheckOptions
  readonly settings: Settings
  readonly locale: Language
  readonly indexes: RuleIndexes
  /** Rules that look at more than words, in their order. */
  readonly wholes: readonly NamedRule[]
  readonly facts: readonly NamedRule[]
  readonly learned: ReadonlyMap<ToneFamily, LearnedInForce>
  readonly equality: 'usual' | 'all' | undefined

  constructor(options: CheckOptions) {
    this.options = options
    this.settings = options.settings ?? defaultSettings
    this.locale = options.locale ?? 'en'
    this.indexes = ruleIndexesFor(this.settings)
    this.wholes = rulesOfWholes(this.settings)
    this.facts = factRules(this.settings).filter(({ onRequest }) => !onRequest)
    this.learned = learnedInForce(this.settings, this.locale)
    this.equality = equalityInForce(this.settings)
  }
}
