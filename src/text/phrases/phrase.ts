/**
 * A phrase of the notation, parsed (see `parse-phrase.ts`). Every node matches a bounded number of tokens,
 * so the work that a phrase can cause at one place in a text is bounded too.
 */
export type PhraseNode = PhraseElement & {
  /** How many tokens it takes up at least and at most. */
  readonly least: number
  readonly most: number
  /** What `firstForms` says of it, filled in when first asked for. */
  first?: ReadonlySet<string> | null
  /** The options of a choice that may match at a form, filled in where a choice is tried often. */
  dispatch?: Dispatch
}

/** The options of a choice by the forms with which they begin, and those of which that is open. */
export interface Dispatch {
  tries: number
  readonly byForm: Map<string, readonly PhraseNode[]>
}

/** What a node of a phrase looks for. */
export type PhraseElement =
  | { readonly type: 'forms'; readonly forms: ReadonlySet<string> }
  | { readonly type: 'open'; readonly beginnings: readonly string[]; readonly endings: readonly string[] }
  | { readonly type: 'capital' }
  | { readonly type: 'sequence'; readonly items: readonly PhraseNode[] }
  | { readonly type: 'choice'; readonly options: readonly PhraseNode[] }
  | { readonly type: 'optional'; readonly item: PhraseNode }
  | { readonly type: 'repeat'; readonly item: PhraseNode; readonly times: number }
  | { readonly type: 'gap'; readonly words: number; readonly crossesMarks: boolean }
  | { readonly type: 'not'; readonly item: PhraseNode }
  | { readonly type: 'start' | 'end' }

/** A whole phrase: what must stand before the reported words, the reported words, what must stand after them. */
export interface Phrase {
  readonly source: string
  readonly before: PhraseNode
  readonly reported: PhraseNode
  readonly after: PhraseNode
  /** All three, one after the other. */
  readonly whole: PhraseNode
}

/** Lexical classes of one language: for each name, its entries in the notation. */
export type LexicalClasses = Readonly<Record<string, readonly string[]>>

/** What the phrases of a language share. */
export interface SharedNodes {
  /** The words that were read so far, as they were written. */
  readonly words: Map<string, PhraseNode>
  /** A lexical class; throws a PhraseError where there is none. */
  get(name: string): PhraseNode
}

/** The most tokens that one phrase may span; a longer one is refused, so that no phrase can be slow. */
export const longestPhrase = 80

/** The most tokens that what is negated may span: it is tried at every place that a gap before it leaves open. */
export const longestNegation = 20

/** Says where a phrase breaks the notation, and how to mend it. */
export class PhraseError extends Error {
  override readonly name = 'PhraseError'
}
