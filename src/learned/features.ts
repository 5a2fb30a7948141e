import { joined } from '../text/hash.ts'
import { keyOf } from './key-table.ts'
import { classHash, type WordTraits } from './word-traits.ts'

/**
 * What the model looks at in a sentence, in groups: its words and pairs of neighbours, the beginnings and endings of
 * its words, its lexical classes in their order, the words of the sentences around it, all words of the message.
 */
export const featureGroups = ['words', 'pieces', 'classes', 'around', 'message'] as const

/** The groups whose features are about words of the sentence itself. */
export const ownGroups = 3

/** Takes a feature: the number of its group, its key, and the tokens that it is about, the end exclusive. */
export type FeatureSink = (group: number, key: number, from: number, to: number) => void

const [words, pieces, classes, around, message] = [0, 1, 2, 3, 4] as const
const salts = { word: 11, pair: 12, piece: 13, class: 14, run: 15, apart: 16, before: 17, after: 18, message: 19 }

/** Stands before the first and after the last word of a sentence, and for a sentence where there is none. */
const edge = joined(10, 0)

/** What stands in the place of a word there. */
const edgeWord: WordTraits = { whole: edge, stem: edge, pieces: [], classes: [], unit: edge }

/** How many tokens two classes may stand apart and still be looked at together. */
const furthestApart = 5

/** Collects the features that are about the words of a sentence. */
export function collectOwn(sentence: readonly WordTraits[], take: FeatureSink): void {
  for (const [place, word] of sentence.entries()) collectWord(word, place, take)
  collectSequences(sentence, take)
}

/** Collects the features that are about one word of a sentence, wherever it stands. */
export function collectWord(word: WordTraits, place: number, take: FeatureSink): void {
  take(words, keyOf(words, joined(salts.word, word.whole)), place, place + 1)
  for (const piece of word.pieces) take(pieces, keyOf(pieces, joined(salts.piece, piece)), place, place + 1)
  for (const id of word.classes) take(classes, keyOf(classes, joined(salts.class, classHash(id))), place, place + 1)
}

/** Adds how many features `collectWord` collects for the words of a sentence, by group. */
export function countWords(sentence: readonly WordTraits[], counts: Int32Array): void {
  for (const word of sentence) {
    counts[words] = (counts[words] ?? 0) + 1
    counts[pieces] = (counts[pieces] ?? 0) + word.pieces.length
    counts[classes] = (counts[classes] ?? 0) + word.classes.length
  }
}

/** Collects the features that are about several words of a sentence. */
export function collectSequences(sentence: readonly WordTraits[], take: FeatureSink): void {
  const { length } = sentence
  for (let place = -1; place < length; place++) {
    const pair = joined(wordAt(sentence, place).whole, wordAt(sentence, place + 1).whole)
    take(words, keyOf(words, joined(salts.pair, pair)), Math.max(place, 0), Math.min(place + 2, length))
    collectRuns(sentence, place, take)
    collectApart(sentence, place, take)
  }
}

/** A word of a sentence, or what stands for it before the first and after the last. */
function wordAt(sentence: readonly WordTraits[], place: number): WordTraits {
  // A list that is asked for what is not in it makes all its look-ups slow.
  return (place >= 0 && place < sentence.length ? sentence[place] : undefined) ?? edgeWord
}

/** Two and three neighbours from a place on, a class among them, as one sees them who knows classes only. */
function collectRuns(sentence: readonly WordTraits[], start: number, take: FeatureSink): void {
  const [from, { length }] = [Math.max(start, 0), sentence]
  const [first, second, third] = [wordAt(sentence, start), wordAt(sentence, start + 1), wordAt(sentence, start + 2)]
  const pairHolds = first.classes.length + second.classes.length > 0
  if (!pairHolds && third.classes.length === 0) return
  const pair = joined(joined(salts.run, first.unit), second.unit)
  if (pairHolds) take(classes, keyOf(classes, pair), from, Math.min(start + 2, length))
  if (start + 2 <= length) take(classes, keyOf(classes, joined(pair, third.unit)), from, Math.min(start + 3, length))
}

/** The class at a place with each that stands further on, other words between them. */
function collectApart(sentence: readonly WordTraits[], start: number, take: FeatureSink): void {
  const first = wordAt(sentence, start)
  if (first.classes.length === 0) return
  const last = Math.min(start + furthestApart, sentence.length - 1)
  for (let place = start + 2; place <= last; place++) {
    const second = wordAt(sentence, place)
    if (second.classes.length === 0) continue
    take(classes, keyOf(classes, joined(salts.apart, joined(first.unit, second.unit))), start, place + 1)
  }
}

/** Collects the words of the sentences before and after one; undefined for a sentence that is not there. */
export function collectAround(
  previous: readonly WordTraits[] | undefined,
  next: readonly WordTraits[] | undefined,
  take: FeatureSink,
): void {
  for (const word of previous ?? [undefined]) collectNeighbour('before', word, take)
  for (const word of next ?? [undefined]) collectNeighbour('after', word, take)
}

/** Collects a word of the sentence before or after one; undefined where there is no such sentence. */
export function collectNeighbour(side: 'before' | 'after', word: WordTraits | undefined, take: FeatureSink): void {
  take(around, keyOf(around, joined(salts[side], word?.whole ?? edge)), 0, 0)
}

/** Collects a word of a message: what these say is the same for all its sentences. */
export function collectMessageWord({ stem }: WordTraits, take: FeatureSink): void {
  take(message, keyOf(message, joined(salts.message, stem)), 0, 0)
}
