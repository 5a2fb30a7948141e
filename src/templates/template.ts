import type { Language } from '../text/language.ts'

/** A piece of a template that does one or more jobs. */
export interface Section {
  /** The parts that this piece provides (see `src/kinds`); none for a greeting or a sign-off. */
  readonly parts: readonly string[]
  /**
   * The text in VS Code's snippet syntax. An open point is a tab stop whose default says in square brackets what
   * belongs there, `${1:[client's name]}`; a point used before is `$1`.
   */
  readonly text: string
}

/** How a text addresses its reader, in languages that make one choose. */
export type Address = 'tú' | 'usted' | 'ты' | 'вы'

/** The grammatical gender of a person. */
export type Gender = 'feminine' | 'masculine'

/**
 * What an open point stands for, where a form can ask for it or settings say it. The genders are choices whose options
 * are the masculine and the feminine form, in this order. A date is written with its weekday in the form that the
 * words before it need (see `writeDate`).
 */
export type PointRole =
  'recipient' | 'recipient-gender' | 'sender' | 'sender-gender' | 'date' | 'date-on' | 'date-by' | 'date-from'

/** A template in one language, natively written. */
export interface TemplateWording {
  /** How a person would name the template in a list: short, in the language of the wording. */
  readonly title: string
  /** When to use it, in one sentence. */
  readonly when: string
  /** How it addresses the reader, where the language makes one choose. */
  readonly address?: Address
  /** Words that a person would type to get it as a snippet: the first is the most specific. */
  readonly prefixes: readonly string[]
  /** The subject line, for a new draft. Shares the numbers of its open points with the sections. */
  readonly subject: string
  /** The pieces, joined by a blank line. */
  readonly sections: readonly Section[]
  /** An example value for each open point, by its number: the filled-in example comes from it. */
  readonly example: Readonly<Record<number, string>>
  /** What open points stand for, by their numbers, where it is more than their hint says. */
  readonly roles?: Readonly<Record<number, PointRole>>
  /** The points whose date may lie in the past, such as one agreed before; all other dates are to come. */
  readonly past?: readonly number[]
}

/** A template of one sub-kind of message. Its id is the sub-kind's. */
export interface Template {
  readonly id: string
  /** The wordings by language; Spanish has one for tú and may have one for usted. */
  readonly wordings: Readonly<Record<Language, readonly [TemplateWording, ...TemplateWording[]]>>
}
