import type { Scores } from '../learned/context.ts'
import { FirstLook } from '../learned/first-look.ts'
import { areNumbers, type BaseHeader, isLook, type ModelData, readModel } from '../learned/model-file.ts'
import type { Sentence } from '../text/message.ts'
import { type Kind, kindNames, type Part, partNames, partsOf } from './kinds.ts'

/** What the file of a model of structure says. Its outputs are the parts, then the kinds. */
export interface StructureHeader extends BaseHeader {
  /** What the model was made from. */
  readonly provenance: {
    /** SHA-256 of the files of the corpus, in hexadecimal digits. */
    readonly corpus: string
    /** The day of training, as YYYY-MM-DD. */
    readonly date: string
    readonly messages: number
    readonly sentences: number
  }
  /** The names of the outputs: a file that was made for other parts is none of this version. */
  readonly outputs: readonly string[]
  /** The second look, by kind, over the numbers of `evidenceOf`. */
  readonly second: readonly { readonly bias: number; readonly weights: readonly number[] }[]
  /** The least score of a sentence from which it says a part, in a message of a kind. */
  readonly thresholds: Readonly<Record<Kind, Readonly<Partial<Record<Part, number>>>>>
  /** How far “other” must lead before a message is called so. */
  readonly otherLead: number
  /** How far another kind must lead before anything is demanded of the message. */
  readonly sureLead: number
}

/** How a model sees a message. */
export interface StructureJudgement {
  /** By kind: how much speaks for it. */
  readonly kinds: Readonly<Record<Kind, number>>
  /** By sentence: how much it speaks for each part, in the order of `partNames`. */
  readonly parts: readonly Scores[]
}

/** By kind, the parts whose sentences make a message one of that kind. */
export const coreParts: Readonly<Record<Exclude<Kind, 'other'>, readonly Part[]>> = {
  apology: ['says-sorry', 'names-fault'],
  decline: ['says-no'],
  notice: ['says-what'],
  delay: ['says-what-is-late'],
}

const cores = Object.keys(coreParts)

/** What the outputs of a model are: the parts of sentences, the kinds of messages, the sentences that make a kind. */
export const structureOutputs: readonly string[] = [
  ...partNames,
  ...kindNames.map((kind) => `kind:${kind}`),
  ...cores.map((kind) => `core:${kind}`),
]

/** What stands for the score of a sentence that is not there. */
const nothing = -4

/** The parts of each kind, as cues name them. */
const cueNamesOf: ReadonlyMap<Kind, readonly string[]> = new Map(
  kindNames.map((kind) => [kind, partsOf(kind).map(({ id }) => `${kind}/${id}`)]),
)

/** The parts of all kinds, as cues name them. */
const cueNames = [...cueNamesOf.values()].flat()

const kindOutputs = structureOutputs.map((name) => name.startsWith('kind:'))

/**
 * What the second look goes by: for each part and core the best and the second best score of a sentence, for each kind
 * the score of the message as a whole, how many sentences there are, and which parts of which kinds have cues.
 * @param sentences by sentence, the scores of all outputs
 * @param whole the scores of the message as a whole
 * @param cued by sentence, the parts that its cues say, as `kind/part`
 */
export function evidenceOf(
  sentences: readonly Float64Array[],
  whole: Float64Array,
  cued: readonly ReadonlySet<string>[],
): Float64Array {
  const evidence = new Float64Array(1 + cueNames.length + 2 * structureOutputs.length - kindNames.length)
  const all = new Set<string>()
  for (const own of cued) for (const name of own) all.add(name)
  evidence[0] = Math.sqrt(sentences.length)
  let at = 1
  for (const name of cueNames) evidence[at++] = Number(all.has(name))
  for (let output = 0; output < kindOutputs.length; output++) {
    if (kindOutputs[output]) {
      evidence[at++] = whole[output] ?? 0
      continue
    }
    let [first, second] = [nothing, nothing]
    for (const scores of sentences) {
      const score = scores[output] ?? nothing
      if (score > first) {
        second = first
        first = score
      } else if (score > second) second = score
    }
    evidence[at++] = first
    evidence[at++] = second
  }
  return evidence
}

/**
 * The kind for which most speaks, and how far it leads.
 * @param otherLead how far “other” must lead to be that kind
 */
export function rankKinds(scores: Readonly<Record<Kind, number>>, otherLead: number): { kind: Kind; lead: number } {
  const [best, next] = kindNames
    .map((kind) => ({ kind, score: scores[kind] - (kind === 'other' ? otherLead : 0) }))
    .sort((a, b) => b.score - a.score)
  const rival = Math.max(next?.score ?? 0, best?.kind === 'other' ? -Infinity : scores.other)
  return { kind: best?.kind ?? 'other', lead: (best?.score ?? 0) - rival }
}

/** A model of one language that tells of what kind a message is and which parts it holds. */
export class StructureModel {
  readonly header: StructureHeader
  readonly #firstLook: FirstLook

  constructor(data: ModelData<StructureHeader>) {
    this.header = data.header
    this.#firstLook = new FirstLook(data.header.first, data)
  }

  /** @throws ModelError where the file is damaged or of another make */
  static read(bytes: Uint8Array): StructureModel {
    return new StructureModel(readModel(bytes, isStructureHeader))
  }

  /**
   * Judges a message by its sentences that are in the model's language.
   * @param cued by sentence, the parts that its cues say, as `kind/part`
   */
  judge(sentences: readonly Sentence[], cued: readonly ReadonlySet<string>[]): StructureJudgement {
    const known = sentences.map(({ tokens }) => this.#firstLook.know(tokens))
    const scores = this.#firstLook.scoresOf(known)
    const evidence = evidenceOf(scores, this.#firstLook.scoresOfWhole(known), cued)
    const kinds = {} as Record<Kind, number>
    for (const [place, kind] of kindNames.entries()) kinds[kind] = this.#secondLook(evidence, place)
    return { kinds, parts: scores }
  }

  #secondLook(evidence: Float64Array, kind: number): number {
    const { bias, weights } = this.header.second[kind] ?? { bias: 0, weights: [] }
    let sum = bias
    for (let place = 0; place < evidence.length; place++) sum += (evidence[place] ?? 0) * (weights[place] ?? 0)
    return sum
  }
}

/** How much less a sentence speaks for a part where a cue says that it speaks of another. */
const otherCue = 1

/**
 * How much a sentence speaks for a part of a kind, its cues considered.
 * @param score the model's score of the sentence for the part
 * @param cued the parts that the sentence's cues say, as `kind/part`
 * @param cue the part, as cues name it
 * @returns without end where a cue says the part
 */
export function partScore(score: number, cued: ReadonlySet<string>, kind: Kind, cue: string): number {
  if (cued.size === 0) return score
  if (cued.has(cue)) return Infinity
  const speaksOfOther = cueNamesOf.get(kind)?.some((name) => cued.has(name)) === true
  return speaksOfOther ? score - otherCue : score
}

function isStructureHeader(header: BaseHeader): header is StructureHeader {
  const { outputs, second, thresholds, otherLead, sureLead } = header as StructureHeader
  return (
    outputs.join() === structureOutputs.join() &&
    header.first.length === outputs.length &&
    isLook(second, kindNames.length) &&
    kindNames.every((kind) => areNumbers(Object.values(thresholds[kind]))) &&
    areNumbers([otherLead, sureLead])
  )
}
