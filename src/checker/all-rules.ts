import { structureRules } from '../kinds/structure-rules.ts'
import { learnedRules } from '../learned/learned-rules.ts'
import { rules } from '../rules/index.ts'
import type { NamedRule } from '../rules/rule.ts'

/** A rule that has a page and a setting. */
export interface ListedRule extends NamedRule {
  /** Where the claim that it hurts comes from; what models have learned has none. */
  readonly sources?: readonly string[]
}

/** Everything that has a page and a setting: the rules, what models have learned, the rules of structure. */
export const allRules: readonly ListedRule[] = [...rules, ...learnedRules, ...Object.values(structureRules)]

/** The rule with an id; undefined for checks that are no rule. */
export const ruleOf = (ruleId: string): ListedRule | undefined => allRules.find(({ id }) => id === ruleId)
