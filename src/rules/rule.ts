import type { Language } from '../text/language.ts'
import type { Family, Severity } from './families.ts'

/**
 * What to write instead of the reported words: `delete` takes them out and tidies the sentence, a record replaces each
 * phrase (left, in the notation, found among the reported words) by a text. `[…]` in a text is for the writer to fill in.
 */
export type Rewrite = 'delete' | Readonly<Record<string, string>>

/** Something that makes a match innocent, with the sentence that made the guard necessary. */
export interface Guard {
  /** Where one of the phrases must stand: at the match's edge, among its words, or anywhere near. */
  readonly where: 'before' | 'inside' | 'after' | 'sentence' | 'next sentence'
  readonly phrases: readonly [string, ...string[]]
  /** A sentence that the rule would flag without the guard, and does not flag because of it. */
  readonly keeps: string
}

/** One way in which people commit a fault: phrases of the notation (see `parsePhrase`) over lexical classes. */
export interface Frame {
  readonly phrases: readonly [string, ...string[]]
  readonly unless?: readonly Guard[]
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

/** A rule's examples, by language. */
export type RuleExamples = Readonly<Record<Language, Examples>>

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
}

/** What a search in one language needs of a rule, of ours or of a team's. */
export interface SearchRule {
  readonly id: string
  readonly severity: Severity
  readonly text: Readonly<Record<Language, RuleText>>
  readonly wording: Wording
}

/** The family of a rule. */
export const familyOf = (id: string): string => id.slice(0, id.indexOf('/'))
