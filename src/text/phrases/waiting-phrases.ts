import type { Phrase } from './phrase.ts'
import { mostCompanions } from './phrase-trigger.ts'

/** How far a phrase was tried: it is shared by all of its entries. */
export interface Progress {
  /** The first token of the current search at which the phrase was not tried yet. */
  untried: number
  search: number
}

/** A phrase that waits for certain forms. */
export interface Entry<Value> {
  /** The phrase; one of a table is parsed at the first call. */
  readonly phrase: () => Phrase
  readonly value: Value
  readonly key: string
  /** How many tokens may stand before the trigger. */
  readonly least: number
  readonly most: number
  /** Whether it begins a sentence. */
  readonly begins: boolean
  /** Whether a match that begins with a form is possible. */
  readonly mayBegin: (form: string, met: Pick<KnownForm<Value>, 'beginnings'> | null) => boolean
  readonly progress: Progress
}

/** An entry and what must stand in a text for it to be worth a look. */
export interface Waiter<Value> {
  /** The numbers of the companions without which no match is possible. */
  readonly companions: readonly number[]
  /** The entry; one of a table is read at the first call, and is undefined where its phrase is not searched for. */
  readonly entry: () => Entry<Value> | undefined
}

/** Phrases that wait for the same forms. */
export type Group<Value> = Waiter<Value>[]

/** A form that phrases name. */
export interface KnownForm<Value> {
  /** Who waits for it. */
  readonly waiting: readonly Group<Value>[]
  /** The companions to which it belongs. */
  readonly companions: readonly number[]
  /** The numbers of the beginnings of phrases to which it belongs, in a table. */
  readonly beginnings: readonly string[]
}

/** What is known of a token by its form, made ready for searches. */
export interface Meeting<Value> extends Omit<KnownForm<Value>, 'waiting'> {
  /** All who wait for it. */
  readonly waiters: readonly Waiter<Value>[]
  /** For each waiter in turn the numbers of as many companions as one may have, `always` for none. */
  readonly required: Int32Array
  /** The last search that met it. */
  search: number
}

/** The companion that every text holds. */
export const always = 0

/** Makes what is known of a form, and of the open words that it is, ready for searches. */
export function meetingOf<Value>([first, ...others]: readonly [
  KnownForm<Value>,
  ...KnownForm<Value>[],
]): Meeting<Value> {
  const { waiting, companions, beginnings } = others.length === 0 ? first : allOf([first, ...others])
  const waiters = waiting.flat()
  const required = new Int32Array(waiters.length * mostCompanions).fill(always)
  for (const [number, waiter] of waiters.entries()) required.set(waiter.companions, number * mostCompanions)
  return { waiters, required, companions, beginnings, search: 0 }
}

const allOf = <Value>(known: readonly KnownForm<Value>[]): KnownForm<Value> => ({
  waiting: known.flatMap(({ waiting }) => waiting),
  companions: known.flatMap(({ companions }) => companions),
  beginnings: known.flatMap(({ beginnings }) => beginnings),
})
