import type { Language } from '../language.ts'

/** The words with which people greet and take leave in one language, folded as tokens are; phrases are words with spaces. */
export interface GreetingWords {
  /** What may open a message, without the name. */
  readonly openings: readonly string[]
  /** Openings that agree in gender with the person who is greeted. */
  readonly gendered: readonly string[]
  /** What may stand between an opening and the name: “my dear”, «уважаемая». */
  readonly between: readonly string[]
  /** Titles before a name. One of them makes the name that follows a surname, unless it is among `givenTitles`. */
  readonly titles: ReadonlySet<string>
  /** Titles after which a given name stands. */
  readonly givenTitles: ReadonlySet<string>
  /** Words that address a role, a group or a firm: a stretch with one of them names no person. */
  readonly roles: ReadonlySet<string>
  /** Words that join two names. */
  readonly and: ReadonlySet<string>
  /** How a message is ended above the name. */
  readonly signOffs: readonly string[]
  /** Thanks and the like that end a message too, or thank the person who is named after them. */
  readonly thanks: readonly string[]
  /** Openings and endings that writers of another language borrow knowingly. */
  readonly lentTo: Readonly<Partial<Record<Language, readonly string[]>>>
}
