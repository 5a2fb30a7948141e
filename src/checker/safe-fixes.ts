import type { Fix } from '../rules/finding.ts'
import type { FixTrust } from '../rules/rule.ts'
import { overlaps } from '../text/range.ts'
import { ruleOf } from './all-rules.ts'
import type { ReportMessage } from './report.ts'

/** How far the fixes of a rule may be trusted; undefined as `FixTrust` says, and for what is no rule of ours. */
export const fixTrustOf = (ruleId: string): FixTrust | undefined => ruleOf(ruleId)?.fixTrust

/**
 * The fixes of some findings that may all be made at once, unread: each the only one of its finding, with nothing to
 * fill in, of a rule whose fixes are safe. None overlaps another; of two that would, the first is taken.
 */
export function safeFixes(messages: readonly ReportMessage[]): Fix[] {
  const taken: Fix[] = []
  for (const { ruleId, fixes } of messages) {
    const [fix, ...others] = fixes
    if (!fix || others.length > 0 || fixTrustOf(ruleId) !== 'safe' || /\[.*\]/s.test(fix.text)) continue
    if (!taken.some((other) => overlaps(other, fix))) taken.push(fix)
  }
  return taken
}
