import { type ToneFamily, toneFamilies } from '../rules/families.ts'
import { type Language, languages } from '../text/language.ts'

/** How sure a model must be before it speaks: with `low` it finds more and errs more often, with `high` less of both. */
export const cautions = ['low', 'medium', 'high'] as const

/** How sure a model must be. */
export type Caution = (typeof cautions)[number]

/** What models that have not seen a message find in it: counts of sentences, and of messages where it is said. */
export interface CrossValidation {
  readonly told: number
  readonly right: number
  readonly faulty: number
  readonly found: number
  /** Messages without a fault. */
  readonly innocent: number
  /** Of these, how many have an alarm. */
  readonly alarmed: number
}

/** What every model's file says beside its weights. */
export interface BaseHeader {
  readonly language: Language
  /** How many features have weights. */
  readonly features: number
  /** How many pairs of a word and a lexical class there are. */
  readonly memberships: number
  /** The first look, by output: the score of a sentence that has no feature, and for each group what a weight of 1 is. */
  readonly first: readonly { readonly bias: number; readonly units: readonly number[] }[]
}

/** What the file of a model of tone says; its outputs are “any fault” and then the families of tone. */
export interface ModelHeader extends BaseHeader {
  /** What the model was made from. */
  readonly provenance: {
    /** SHA-256 of the files of the corpus, in hexadecimal digits. */
    readonly corpus: string
    /** The day of training, as YYYY-MM-DD. */
    readonly date: string
    readonly messages: number
    readonly sentences: number
    readonly crossValidation: Readonly<Record<Caution, CrossValidation>>
  }
  /** The second look, by output, over the numbers of `contextOf`. */
  readonly second: readonly { readonly bias: number; readonly weights: readonly number[] }[]
  /** The least score of “any fault” from which a finding of a family is told; absent where none is. */
  readonly thresholds: Readonly<Record<Caution, Readonly<Partial<Record<ToneFamily, number>>>>>
}

/** The numbers of a model. */
export interface Weights {
  /** The keys of the features, ascending. */
  readonly keys: Uint32Array
  /** From −127 to 127: for each feature, its weight for each output. */
  readonly weights: Int8Array
  /** Keys of words, ascending, each as often as it has classes. */
  readonly words: Uint32Array
  /** The class of each of those words. */
  readonly classes: Uint8Array
}

/** A model as its file holds it. */
export interface ModelData<Header extends BaseHeader = BaseHeader> extends Weights {
  readonly header: Header
}

/** A model's file that is damaged or of another make. */
export class ModelError extends Error {
  override readonly name = 'ModelError'
}

/** The first bytes of a file, with the number of its format. */
const magic = 'TACTFUL1'

/** Writes a model: eight bytes of magic, the length of the header, the header as JSON, the numbers. */
export function writeModel({ header, keys, weights, words, classes }: ModelData): Uint8Array {
  const json = bytesOf(JSON.stringify(header))
  const length = new Uint8Array(4)
  new DataView(length.buffer).setUint32(0, json.length, true)
  const parts = [
    bytesOf(magic),
    length,
    json,
    stepsOf(keys),
    new Uint8Array(weights.buffer, weights.byteOffset, weights.length),
    stepsOf(words),
    classes,
  ]
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    bytes.set(part, at)
    at += part.length
  }
  return bytes
}

/**
 * Reads a model.
 * @param isWhole whether a header holds what this make of model needs
 * @throws ModelError where the file is damaged or of another make
 */
export function readModel<Header extends BaseHeader>(
  bytes: Uint8Array,
  isWhole: (header: BaseHeader) => header is Header,
): ModelData<Header> {
  const start = magic.length + 4
  if (bytes.length < start || textOf(bytes.subarray(0, magic.length)) !== magic)
    throw new ModelError('This is no model of this version of Tactful.')
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  const afterHeader = start + view.getUint32(magic.length, true)
  const header = readHeader(bytes.subarray(start, afterHeader), isWhole)
  const reader = new StepReader(bytes, afterHeader)
  const keys = reader.ascending(header.features)
  const weights = reader.bytes(header.features * header.first.length)
  const words = reader.ascending(header.memberships)
  const classes = reader.bytes(header.memberships)
  if (reader.at !== bytes.length) throw new ModelError('The model’s file is too long or too short.')
  return { header, keys, weights: new Int8Array(weights.buffer, weights.byteOffset, weights.length), words, classes }
}

