import type { Kind, Subkind } from '../kinds/kinds.ts'
import type { Fix } from '../rules/finding.ts'
import type { Severity } from '../rules/families.ts'
import type { Language } from '../text/language.ts'
import type { Outline } from '../kinds/outline.ts'
import type { Range } from '../text/range.ts'

/** One finding, as programs read it. Offsets are UTF-16 code units into the text as given. */
export interface ReportMessage extends Range {
  /** `family/name`: the rule's page and the key of its setting. */
  readonly ruleId: string
  readonly family: string
  readonly severity: Severity
  /** The words that were found. */
  readonly text: string
  /** What was found. */
  readonly message: string
  /** Why it hurts. */
  readonly why: string
  /** What to write instead, in general. */
  readonly advice: string
  /** What could stand in place of `text`; an empty text takes it out. */
  readonly suggestions: readonly string[]
  /** The same suggestions as changes to the message, ready to be applied. */
  readonly fixes: readonly Fix[]
  /** Where nothing is suggested: a sentence with points to fill in, in place of the whole sentence. */
  readonly pattern: Fix | null
  /** Other places that belong to it, each with what is said there. */
  readonly related: readonly RelatedPlace[]
}

/** Another place of the text that belongs to a finding. */
export interface RelatedPlace extends Range {
  readonly message: string
}

/** Whether a message can be sent: `stop` holds an error, `revise` a warning, `ready` neither. */
export type Verdict = 'ready' | 'revise' | 'stop'

/** What a check of one message found. */
export interface Report {
  readonly lang: Language | 'und'
  readonly kind: Kind | null
  readonly subkind: Subkind | null
  /** Whether the kind was said by somebody or is plain from the text: only then is a part called missing. */
  readonly isKindSure: boolean
  readonly messages: readonly ReportMessage[]
  /** Which parts of its kind the message holds; empty where nothing looked for them. */
  readonly parts: Readonly<Record<string, boolean>>
  /** The required parts that were not found, where the kind is sure. */
  readonly missing: readonly string[]
  readonly verdict: Verdict
}

/** A report, and where the parts of the message stand; no outline for a message that was not looked at as a whole. */
export interface OutlinedReport {
  readonly report: Report
  readonly outline: Outline | undefined
}

/** The verdict on a message with these findings. */
export function verdictOn(messages: readonly { readonly severity: Severity }[]): Verdict {
  if (messages.some(({ severity }) => severity === 'error')) return 'stop'
  return messages.some(({ severity }) => severity === 'warning') ? 'revise' : 'ready'
}
