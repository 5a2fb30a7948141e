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

/** The sorts of places in which messages are written. */
export const places = ['files', 'drafts', 'virtualFiles', 'notebookCells', 'commitBox'] as const

/** A sort of place in which messages are written. */
export type Place = (typeof places)[number]

/** How the editor can show what it finds. */
export const shows = ['problems', 'decorations'] as const

/** What a person or a team has chosen. The same keys serve the editor's settings and `.tactfulrc.json`. */
export interface Settings {
  /** The language of messages; `auto` looks at the text. */
  readonly language: Language | 'auto'
  /** When the editor checks. */
  readonly run: 'onType' | 'onSave' | 'manual'
  /** The editor's language modes in which messages are written. */
  readonly languages: readonly string[]
  /** In which sorts of places the editor looks for messages. */
  readonly where: Readonly<Record<Place, boolean>>
  /** Globs of files that are no messages. */
  readonly exclude: readonly string[]
  /** How the editor shows what it finds: in its list of problems, or only in the text. */
  readonly show: (typeof shows)[number]
  /**
   * Severities of rules (`false-apology/but`), families (`blame-shift`), the learned layer (`learned`) and everything
   * (`all`), or `off`. The more specific entry holds.
   */
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
