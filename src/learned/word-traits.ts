import { hashOf, joined } from '../text/hash.ts'

/** The lexical classes of a word by itself, as numbers; most words have none. */
export type Lexicon = (form: string) => readonly number[]

/** What features are made from, for one word, number or mark: hashes, but for the classes. */
export interface WordTraits {
  readonly whole: number
  readonly stem: number
  /** The beginnings and endings of a word; a short word as a whole. */
  readonly pieces: readonly number[]
  readonly classes: readonly number[]
  /** The word as one sees it who knows classes only: its first class, or its stem where it has none. */
  readonly unit: number
}

const salts = { beginning: 1, ending: 2, short: 3, class: 4 } as const
const beginnings = [3, 4, 5, 6, 7]
const endings = [1, 2, 3, 4]

/** A word of this length or a shorter one is a piece as a whole. */
const shortWord = 3

/** The traits of a token by its form. */
export function traitsOf(form: string, lexicon: Lexicon): WordTraits {
  const classes = lexicon(form)
  const stem = hashOf(form, 0, stemEnd(form.length))
  const unit = classes[0] === undefined ? stem : classHash(classes[0])
  return { whole: hashOf(form), stem, pieces: piecesOf(form), classes, unit }
}

/** The hash of a lexical class: none that a word has. */
export const classHash = (id: number): number => joined(salts.class, id)

/** Where the stem of a word of a length ends, without most of what inflects it: four to seven letters of a long one. */
const stemEnd = (length: number): number => (length <= 4 ? length : Math.max(4, Math.min(7, length - 2)))

function piecesOf(form: string): number[] {
  const { length } = form
  if (length <= shortWord) return [joined(salts.short, hashOf(form))]
  const pieces: number[] = []
  for (const own of beginnings) if (own < length) pieces.push(joined(salts.beginning, hashOf(form, 0, own)))
  for (const own of endings) if (own < length) pieces.push(joined(salts.ending, hashOf(form, length - own)))
  return pieces
}
