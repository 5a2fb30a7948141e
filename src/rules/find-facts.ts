import type { Message } from '../text/message.ts'
import type { Circumstances, Fact, NamedRule } from './rule.ts'

/** A fact with the rule that found it. */
export interface FoundFact extends Fact {
  readonly rule: NamedRule
}

/** Finds what is wrong with the facts of a message and what was left over in it, in the order of the text. */
export function findFacts(message: Message, rules: readonly NamedRule[], circumstances: Circumstances): FoundFact[] {
  return rules
    .flatMap((rule) => (rule.findFacts?.(message, circumstances) ?? []).map((fact) => ({ ...fact, rule })))
    .sort((a, b) => a.start - b.start || a.end - b.end)
}
