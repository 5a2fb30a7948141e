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
  const stem = hashOf(stemOf(form))
  const unit = classes[0] === undefined ? stem : classHash(classes[0])
  return { whole: hashOf(form), stem, pieces: piecesOf(form), classes, unit }
}

/** The hash of a lexical class: none that a word has. */
export const classHash = (id: number): number => joined(salts.class, id)

/** A word without most of what inflects it: four to seven letters of a long one. */
const stemOf = (form: string): string =>
  form.length <= 4 ? form : form.slice(0, Math.max(4, Math.min(7, form.length - 2)))

function piecesOf(form: string): number[] {
  if (form.length <= shortWord) return [joined(salts.short, hashOf(form))]
  const shorter = (length: number): boolean => length < form.length
  return [
    ...beginnings.filter(shorter).map((length) => joined(salts.beginning, hashOf(form.slice(0, length)))),
    ...endings.filter(shorter).map((length) => joined(salts.ending, hashOf(form.slice(-length)))),
  ]
}
