import type { Caution } from '../learned/model-file.ts'
import type { Severity } from '../rules/families.ts'
import type { Gender } from '../templates/template.ts'
import type { Language } from '../text/language.ts'

/** A phrase that a team does not want to see in its messages. */
export interface TeamPhrase {
  /** The phrase, in the rules' notation. */
  readonly phrase: string
  /** What to tell the writer. */
  readonly message: string
  /** The language in which it is looked for; in all where absent. */
  readonly language?: Language
  /** What to write instead, best first. */
  readonly instead?: readonly string[]
  readonly severity?: Severity
}

/** What a person or a team has chosen. The same keys serve the editor's settings and `.tactfulrc.json`. */
export interface Settings {
  /** The language of messages; `auto` looks at the text. */
  readonly language: Language | 'auto'
  /** When the editor checks. */
  readonly run: 'onType' | 'onSave' | 'manual'
  /** Globs of files that are no messages. */
  readonly exclude: readonly string[]
  /** Severities of rules (`false-apology/but`), families (`blame-shift`) and the learned layer (`learned`), or `off`. */
  readonly rules: Readonly<Record<string, Severity | 'off'>>
  /** How sure the learned layer must be before it speaks. */
  readonly caution: Caution
  /** A team's own phrases. */
  readonly phrases: readonly TeamPhrase[]
  /** Phrases in which nothing is ever flagged. */
  readonly allow: readonly string[]
  readonly sender: Sender
}

/** Who writes the messages, as far as the person has said it. */
export interface Sender {
  readonly name?: string | undefined
  /** In Russian, a past form such as «отправила» shows it. */
  readonly gender?: Gender | undefined
  /** The words before the name at the end, such as “Best wishes,”, by language of the message. */
  readonly signOff?: Readonly<Partial<Record<Language, string>>> | undefined
}
