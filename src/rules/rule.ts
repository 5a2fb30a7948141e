import type { Day } from '../text/day.ts'
import type { Language } from '../text/language.ts'
import type { Message } from '../text/message.ts'
import type { Range } from '../text/range.ts'
import type { Family, Severity } from './families.ts'
import type { Fix } from './finding.ts'
import type { Counting } from './tally.ts'

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
  /** Texts that are to stand in place of all the reported words, the best first. */
  readonly instead?: readonly string[]
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
  /** The kind of message that all of them are; none is sure where absent. */
  readonly kind?: 'apology' | 'decline' | 'notice' | 'delay'
}

/** A rule’s examples, by language; a language to which it does not apply has none. */
export type RuleExamples = Readonly<Partial<Record<Language, Examples>>>

/** What a check knows of a message beside its text. */
export interface Circumstances {
  /** The day of the check, in the writer's calendar. */
  readonly today: Day
  /** The kind of message, such as `notice`; null where it is not sure. */
  readonly kind: string | null
  /** The name of the person to whom the message goes, where the writer has said it. */
  readonly recipient?: string | undefined
  /** The writer's own name, where the settings hold it. */
  readonly sender?: string | undefined
}

/**
 * How far a rule's fixes may be trusted where a finding has one only.
 * `safe`: nothing that is stated, promised, named or counted changes, nor how gently it is said: letters that look
 * alike, a greeting in the message's own language, a reminder that what follows was said before. All such fixes may be
 * made at once, unread.
 * `unsure`: the fix assumes which of two things is the mistake, the weekday or the date; it is offered, never preferred.
 * Absent: it is the best thing to write, but it changes what is said, as owning a fault does, or how it sounds, as
 * leaving out “no offence, but” does: one reads before taking it.
 */
export type FixTrust = 'safe' | 'unsure'

/** Words for the places `{name}` of a rule's text. */
export type Values = Readonly<Record<string, string>>

/** A fact that is wrong, or a leftover. */
export interface Fact extends Range {
  /** The words for the places in the rule's text, in a language of the interface; none where the text has no such place. */
  readonly values?: (locale: Language) => Values
  /** Changes that are safe, the best first. */
  readonly fixes?: readonly Fix[]
  /** Other places that belong to it: the date that differs, the other name. The rule's text says what they are. */
  readonly related?: readonly Range[]
}

/** What a rule says to the person, in one language of the interface. `{name}` is a place that a fact's values fill. */
export interface RuleText {
  /** The rule's name as a person would say it, without a full stop. */
  readonly title: string
  /** What was found: one short sentence under the squiggle. */
  readonly message: string
  /** Why it hurts: one or two sentences. */
  readonly why: string
  /** What to do instead: one or two sentences, in the imperative. */
  readonly advice: string
  /** What is said at the other places that belong to a finding; needed where a rule finds such. */
  readonly related?: string
}

/** One rule: what is wrong with a wording, why, and what to do instead. How it is said stands in a file a language. */
export interface Rule {
  /** `family/name`: also its folder, its documentation page, the diagnostic's code and the key of its setting. */
  readonly id: `${Family}/${string}`
  readonly severity: Severity
  readonly text: Readonly<Record<Language, RuleText>>
  /** Where the claim that it hurts comes from. */
  readonly sources: readonly [string, ...string[]]
  /** How far its fixes may be trusted. A linguist decides it: see `FixTrust`. */
  readonly fixTrust?: FixTrust
  /** Whether only those hear of it who turn it on. */
  readonly offByDefault?: true
  /** From the how manieth match in a message on it is reported; from the first where absent. */
  readonly fromMatch?: number
  /** Finds it by looking at the message as a whole; a rule without this has a wording in each language. */
  readonly find?: (message: Message) => readonly Range[]
  /** How `find` does it where it counts words. */
  readonly counting?: Counting
  /** Whether what `find` or `findFacts` tells of lines between blank lines does not depend on the rest of the message. */
  readonly isLocal?: true
  /** Compares what the message says with itself, with the calendar or with what is known of its reader. */
  readonly findFacts?: (message: Message, circumstances: Circumstances) => readonly Fact[]
  /** Whether it is told only when somebody asks for a check: a draft is not finished while it is typed. */
  readonly onRequest?: true
  /** Whether it is nothing to mend, only something to think of before sending. */
  readonly isReminder?: true
}

/** A rule as findings name it: one of ours or of a team's. */
export interface NamedRule extends Pick<
  Rule,
  | 'severity'
  | 'text'
  | 'fixTrust'
  | 'offByDefault'
  | 'fromMatch'
  | 'find'
  | 'counting'
  | 'isLocal'
  | 'findFacts'
  | 'onRequest'
> {
  readonly id: string
}

/** What a search in one language needs of a rule. */
export interface SearchRule extends NamedRule {
  readonly wording: Wording
}

/** The family of a rule. */
export const familyOf = (id: string): string => id.slice(0, id.indexOf('/'))
