import type { Language } from '../text/language.ts'
import type { Part, Subkind } from './kinds.ts'

/** A piece of a template that does one or more jobs. */
export interface Section {
  /** The parts that this piece provides; none for a greeting or a sign-off. */
  readonly parts: readonly Part[]
  /**
   * The text in VS Code's snippet syntax. An open point is a tab stop whose default says in square brackets what
   * belongs there, `${1:[client's name]}`; a point used before is `$1`.
   */
  readonly text: string
}

/** A template in one language, natively written. */
export interface TemplateWording {
  /** How a person would name the template in a list: short, in the language of the wording. */
  readonly title: string
  /** When to use it, in one sentence. */
  readonly when: string
  /** How it addresses the reader, where the language makes one choose. */
  readonly address?: 'tú' | 'usted' | 'вы'
  /** Words that a person would type to get it as a snippet: the first is the most specific. */
  readonly prefixes: readonly string[]
  /** The subject line, for a new draft. Shares the numbers of its open points with the sections. */
  readonly subject: string
  /** The pieces, joined by a blank line. */
  readonly sections: readonly Section[]
  /** An example value for each open point, by its number: the filled-in example comes from it. */
  readonly example: Readonly<Record<number, string>>
}

/** A template of one sub-kind of message. Its id is its file's path below `src/templates/`. */
export interface Template {
  readonly id: Subkind
  /** The wordings by language; Spanish has one for tú and may have one for usted. */
  readonly wordings: Readonly<Record<Language, readonly [TemplateWording, ...TemplateWording[]]>>
}
