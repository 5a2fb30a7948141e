import { familyOf } from '../rules/rule.ts'
import type { Severity } from '../rules/families.ts'
import type { Settings } from './settings.ts'

/** How much a rule's findings matter under some settings: its own entry, then its family's, then its usual severity. */
export function severityOf(ruleId: string, usual: Severity | 'off', { rules }: Settings): Severity | 'off' {
  return rules[ruleId] ?? rules[familyOf(ruleId)] ?? usual
}

/** How much findings of the learned layer matter: the rule's entry, then that of the layer; a family that is off is off. */
export function learnedSeverityOf(ruleId: string, usual: Severity, { rules }: Settings): Severity | 'off' {
  const family = rules[familyOf(ruleId)] === 'off' ? 'off' : undefined
  return rules[ruleId] ?? rules['learned'] ?? family ?? usual
}
