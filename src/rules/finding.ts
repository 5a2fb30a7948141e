import type { Range } from '../text/range.ts'
import type { NamedRule } from './rule.ts'

/** A change that mends a finding. Offsets are UTF-16 code units; `[…]` in the text is for the writer to fill in. */
export interface Fix extends Range {
  readonly text: string
}

/** A fault found in a message. Offsets are UTF-16 code units into its text. */
export interface Finding extends Range {
  readonly rule: NamedRule
  /** Rewrites that are safe, the best first. */
  readonly fixes: readonly Fix[]
  /** Where no rewrite is safe: a sentence to fill in, in place of the one that holds the finding. */
  readonly pattern: Fix | null
}
