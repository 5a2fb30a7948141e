import type { PointRole } from '../template.ts'

/** How close the writer is to the reader: usted and «вы» are formal, tú and «ты» familiar. */
export type Register = 'formal' | 'familiar'

/** A way to greet or to take leave, natively written. */
export interface CourtesyForm {
  /** The words in VS Code's snippet syntax; open points as in templates. */
  readonly text: string
  /** The only register that it fits; any where absent. */
  readonly register?: Register
  /** Whether it takes a surname alone, so that it does not fit the name by which a reader is known. */
  readonly takesSurname?: true
  readonly roles: Readonly<Record<number, PointRole>>
  /** An example value for each open point, by its number. */
  readonly example: Readonly<Record<number, string>>
}

/** How one greets and takes leave in a language, the most usual first. */
export interface Courtesies {
  readonly greetings: readonly CourtesyForm[]
  readonly signOffs: readonly CourtesyForm[]
}

/** What the words of a language tell about the person whom a name means, as tokens are folded. */
export interface GenderWords {
  /** Titles of a man and of a woman. */
  readonly titles: { readonly masculine: ReadonlySet<string>; readonly feminine: ReadonlySet<string> }
  /** How a folded name is built that only a man or only a woman bears, such as a Russian one with a patronymic. */
  readonly names?: { readonly masculine: RegExp; readonly feminine: RegExp }
}
