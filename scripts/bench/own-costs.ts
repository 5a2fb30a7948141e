import { readFileSync } from 'node:fs'
import path from 'node:path'
import { check, type CheckOptions } from '../../src/checker/check.ts'
import { defaultSettings } from '../../src/checker/default-settings.ts'
import { LearnedModel } from '../../src/learned/model.ts'
import { type Language, languages } from '../../src/text/language.ts'
import { projectRoot } from '../host/project-root.ts'
import { tell } from './effort.ts'
import { everythingOn, withoutLearned } from './own-settings.ts'
import type { Table } from './table.ts'
import { textOf } from './texts.ts'
import { median, milliseconds, times } from './units.ts'

/** What the parts of a check of ours cost on a message of 300 words, in milliseconds. */
export interface OwnCost {
  readonly language: Language
  /** While somebody types, without the learned layer and with it, and what it adds. */
  readonly rules: number
  readonly whileTyping: number
  readonly learned: number
  /** The whole check with everything on. */
  readonly whole: number
  /** Reading the learned layer's model, once. */
  readonly modelRead: number
}

const ways = {
  rules: { isLive: true, settings: { ...defaultSettings, ...withoutLearned } },
  whileTyping: { isLive: true },
  whole: { settings: { ...defaultSettings, ...everythingOn } },
} as const

/** Measures ours by turns in one process, on texts that are all different. */
export async function measureOwnCosts(rounds: number): Promise<readonly OwnCost[]> {
  const costs: OwnCost[] = []
  for (const language of languages) {
    tell(`the parts of a check, ${language}`)
    const taken: { rules: number; whileTyping: number; whole: number }[] = []
    for (let round = -3; round < rounds; round++) {
      const rules = await timeCheck(language, ways.rules)
      const whileTyping = await timeCheck(language, ways.whileTyping)
      const whole = await timeCheck(language, ways.whole)
      if (round >= 0) taken.push({ rules, whileTyping, whole })
    }
    costs.push({
      language,
      rules: median(taken.map(({ rules }) => rules)),
      whileTyping: median(taken.map(({ whileTyping }) => whileTyping)),
      learned: median(taken.map(({ rules, whileTyping }) => whileTyping - rules)),
      whole: median(taken.map(({ whole }) => whole)),
      modelRead: timeModelRead(language),
    })
  }
  return costs
}

let made = 0

/** The milliseconds of a check, over forty messages. */
async function timeCheck(language: Language, options: CheckOptions): Promise<number> {
  const texts = Array.from({ length: 40 }, () => textOf(language, 300, ++made))
  const start = performance.now()
  for (const text of texts) await check(text, options)
  return (performance.now() - start) / texts.length
}

function timeModelRead(language: Language): number {
  const bytes = new Uint8Array(readFileSync(path.join(projectRoot, `src/learned/models/${language}.model`)))
  return median(
    Array.from({ length: 7 }, () => {
      const start = performance.now()
      LearnedModel.read(bytes)
      return performance.now() - start
    }),
  )
}

/** The table of parts. */
export const ownCostTable = (costs: readonly OwnCost[]): Table => ({
  title: 'The parts of our check, a message of 300 words',
  columns: [
    'language',
    'rules only',
    'learned layer',
    'while typing',
    'whole check',
    'whole ÷ typing',
    'model read once',
  ],
  rows: costs.map(({ language, rules, learned, whileTyping, whole, modelRead }) => [
    language,
    ...[rules, learned, whileTyping, whole].map(milliseconds),
    times(whole, whileTyping),
    milliseconds(modelRead),
  ]),
})
