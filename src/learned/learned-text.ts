import type { ToneFamily } from '../rules/families.ts'
import type { RuleText } from '../rules/rule.ts'

/** What the learned layer says of the faults of a family, in one language of the interface. */
export interface LearnedText extends RuleText {
  /** What is said in place of the message where the words tell how the fault is done. */
  readonly ways: Readonly<Record<string, string>>
}

/** All that the learned layer says in one language of the interface. */
export interface LearnedTexts {
  readonly families: Readonly<Record<ToneFamily, LearnedText>>
  /** Which words weighed most, and that nobody wrote a rule for it. */
  readonly weighed: (words: readonly string[]) => string
}
