import { type Kind, kindNames, type Part, partsOf } from '../../src/kinds/kinds.ts'
import { rankKinds, type StructureHeader } from '../../src/kinds/structure-model.ts'
import type { LabelledMessage } from './corpus.ts'
import { kindOf, toldParts } from './structure-rows.ts'

/** What models that have not seen a message say of it. */
export interface JudgedMessage {
  readonly message: LabelledMessage
  /** How much speaks for each kind, in the order of `kindNames`. */
  readonly kinds: Float64Array
  /** The best score of a sentence for a part; endless where a cue says it. */
  readonly best: (part: Part) => number
}

type Thresholds = Pick<StructureHeader, 'thresholds' | 'otherLead' | 'sureLead'>

/** How much recall counts beside precision where a threshold is chosen: the beta of an F measure. */
const beta = 0.7

/** A part that nearly all messages hold is told of none whose sentences speak against it. */
const leastScore = -1

/** To take a message of the four kinds for another of them costs less than to miss that it is one. */
const otherLead = 3

/** The share of the kinds called sure that must be right. */
const leastSure = 0.94

/** Chooses from which scores on parts are told and kinds are sure. */
export const chooseStructureThresholds = (judged: readonly JudgedMessage[]): Thresholds => ({
  thresholds: Object.fromEntries(
    kindNames.map((kind) => [
      kind,
      Object.fromEntries(partsOf(kind).map(({ id }) => [id, thresholdOf(toldOf(judged, kind, id))])),
    ]),
  ) as StructureHeader['thresholds'],
  otherLead,
  sureLead: sureLeadOf(judged),
})

/** What the thresholds give, as a person reads it. */
export function describeStructure(judged: readonly JudgedMessage[], { thresholds, sureLead }: Thresholds): string[] {
  const counts = kindNames.flatMap((kind) =>
    partsOf(kind).map(({ id }) => {
      const told = toldOf(judged, kind, id)
      const over = told.filter(({ score }) => score >= (thresholds[kind][id] ?? Infinity))
      const right = over.filter(({ holds }) => holds).length
      return { name: `${kind}/${id}`, told: over.length, right, all: told.filter(({ holds }) => holds).length }
    }),
  )
  const sum = (key: 'told' | 'right' | 'all'): number => counts.reduce((total, count) => total + count[key], 0)
  const all = [...counts, { name: 'all parts', told: sum('told'), right: sum('right'), all: sum('all') }]
  const ranked = judged.map((one) => ({ ...rank(one), own: kindOf(one.message), isUnsure: one.message.isKindUnsure }))
  const telling = ranked.filter(({ own, isUnsure }) => own !== 'other' && !isUnsure)
  const sure = ranked.filter(({ kind, lead }) => kind !== 'other' && lead >= sureLead)
  const rightIn = (of: typeof ranked): string => share(of.filter(({ kind, own }) => kind === own).length, of.length)
  return [
    ...all.map(
      (count) => `${count.name}: right ${share(count.right, count.told)}, found ${share(count.right, count.all)}`,
    ),
    `kinds of the four: right ${rightIn(telling)}`,
    `sure of ${share(sure.length, ranked.length)}, of these right ${rightIn(sure)}`,
  ]
}

interface Told {
  readonly score: number
  readonly holds: boolean
}

const toldOf = (judged: readonly JudgedMessage[], kind: Kind, part: Part): Told[] =>
  judged
    .filter(({ message }) => kindOf(message) === kind && toldParts(message).includes(part))
    .map(({ message, best }) => ({ score: best(part), holds: message.parts[part] === true }))

/** The score that makes most of precision and recall together. */
function thresholdOf(told: readonly Told[]): number {
  const all = told.filter(({ holds }) => holds).length
  let [right, most, threshold] = [0, -1, 0]
  for (const [place, { score, holds }] of told.toSorted((a, b) => b.score - a.score).entries()) {
    if (holds) right += 1
    const [precision, recall] = [right / (place + 1), right / all]
    const value = ((1 + beta ** 2) * precision * recall) / (beta ** 2 * precision + recall)
    if (value > most && Number.isFinite(score)) [most, threshold] = [value, score]
  }
  return Math.max(threshold, leastScore)
}

function sureLeadOf(judged: readonly JudgedMessage[]): number {
  const told = judged.map((one) => {
    const { kind, lead } = rank(one)
    return { kind, lead, isRight: kind === kindOf(one.message) || one.message.isKindUnsure === true }
  })
  let [right, count, least] = [0, 0, Infinity]
  for (const { lead, isRight } of told.filter(({ kind }) => kind !== 'other').sort((a, b) => b.lead - a.lead)) {
    count += 1
    if (isRight) right += 1
    if (right / count >= leastSure) least = lead
  }
  return least
}

const rank = ({ kinds }: JudgedMessage): { kind: Kind; lead: number } =>
  rankKinds(
    Object.fromEntries(kindNames.map((kind, place) => [kind, kinds[place] ?? 0])) as Record<Kind, number>,
    otherLead,
  )

const share = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(1)} % (${part}/${whole})`
