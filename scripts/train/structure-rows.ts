import { type Kind, kindNames, type Part, partsOf } from '../../src/kinds/kinds.ts'
import { coreParts, structureOutputs } from '../../src/kinds/structure-model.ts'
import type { Range } from '../../src/text/range.ts'
import type { LabelledMessage } from './corpus.ts'
import type { TrainingRow } from './rows.ts'

/** What is learned from a row about each output, and about which of them anything is. */
export interface StructureLabels {
  readonly labels: readonly boolean[][]
  readonly used: readonly boolean[][]
}

/** The kind of a message of the corpus. */
export const kindOf = ({ kind }: LabelledMessage): Kind => {
  const known = kindNames.find((name) => name === kind)
  if (!known) throw new Error(`There is no kind “${kind}”.`)
  return known
}

/** The parts about which a message says whether it holds them. */
export const toldParts = (message: LabelledMessage): readonly Part[] =>
  partsOf(kindOf(message))
    .map(({ id }) => id)
    .filter((part) => part in message.parts)

/** The labels of sentences: which parts they say, and whether they make their message one of its kind. */
export const sentenceLabels = (rows: readonly TrainingRow[]): StructureLabels => ({
  labels: rows.map(({ message, sentence }) => {
    const said = new Set((message.places ?? []).filter((place) => lies(place, sentence)).map(({ part }) => part))
    const core = coreOf(kindOf(message)).some((part) => said.has(part))
    return structureOutputs.map((output) => (output === `core:${message.kind}` ? core : said.has(output)))
  }),
  used: rows.map(({ message }) =>
    usedFor((output) =>
      output.startsWith('core:')
        ? !message.isKindUnsure && (output !== `core:${message.kind}` || message.places !== undefined)
        : message.places !== undefined && isTold(message, output),
    ),
  ),
})

/** The labels of messages as wholes, for all outputs: of which kind they are. */
export const wholeLabels = (messages: readonly LabelledMessage[]): StructureLabels => ({
  labels: messages.map(({ kind }) => structureOutputs.map((output) => output === `kind:${kind}`)),
  used: messages.map(({ isKindUnsure }) => usedFor((output) => output.startsWith('kind:') && !isKindUnsure)),
})

/** The labels of messages, for the kinds alone. */
export const kindLabels = (messages: readonly LabelledMessage[]): StructureLabels => ({
  labels: messages.map(({ kind }) => kindNames.map((name) => name === kind)),
  used: messages.map(({ isKindUnsure }) => kindNames.map(() => !isKindUnsure)),
})

const usedFor = (isUsed: (output: string) => boolean): boolean[] => structureOutputs.map(isUsed)

const isTold = (message: LabelledMessage, output: string): boolean => toldParts(message).some((part) => part === output)

const coreOf = (kind: Kind): readonly Part[] => (kind === 'other' ? [] : coreParts[kind])

/** Whether a place and a sentence share most of the shorter of them. */
export const lies = (place: Range, sentence: Range): boolean =>
  Math.min(place.end, sentence.end) - Math.max(place.start, sentence.start) >
  0.5 * Math.min(place.end - place.start, sentence.end - sentence.start)
