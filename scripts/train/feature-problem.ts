import {
  collectAround,
  collectMessageWord,
  collectOwn,
  featureGroups,
  type FeatureSink,
} from '../../src/learned/features.ts'
import { leastFeatures } from '../../src/learned/first-look.ts'
import { formOf } from '../../src/learned/sentences.ts'
import { type Lexicon, traitsOf, type WordTraits } from '../../src/learned/word-traits.ts'
import { remember } from '../../src/text/remember.ts'
import type { TrainingRow } from './rows.ts'
import type { Problem, Solution } from './solver.ts'

type Group = (typeof featureGroups)[number]

/** How much a group counts before anything is learned: what is vaguer counts less. */
const importance: Readonly<Record<Group, number>> = { words: 1, pieces: 0.6, classes: 1, around: 0.5, message: 0.5 }

/** A feature that fewer sentences have is left out. */
const leastSentences = 2

/** The greatest weight of a model's file. */
const most = 127

/** Sentences as rows of features. */
export interface FeatureProblem extends Pick<Problem, 'rows' | 'columns'> {
  /** The key of each column. */
  readonly keys: readonly number[]
  /** The group of each column. */
  readonly groups: readonly number[]
}

/**
 * Turns sentences into rows: for each feature how often a sentence has it, over the root of how many features of the
 * group there are, as the model reckons.
 * @param options `without`: names of groups to leave out, to see what they are worth; `wholes`: whether a row for each
 * message as one long sentence comes after those of all sentences
 */
export function featureProblem(
  messages: readonly (readonly TrainingRow[])[],
  lexicon: Lexicon,
  { without = [], wholes = false }: { readonly without?: readonly string[]; readonly wholes?: boolean } = {},
): FeatureProblem {
  const traits = remember((form) => traitsOf(form, lexicon))
  const traitsOfMessages = messages.map((message) =>
    message.map(({ sentence }) => sentence.tokens.map((token) => traits(formOf(token)))),
  )
  const counted = traitsOfMessages.flatMap((sentences) => {
    const whole = countFeatures((take) => {
      for (const word of sentences.flat()) collectMessageWord(word, take)
    })
    return sentences.map((sentence, place) => [
      ...countFeatures((take) => {
        collectOwn(sentence, take)
        collectAround(sentences[place - 1], sentences[place + 1], take)
      }),
      ...whole,
    ])
  })
  if (wholes) {
    const whole = (sentences: readonly (readonly WordTraits[])[]) =>
      countFeatures((take) => {
        for (const sentence of sentences) collectOwn(sentence, take)
      })
    counted.push(...traitsOfMessages.map(whole))
  }
  const frequent = new Map<number, number>()
  for (const features of counted) {
    for (const { key } of features) frequent.set(key, (frequent.get(key) ?? 0) + 1)
  }
  const columns = new Map<number, number>()
  const groups: number[] = []
  const rows = counted.map((features) => {
    const row = new Map<number, number>()
    for (const { group, key, value } of features) {
      const name = featureGroups[group]
      if (!name || without.includes(name) || (frequent.get(key) ?? 0) < leastSentences) continue
      let column = columns.get(key)
      if (column === undefined) {
        columns.set(key, (column = columns.size))
        groups.push(group)
      }
      row.set(column, value * importance[name])
    }
    return row
  })
  return { rows, columns: columns.size, keys: [...columns.keys()], groups }
}

interface CountedFeature {
  readonly group: number
  readonly key: number
  readonly value: number
}

function countFeatures(collect: (take: FeatureSink) => void): CountedFeature[] {
  const features = new Map<number, { group: number; count: number }>()
  const sizes = featureGroups.map(() => 0)
  collect((group, key) => {
    sizes[group] = (sizes[group] ?? 0) + 1
    const feature = features.get(key)
    if (feature) feature.count += 1
    else features.set(key, { group, count: 1 })
  })
  return Array.from(features, ([key, { group, count }]) => ({
    group,
    key,
    value: count / Math.sqrt(Math.max(sizes[group] ?? 0, leastFeatures)),
  }))
}

/** The weights of a solution, rounded to what a model's file holds. */
export interface RoundedWeights {
  /** The keys of the features, ascending. */
  readonly keys: Uint32Array
  /** For each feature, its weight for each output: small whole numbers. */
  readonly weights: Int8Array
  /** For each output, what a weight of 1 is in each group. */
  readonly units: readonly (readonly number[])[]
  /** For each column that stayed and each output, what the rounded weight stands for. */
  readonly coefficients: ReadonlyMap<number, readonly number[]>
}

/** Rounds the weights of a solution, group by group: the greatest of a group becomes the greatest of a file. */
export function roundWeights(
  { keys, groups }: FeatureProblem,
  { kept, coefficients }: Pick<Solution, 'kept' | 'coefficients'>,
): RoundedWeights {
  const features = Array.from(kept, (column, place) => ({
    column,
    key: keys[column] ?? 0,
    group: groups[column] ?? 0,
    weights: coefficients.map((row) => row[place] ?? 0),
  })).sort((a, b) => a.key - b.key)
  const units = coefficients.map((_, output) => {
    const greatest = featureGroups.map(() => 0)
    for (const { group, weights } of features)
      greatest[group] = Math.max(greatest[group] ?? 0, Math.abs(weights[output] ?? 0))
    return greatest.map((weight) => (weight > 0 ? weight / most : 1))
  })
  const unitOf = (output: number, group: number): number => units[output]?.[group] ?? 1
  const rounded = features.map(({ group, weights }) =>
    weights.map((weight, output) => Math.round(weight / unitOf(output, group))),
  )
  return {
    keys: Uint32Array.from(features, ({ key }) => key),
    weights: Int8Array.from(rounded.flat()),
    units: units.map((row) => row.map((unit, group) => unit * importanceOf(group))),
    coefficients: new Map(
      features.map(({ column, group }, place) => [
        column,
        (rounded[place] ?? []).map((weight, output) => weight * unitOf(output, group)),
      ]),
    ),
  }
}

const importanceOf = (group: number): number => importance[featureGroups[group] ?? 'words']
