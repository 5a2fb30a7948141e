import { toneFamilies } from '../../rules/families.ts'
import { rules } from '../../rules/index.ts'
import { ownCounts } from '../../text/blocks/blocked-text.ts'
import { candidateCount } from '../../text/detect-language.ts'
import { type Language, languages } from '../../text/language.ts'

/** How many outputs a model of tone has: “any fault”, and the families. */
export const outputs = toneFamilies.length + 1

let width = ownCounts
const column = (): number => width++
const columns = (count: number): number => (width += count) - count
const byLanguage = (make: () => number): Readonly<Record<Language, number>> => ({ en: make(), es: make(), ru: make() })

/** What of the learned layer is summed up for a language; `sums` is the first of as many as there are outputs. */
export interface LearnedColumns {
  readonly sentences: number
  /** Tokens, and those of them that are words or numbers. */
  readonly tokens: number
  readonly spoken: number
  readonly sorry: number
  readonly any: number
  readonly sums: number
}

/** Where in the counts of a block something is counted. */
export const at = {
  voteWords: column(),
  votes: columns(candidateCount),
  /** Words outside the subject, and sentences of prose and lists. */
  words: column(),
  sentences: column(),
  /** Parts of messages that may address somebody, may end a message, are a subject, hold a figure. */
  calls: column(),
  ends: column(),
  subjects: column(),
  figures: column(),
  /** Paragraphs of several sentences. */
  long: byLanguage(column),
  /** Matches of rules that tolerate some. */
  heard: byLanguage(column),
  /** Forms that rules count. */
  forms: new Map(
    rules.flatMap(({ counting }) => (counting?.forms ?? []).map((form): [string, number] => [form, column()])),
  ),
  learned: Object.fromEntries(
    languages.map((language): [Language, LearnedColumns] => [
      language,
      {
        sentences: column(),
        tokens: column(),
        spoken: column(),
        sorry: column(),
        any: column(),
        sums: columns(outputs),
      },
    ]),
  ) as Readonly<Record<Language, LearnedColumns>>,
}

/** How many numbers a block counts. */
export const countWidth = width
