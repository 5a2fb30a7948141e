import type { Language } from '../text/language.ts'
import type { Message } from '../text/message.ts'
import type { Range } from '../text/range.ts'
import type { Family, Severity } from './families.ts'

/**
 * What to write instead of the reported words: `delete` takes them out and tidies the sentence, a record replaces each
 * phrase (left, in the notation, found among the reported words) by a text. `[…]` in a text is for the writer to fill in.
 */
export type Rewrite = 'delete' | Readonly<Record<string, string>>

/** Words near a match that decide about it, with the sentence that made them necessary. */
export interface Guard {
  /** Where one of the phrases must stand: at the match's edge, among its words, or anywhere near. */
  readonly where: 'before' | 'inside' | 'after' | 'sentence' | 'previous sentence' | 'next sentence'
  readonly phrases: readonly [string, ...string[]]
  /** A text that the rule would flag without the guard, and does not flag because of it. */
  readonly keeps: string
}

/** One way in which people commit a fault: phrases of the notation (see `parsePhrase`) over lexical classes. */
export interface Frame {
  readonly phrases: readonly [string, ...string[]]
  /** What makes a match innocent: one is enough. */
  readonly unless?: readonly Guard[]
  /** What a match needs to be a fault: all must hold. */
  readonly needs?: readonly Guard[]
  /** Rewrites that are safe wherever the frame matches, the best first. */
  readonly rewrites?: readonly Rewrite[]
}

/** A rule in one language. */
export interface Wording {
  readonly frames: readonly Frame[]
  /** Guards of all frames. */
  readonly unless?: readonly Guard[]
}

/** The sentences that define a rule in one language; `[[…]]` marks the words that it reports. */
export interface Examples {
  /** Sentences that the rule flags. */
  readonly caught: readonly [string, ...string[]]
  /** Look-alikes that no rule of the family flags. */
  readonly permitted: readonly [string, ...string[]]
  /** Sentences on which the rule is known to be wrong, each with the reason. */
  readonly known?: readonly { readonly text: string; readonly because: string }[]
}

/** A rule’s examples, by language; a language to which it does not apply has none. */
export type RuleExamples = Readonly<Partial<Record<Language, Examples>>>

/** What a rule says to the person, in one language of the interface. */
export interface RuleText {
  /** The rule's name as a person would say it, without a full stop. */
  readonly title: string
  /** What was found: one short sentence under the squiggle. */
  readonly message: string
  /** Why it hurts: one or two sentences. */
  readonly why: string
  /** What to do instead: one or two sentences, in the imperative. */
  readonly advice: string
}

/** One rule: what is wrong with a wording, why, and what to do instead. How it is said stands in a file a language. */
export interface Rule {
  /** `family/name`: also its folder, its documentation page, the diagnostic's code and the key of its setting. */
  readonly id: `${Family}/${string}`
  readonly severity: Severity
  readonly text: Readonly<Record<Language, RuleText>>
  /** Where the claim that it hurts comes from. */
  readonly sources: readonly [string, ...string[]]
  /** Whether only those hear of it who turn it on. */
  readonly offByDefault?: true
  /** From the how manieth match in a message on it is reported; from the first where absent. */
  readonly fromMatch?: number
  /** Finds it by looking at the message as a whole; a rule without this has a wording in each language. */
  readonly find?: (message: Message) => readonly Range[]
}

/** A rule as findings name it: one of ours or of a team's. */
export interface NamedRule extends Pick<Rule, 'severity' | 'text' | 'offByDefault' | 'fromMatch' | 'find'> {
  readonly id: string
}

/** What a search in one language needs of a rule. */
export interface SearchRule extends NamedRule {
  readonly wording: Wording
}

/** The family of a rule. */
export const familyOf = (id: string): string => id.slice(0, id.indexOf('/'))
