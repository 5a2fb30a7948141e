import type { NamedRule } from '../rules/rule.ts'
import { severityOf } from './severity-of.ts'
import type { Settings } from './settings.ts'

/** A rule with the severity that it has under some settings; undefined where it is off. */
export function inForce<Own extends NamedRule>(rule: Own, settings: Settings): Own | undefined {
  const severity = severityOf(rule.id, rule.offByDefault ? 'off' : rule.severity, settings)
  return severity === 'off' ? undefined : { ...rule, severity }
}
