import type { Message } from '../text/message.ts'
import { attempt, type OnFailure, throwOn } from './failure.ts'
import type { Circumstances, Fact, NamedRule } from './rule.ts'

/** A fact with the rule that found it. */
export interface FoundFact extends Fact {
  readonly rule: NamedRule
}

/**
 * Finds what is wrong with the facts of a message and what was left over in it, in the order of the text.
 * @param onFailure hears of a rule that throws; the others find what they find
 */
export function findFacts(
  message: Message,
  rules: readonly NamedRule[],
  circumstances: Circumstances,
  onFailure: OnFailure = throwOn,
): FoundFact[] {
  const found: FoundFact[] = []
  for (const rule of rules) {
    const facts = attempt(rule.id, () => rule.findFacts?.(message, circumstances) ?? [], [], onFailure)
    for (const fact of facts) found.push({ ...fact, rule })
  }
  return found.sort((a, b) => a.start - b.start || a.end - b.end)
}
