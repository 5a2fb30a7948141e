import { structureRules } from '../kinds/structure-rules.ts'
import { learnedRules } from '../learned/learned-rules.ts'
import { rules } from '../rules/index.ts'
import type { NamedRule } from '../rules/rule.ts'

/** Everything that has a page and a setting: the rules, what models have learned, the rules of structure. */
export const allRules: readonly NamedRule[] = [...rules, ...learnedRules, ...Object.values(structureRules)]
