import type { Report } from '../checker/report.ts'
import { severities } from '../rules/families.ts'
import type { CheckRequest } from './parse-options.ts'

/** Whether a report holds a finding at or above the level at which the program fails. */
export function reachesFailLevel({ messages }: Report, { failOn }: CheckRequest): boolean {
  if (failOn === 'never') return false
  return messages.some(({ severity }) => severities.indexOf(severity) >= severities.indexOf(failOn))
}
