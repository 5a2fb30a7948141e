import { findFaults } from '../../src/rules/find-faults.ts'
import { type Language, languages } from '../../src/text/language.ts'
import { readMessage } from '../../src/text/read-message.ts'
import { tell } from './effort.ts'
import { ruleSets } from './rule-sets.ts'
import type { Table } from './table.ts'
import { textOf } from './texts.ts'
import { median, milliseconds, times, wholeNumber } from './units.ts'

/** How the time of the search grows when as many rules are added as there are, of the same shapes over other words. */
export interface TwiceTheRules {
  readonly language: Language
  /** Whether the added rules keep the everyday words, so that they are tried now and then. */
  readonly keepsEveryday: boolean
  /** The number of phrases, and the milliseconds for 1,000 words. */
  readonly once: { readonly phrases: number; readonly ms: number }
  readonly twice: { readonly phrases: number; readonly ms: number }
}

/** Measures both sets of rules by turns. */
export async function measureTwiceTheRules(rounds: number): Promise<readonly TwiceTheRules[]> {
  tell('twice the rules')
  const cases = languages.flatMap((language) => [false, true].map((keepsEveryday) => ({ language, keepsEveryday })))
  const measured: TwiceTheRules[] = []
  for (const { language, keepsEveryday } of cases) {
    const { once, twice } = await ruleSets(language, keepsEveryday)
    const taken: [number, number][] = []
    for (let round = -2; round < rounds; round++) {
      const pair: [number, number] = [timeSearch(language, once), timeSearch(language, twice)]
      if (round >= 0) taken.push(pair)
    }
    measured.push({
      language,
      keepsEveryday,
      once: { phrases: once.size, ms: median(taken.map(([few]) => few)) },
      twice: { phrases: twice.size, ms: median(taken.map(([, many]) => many)) },
    })
  }
  return measured
}

let made = 0

function timeSearch(language: Language, rules: Awaited<ReturnType<typeof ruleSets>>['once']): number {
  const texts = Array.from({ length: 20 }, () => textOf(language, 1_000, ++made))
  const start = performance.now()
  for (const text of texts) findFaults(readMessage(text, { language }), () => rules)
  return (performance.now() - start) / texts.length
}

/** The table of both sets. */
export const twiceTable = (measured: readonly TwiceTheRules[]): Table => ({
  title: 'Twice the rules, 1,000 words',
  columns: ['added rules', 'phrases', 'once', 'twice', 'ratio'],
  rows: measured.map(({ language, keepsEveryday, once, twice }) => [
    `${language}, ${keepsEveryday ? 'with everyday words' : 'all words new'}`,
    `${wholeNumber(once.phrases)} and ${wholeNumber(twice.phrases)}`,
    milliseconds(once.ms),
    milliseconds(twice.ms),
    times(twice.ms, once.ms),
  ]),
})
