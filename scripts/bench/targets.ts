import { ownStart } from './cold-starts.ts'
import { type Engine, floor, ours, peers } from './engines.ts'
import { keystrokesIn } from './keystrokes.ts'
import type { Results } from './measure.ts'
import { rulesOnlyBytes } from './sizes.ts'
import type { Shape } from './texts.ts'
import type { Table } from './table.ts'

/** A figure, what it should be, and what would be better still. */
interface Target {
  readonly name: string
  readonly value: number | undefined
  readonly unit?: string
  readonly wanted: readonly [target: number, stretch: number]
  /** Whether more is better; less is where absent. */
  readonly wantsMore?: boolean
}

/** The table of targets and of what was reached. */
export function targetTable(figures: Results): Table {
  return {
    title: 'What we aim at, and what was reached',
    columns: ['figure', 'measured', 'target', 'stretch', 'reached'],
    rows: targetsOf(figures).flatMap(({ name, value, unit = '', wanted: [target, stretch], wantsMore = false }) => {
      if (value === undefined || Number.isNaN(value)) return []
      const sign = wantsMore ? '≥' : '≤'
      const reaches = (limit: number): boolean => (wantsMore ? value >= limit : value <= limit)
      const reached = reaches(stretch) ? 'stretch' : reaches(target) ? 'target' : 'no'
      const written = (number: number): string =>
        `${number.toLocaleString('en-US', { maximumSignificantDigits: 3 })}${unit}`
      return [[name, written(value), `${sign} ${written(target)}`, `${sign} ${written(stretch)}`, reached]]
    }),
  }
}

const targetsOf = (figures: Results): readonly Target[] => [
  ...speedTargets(figures),
  ...keystrokeTargets(figures),
  ...startTargets(figures),
  ...bulkTargets(figures),
]

function speedTargets({ speed, ownCosts }: Results): readonly Target[] {
  const ratio = (words: number, one: Engine, other: Engine): number | undefined => {
    const at = speed.fresh.get(words)
    return quotient(at?.get(one), at?.get(other))
  }
  const more = { wantsMore: true, unit: ' times' }
  const faster = [10_000, 100_000].flatMap((words): Target[] => [
    { name: `faster than alex, rules only, ${words / 1_000}k words`, value: ratio(words, peers.alex, ours.rules), wanted: [25, 50], ...more }, // prettier-ignore
    { name: `faster than alex, learned layer on, ${words / 1_000}k words`, value: ratio(words, peers.alex, ours.whileTyping), wanted: [12, 25], ...more }, // prettier-ignore
  ])
  return [
    ...faster,
    { name: 'faster than write-good, rules only, 10k words', value: ratio(10_000, peers.writeGood, ours.rules), wanted: [5, 10], ...more }, // prettier-ignore
    { name: 'rules only beside the regex over words, 10k words', value: ratio(10_000, ours.rules, floor), wanted: [25, 14], unit: ' times' }, // prettier-ignore
    ...ownCosts.map(({ language, learned }): Target => ({
      name: `the learned layer on 300 words, ${language}`,
      value: learned,
      wanted: [0.3, 0.3],
      unit: ' ms',
    })),
  ]
}

function keystrokeTargets({ keystrokes }: Results): readonly Target[] {
  const at = (words: number, shape?: Shape): number | undefined =>
    keystrokesIn(keystrokes, words, shape)?.get(ours.whileTyping)
  return [
    { name: 'a keystroke in 100k words', value: at(100_000), wanted: [0.2, 0.05], unit: ' ms' },
    {
      name: 'a keystroke in 100k words beside one in 300',
      value: quotient(at(100_000), at(300)),
      wanted: [2, 1.2],
      unit: ' times',
    },
    {
      name: 'a keystroke in one paragraph of 100k words',
      value: at(100_000, 'one paragraph'),
      wanted: [10, 1],
      unit: ' ms',
    },
  ]
}

function startTargets({ coldStarts, loading }: Results): readonly Target[] {
  const start = (how: 'rules only' | 'as it comes'): number | undefined => {
    const found = coldStarts.find(({ name }) => name === ownStart('en', how))
    return quotient(found?.ms, found?.nothing)
  }
  return [
    {
      name: 'the command beside node -e 0, learned layer off',
      value: start('rules only'),
      wanted: [1.15, 1.05],
      unit: ' times',
    },
    {
      name: 'the command beside node -e 0, learned layer on',
      value: start('as it comes'),
      wanted: [1.35, 1.2],
      unit: ' times',
    },
    { name: 'the extension’s start is loaded', value: loading.find(({ name }) => name === 'dist/extension.js')?.loaded, wanted: [10, 5], unit: ' ms' }, // prettier-ignore
    {
      name: 'the library in three languages, no models',
      value: rulesOnlyBytes() / 1_024,
      wanted: [150, 100],
      unit: ' KiB',
    },
  ]
}

function bulkTargets({ jsonLines, memory }: Results): readonly Target[] {
  const [few, many] = [10_000, 100_000].map((count) => jsonLines.find(({ messages, languages }) => messages === count && languages.length > 1)) // prettier-ignore
  return [
    {
      name: 'JSON Lines, messages a second of the processor',
      value: few?.perCpuSecond,
      wanted: [1_000, 4_000],
      wantsMore: true,
    },
    {
      name: 'their memory, 100k messages beside 10k',
      value: quotient(many?.peak, few?.peak),
      wanted: [1.1, 1.1],
      unit: ' times',
    },
    { name: 'most memory at 100k words, rules only', value: quotient(memory.get(100_000)?.get(ours.rules), 1_024), wanted: [100, 70], unit: ' MiB' }, // prettier-ignore
  ]
}

const quotient = (one: number | undefined, other: number | undefined): number | undefined =>
  one === undefined || other === undefined ? undefined : one / other
