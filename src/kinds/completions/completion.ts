import type { Language } from '../../text/language.ts'
import type { Range } from '../../text/range.ts'

/** What a completion adds to a message. */
export type CompletionJob = 'greeting' | 'part' | 'sign-off' | 'template'

/** Words that are offered at a place of a message. Offsets are UTF-16 code units into the text. */
export interface Completion {
  readonly job: CompletionJob
  /** How it is called in a list: a part or a template by its title in the language of the interface, else by its own words. */
  readonly label: string
  readonly language: Language
  /** What it replaces: the beginning that has been typed, up to the cursor. */
  readonly range: Range
  /** What it inserts, in VS Code's snippet syntax. */
  readonly snippet: string
  /** When to use a template, in the language of its words. */
  readonly when?: string | undefined
  /** Its words as plain text; open points in square brackets. */
  readonly words: string
  /** Its words with all points filled in, as an example; undefined where nothing is to be filled in. */
  readonly example: string | undefined
  /** The words that begin with what has been typed: its own or its name's. */
  readonly found: string
  /** Whether it belongs at this place more than all others. */
  readonly isPreferred: boolean
}
