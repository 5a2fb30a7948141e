import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import type { Language } from '../../src/text/language.ts'

/** A stretch of a message that carries a fault. Offsets are UTF-16 code units. */
export interface Span {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly family: string
  /** Whether all readers would call it a fault. */
  readonly sure: boolean
}

/** A labelled message of the corpus. */
export interface LabelledMessage {
  readonly id: string
  readonly lang: Language
  readonly kind: string
  readonly text: string
  readonly spans: readonly Span[]
  /** The parts of its kind, for messages of which somebody said whether they hold them. */
  readonly parts: Readonly<Record<string, boolean>>
  /** Where these parts are said: sentences that would each let a reader tick the part. */
  readonly places?: readonly PartPlace[]
  /** Whether nobody looked for faults of tone in it: nothing is learned about tone from it. */
  readonly isToneUnlabelled?: boolean
  /** Whether readers differ about its kind: nothing is learned about kinds from it. */
  readonly isKindUnsure?: boolean
}

/** A stretch of a message that says a part. Offsets are UTF-16 code units. */
export interface PartPlace {
  readonly start: number
  readonly end: number
  readonly part: string
}

/** A file of the corpus: messages by one writer in one language. */
export interface CorpusPart {
  /** The language and a letter, such as `en-a`. */
  readonly name: string
  readonly messages: readonly LabelledMessage[]
}

/** The parts of the corpus below a folder, in the order of their names. */
export const readParts = (folder: 'corpus' | 'corpus/check'): CorpusPart[] =>
  partFiles(folder).map((file) => ({
    name: file.slice(0, -'.jsonl'.length),
    messages: readMessages(`${folder}/${file}`),
  }))

/** Reads a file of labelled messages. */
export const readMessages = (file: string): LabelledMessage[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as LabelledMessage)

/** SHA-256 of the parts from which a language's model learns, in hexadecimal digits. */
export function corpusHash(language: Language): string {
  const hash = createHash('sha256')
  for (const file of partFiles('corpus')) {
    if (file.startsWith(`${language}-`)) hash.update(readFileSync(`corpus/${file}`))
  }
  return hash.digest('hex')
}

const partFiles = (folder: string): string[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.jsonl'))
    .sort()
