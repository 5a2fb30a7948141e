import { familyOf } from '../rules/rule.ts'
import type { Severity } from '../rules/families.ts'
import type { Settings } from './settings.ts'

/** How much a rule's findings matter under some settings: its own entry, then its family's, then its usual severity. */
export function severityOf(ruleId: string, usual: Severity | 'off', { rules }: Settings): Severity | 'off' {
  return rules[ruleId] ?? rules[familyOf(ruleId)] ?? usual
}
