import type { Address, Template } from '../templates/template.ts'
import type { Language } from '../text/language.ts'

/** What the check says of a part, in one language of the interface. */
export interface PartText {
  /** What the part is or does, for a list with ticks: “Says sorry”; in Spanish a noun or a question: «Nueva fecha». */
  readonly title: string
  /** What is said where it was not found, one short sentence; where it is hard to recognise: “Could not find …”. */
  readonly missing: string
  /** Why a reader misses it: one sentence. */
  readonly why: string
  /** What to write: one sentence, in the imperative. */
  readonly advice: string
}

/** A sentence that adds a part to a message, in VS Code's snippet syntax; open points as in templates. */
export interface Insertion {
  /** How it addresses the reader; one without suits any address. */
  readonly address?: Address
  readonly text: string
  /** An example value for each open point, by its number. */
  readonly example: Readonly<Record<number, string>>
}

/** A part of a kind of message: a job that a sentence of it does. */
export interface PartData<Id extends string = string> {
  readonly id: Id
  /** `required`: without it the message fails. `recommended`: with it the message does better. */
  readonly need: 'required' | 'recommended'
  /** Whether it is often said in ways that nothing recognises; then its absence is never more than information. */
  readonly isElusive?: true
  /** Whether only a message that greets its reader wants it: an announcement to everybody thanks nobody. */
  readonly isForLetters?: true
  readonly text: Readonly<Record<Language, PartText>>
  readonly insertions: Readonly<Record<Language, readonly [Insertion, ...Insertion[]]>>
}

/** A kind or a sub-kind of message: how it is called, and its parts in the order in which a good message says them. */
export interface KindData<Id extends string = string, PartId extends string = string> {
  readonly id: Id
  /** Its name, by language of the interface: “Apology”, “Notice: absence”. */
  readonly title: Readonly<Record<Language, string>>
  readonly parts: readonly PartData<PartId>[]
}

/** A sub-kind of message: its templates, and the parts that it has beside those of its kind. */
export interface SubkindData<Id extends string = string, PartId extends string = string>
  extends KindData<Id, PartId>, Template {
  readonly id: Id
  /** What people also type when they look for it, by language: “late” for a delay. */
  readonly search: Readonly<Record<Language, readonly string[]>>
}

/** Phrases of the rules' notation by which parts are recognised in one language: one found is enough. */
export type Cues = Readonly<Record<string, readonly [string, ...string[]]>>
