import { ownStart } from './cold-starts.ts'
import { type Engine, floor, ours, peers } from './engines.ts'
import type { Results } from './measure.ts'
import { rulesOnlyBytes } from './sizes.ts'
import type { Target } from './target-table.ts'
import { wholeNumber } from './units.ts'

/** A figure that should be small, or large: its name, what was measured, its unit, the target and the stretch. */
type Limit = (name: string, value: number | undefined, unit: string, target: number, stretch?: number) => Target

const atMost: Limit = (name, value, unit, target, stretch) => ({ name, value, unit, target, stretch, wantsMore: false })
const atLeast: Limit = (...figure) => ({ ...atMost(...figure), wantsMore: true })

/** What we aim at, and what was measured of it. */
export const targetsOf = (results: Results): readonly Target[] => [
  ...speedTargets(results),
  ...keystrokeTargets(results),
  ...startTargets(results),
  ...bulkTargets(results),
]

function speedTargets({ speed, ownCosts }: Results): readonly Target[] {
  const ratio = (words: number, one: Engine, other: Engine): number | undefined => {
    const times = speed.fresh.get(words)
    return quotient(times?.get(one), times?.get(other))
  }
  const besideAlex = [10_000, 100_000].flatMap((words) => {
    const [rules, typing] = [ours.rules, ours.whileTyping].map((own) => ratio(words, peers.alex, own))
    return [
      atLeast(`faster than alex, rules only, ${wholeNumber(words)} words`, rules, ' times', 25, 50),
      atLeast(`faster than alex, learned layer on, ${wholeNumber(words)} words`, typing, ' times', 12, 25),
    ]
  })
  const besideWriteGood = ratio(10_000, peers.writeGood, ours.rules)
  return [
    ...besideAlex,
    atLeast('faster than write-good, rules only, 10,000 words', besideWriteGood, ' times', 5, 10),
    atMost('rules only beside the regex, 10,000 words', ratio(10_000, ours.rules, floor), ' times', 25, 14),
    ...ownCosts.map(({ language, learned }) =>
      atMost(`what the learned layer adds to 300 words, ${language}`, learned, ' ms', 0.3),
    ),
  ]
}

function keystrokeTargets({ typing: { short, long, paragraph } }: Results): readonly Target[] {
  return [
    atMost('a keystroke in 100,000 words', long.median, ' ms', 0.2, 0.05),
    atMost('of a hundred such keystrokes, all but one', long.p99, ' ms', 2, 0.5),
    atMost('a keystroke in 100,000 words beside one in 300', quotient(long.median, short.median), ' times', 2, 1.2),
    atMost('a keystroke in one paragraph of 100,000 words', paragraph.median, ' ms', 10, 1),
  ]
}

function startTargets({ coldStarts, loading }: Results): readonly Target[] {
  const [rules, all] = (['rules only', 'as it comes'] as const).map((settings) => {
    const start = coldStarts.find(({ name }) => name === ownStart('en', settings))
    return quotient(start?.ms, start?.nothing)
  })
  const extension = loading.find(({ name }) => name === 'dist/extension.js')?.loaded
  return [
    atMost('the command beside node -e 0, learned layer off', rules, ' times', 1.15, 1.05),
    atMost('the command beside node -e 0, as it comes', all, ' times', 1.35, 1.2),
    atMost('the start of the extension, loaded', extension, ' ms', 10, 5),
    atMost('the library in three languages, no models', rulesOnlyBytes() / 1_024, ' KiB', 150, 100),
  ]
}

function bulkTargets({ jsonLines, memory }: Results): readonly Target[] {
  const streams = jsonLines.filter(({ languages, jobs = 1 }) => languages.length > 1 && jobs === 1)
  const [few, many] = [streams[0], streams.at(-1)]
  const growth = streams.length > 1 ? quotient(many?.peak, few?.peak) : undefined
  const peak = quotient(memory.get(100_000)?.get(ours.rules), 1_024)
  return [
    atLeast('JSON Lines, messages a second of the processor', few?.perCpuSecond, '', 1_000, 4_000),
    atMost(`their memory, ${wholeNumber(many?.messages ?? 0)} beside ${wholeNumber(few?.messages ?? 0)}`, growth, ' times', 1.1), // prettier-ignore
    atMost('the most memory at 100,000 words, rules only', peak, ' MiB', 100, 70),
  ]
}

const quotient = (one: number | undefined, other: number | undefined): number | undefined =>
  one === undefined || other === undefined ? undefined : one / other
