import { familyOf } from '../rules/rule.ts'
import type { Severity } from '../rules/families.ts'
import type { Settings } from './settings.ts'

/** The key under which settings say something of everything at once. */
export const everyRule = 'all'

/** The key under which settings say something of the whole learned layer. */
export const learnedLayer = 'learned'

/**
 * How much a rule's findings matter under some settings: its own entry, then its family's, then that of all, then its
 * usual severity. What is off by default is turned on by its own name or its family's, never by the entry of all.
 */
export function severityOf(ruleId: string, usual: Severity | 'off', { rules }: Settings): Severity | 'off' {
  return rules[ruleId] ?? rules[familyOf(ruleId)] ?? (usual === 'off' ? usual : (rules[everyRule] ?? usual))
}

/**
 * How much findings of the learned layer matter: the rule's entry, then that of the layer, then that of all. A family
 * that is off is off in the layer too; its other severities are meant for its rules, which are surer.
 */
export function learnedSeverityOf(ruleId: string, usual: Severity, { rules }: Settings): Severity | 'off' {
  const family = rules[familyOf(ruleId)] === 'off' ? 'off' : undefined
  return rules[ruleId] ?? family ?? rules[learnedLayer] ?? rules[everyRule] ?? usual
}