function readHeader<Header extends BaseHeader>(
  json: Uint8Array,
  isWhole: (header: BaseHeader) => header is Header,
): Header {
  try {
    const header = JSON.parse(textOf(json)) as BaseHeader
    if (isBase(header) && isWhole(header)) return header
  } catch {
    // told below
  }
  throw new ModelError('The model’s header cannot be read.')
}

/** Whether a header says in numbers what every model needs. What is no list or no object at all throws. */
const isBase = ({ language, features, memberships, first }: BaseHeader): boolean =>
  languages.includes(language) &&
  [features, memberships].every((count) => Number.isSafeInteger(count) && count >= 0) &&
  first.every(({ bias, units }) => areNumbers([bias, ...units]))

/** Whether values that came from JSON are numbers that one can reckon with. */
export const areNumbers = (values: readonly unknown[]): boolean => values.every(Number.isFinite)

/** Whether a second look of so many outputs holds numbers and nothing else. */
export const isLook = (
  look: readonly { readonly bias: number; readonly weights: readonly number[] }[],
  outputs: number,
) => look.length === outputs && look.every(({ bias, weights }) => areNumbers([bias, ...weights]))

/** Whether a header is that of a model of tone. */
export function isToneHeader(header: BaseHeader): header is ModelHeader {
  const { first, second, thresholds } = header as ModelHeader
  return (
    first.length === toneFamilies.length + 1 &&
    isLook(second, first.length) &&
    cautions.every((caution) => areNumbers(Object.values(thresholds[caution])))
  )
}

/** The bytes of a text without signs beyond ASCII. */
const bytesOf = (text: string): Uint8Array => Uint8Array.from(text, (sign) => sign.charCodeAt(0))

const textOf = (bytes: Uint8Array): string => String.fromCharCode.apply(null, bytes as unknown as number[])

/** Ascending numbers as the steps between them, each in bytes of seven bits, the lowest first. */
function stepsOf(numbers: Uint32Array): Uint8Array {
  const bytes: number[] = []
  let last = 0
  for (const number of numbers) {
    let step = number - last
    last = number
    for (; step > 0x7f; step >>>= 7) bytes.push((step & 0x7f) | 0x80)
    bytes.push(step)
  }
  return Uint8Array.from(bytes)
}

/** By how many bits the last byte of a number of 32 bits is shifted. */
const longestShift = 28

/** Reads what a file holds one after the other. */
class StepReader {
  readonly #bytes: Uint8Array
  at: number

  constructor(bytes: Uint8Array, at: number) {
    this.#bytes = bytes
    this.at = at
  }

  /** The numbers that `stepsOf` wrote. */
  ascending(count: number): Uint32Array {
    // Each takes a byte at least: a number that no file can hold asks for no memory.
    if (count > this.#bytes.length - this.at) throw new ModelError('The model’s file is too short.')
    const numbers = new Uint32Array(count)
    let last = 0
    for (let place = 0; place < count; place++) {
      let shift = 0
      for (;;) {
        const byte = this.#bytes[this.at++]
        if (byte === undefined) throw new ModelError('The model’s file is too short.')
        if (shift > longestShift) throw new ModelError('The model’s file holds what is no number.')
        last += (byte & 0x7f) << shift
        shift += 7
        if (byte < 0x80) break
      }
      numbers[place] = last
    }
    return numbers
  }

  bytes(count: number): Uint8Array {
    const end = this.at + count
    if (end > this.#bytes.length) throw new ModelError('The model’s file is too short.')
    const bytes = this.#bytes.subarray(this.at, end)
    this.at = end
    return bytes
  }
}
