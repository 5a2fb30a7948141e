import { type MatchMemo, matchPhrase, type PhraseMatch } from './match-phrase.ts'
import { type Trigger, TriggerFinder } from './phrase-trigger.ts'
import { firstForms } from './phrase-nodes.ts'
import { type Phrase, PhraseError } from './phrase.ts'
import type { Token } from './tokens.ts'
import { readNumbers, type TriggerTable, writeNumbers } from './trigger-table.ts'

/** How far a phrase was tried: it is shared by all of its entries. */
interface Progress {
  /** The first token of the current search at which the phrase was not tried yet. */
  untried: number
  search: number
}

/** A phrase that waits for certain forms. */
interface Entry<Value> {
  /** The phrase; one of a table is parsed at the first call. */
  readonly phrase: () => Phrase
  readonly value: Value
  readonly key: string
  /** How many tokens may stand before the trigger. */
  readonly least: number
  readonly most: number
  /** Whether a match that begins with this form is possible. */
  readonly mayBegin: (form: string) => boolean
  /** The numbers of the companions without which no match is possible. */
  readonly companions: readonly number[]
  readonly progress: Progress
}

const none: readonly number[] = []

/** Phrases that wait for the same forms. */
type Group<Value> = Entry<Value>[]

/** A phrase of a table, by its key: how to parse it, and what to report for it. */
export interface TablePhrase<Value> {
  readonly phrase: () => Phrase
  readonly value: Value
}

/** After so many tokens what was remembered is dropped, so that a sentence without an end takes no more memory. */
const memoReach = 1024

/**
 * Many phrases, searched for in one pass: each is tried only near its rarest required element.
 * The time is linear in the text, and words that no phrase waits for cost one look-up.
 */
export class PhraseIndex<Value> {
  /** For each form the groups that wait for it; those of a table are a line of numbers until the form is first met. */
  readonly #waiting = new Map<string, Group<Value>[] | string>()
  readonly #bySet = new Map<ReadonlySet<string>, Group<Value>>()
  readonly #triggers: TriggerFinder
  #size = 0
  readonly #companions = new Map<Trigger, number>()
  /** For each form the companions to which it belongs; those of a table are a line of numbers until it is first met. */
  readonly #companionsOf = new Map<string, number[] | string>()
  /** For each companion the last search that met it. */
  readonly #met: number[] = []
  #groupOf: (number: string) => Group<Value> = () => []
  #search = 0

  /** @param common folded forms that are frequent in the language, the most frequent first: they should not start a search */
  constructor(common: ReadonlySet<string>) {
    this.#triggers = new TriggerFinder(common)
  }

  /**
   * Makes the index that wrote a table.
   * @param phraseOf the phrase with a key; undefined where it is not to be searched for
   */
  static restore<Value>(
    common: ReadonlySet<string>,
    table: TriggerTable,
    phraseOf: (key: string) => TablePhrase<Value> | undefined,
  ): PhraseIndex<Value> {
    const index = new PhraseIndex<Value>(common)
    for (const [form, numbers] of readNumbers(table.forms)) index.#waiting.set(form, numbers)
    for (const [form, numbers] of readNumbers(table.companions)) index.#companionsOf.set(form, numbers)
    const beginnings = readNumbers(table.beginnings)
    const beginsWith = remember((beginning) =>
      remember((form) => !beginning || (beginnings.get(form) ?? '').split(' ').includes(beginning)),
    )
    const progressOf = remember((): Progress => ({ untried: 0, search: 0 }))
    const entryOf = remember((written): Entry<Value> | undefined => {
      const [key = '', least, most, beginning = '', numbers] = written.split(':')
      const found = phraseOf(key)
      return (
        found && {
          ...found,
          key,
          least: Number(least),
          most: Number(most),
          mayBegin: beginsWith(beginning),
          companions: numbers ? numbers.split(',').map(Number) : none,
          progress: progressOf(key),
        }
      )
    })
    const groups = table.groups.split('\n')
    index.#groupOf = remember((number) => {
      const written = (groups[Number(number)] ?? '').split(' ')
      return written.map(entryOf).filter((entry) => entry !== undefined)
    })
    return index
  }

  /** How many phrases were added. */
  get size(): number {
    return this.#size
  }

  /**
   * Adds a phrase with what to report for it.
   * @param key by which a table names the phrase
   * @throws PhraseError where no word of the phrase must occur
   */
  add(phrase: Phrase, value: Value, key = ''): void {
    this.#size++
    const trigger = this.#triggers.find(phrase.whole)
    if (!trigger) throw new PhraseError(`“${phrase.source}” names no word that must occur; add one.`)
    const { least, most } = trigger
    const first = firstForms(phrase.whole)
    const mayBegin = (form: string): boolean => first === null || first.has(form)
    const progress = { untried: 0, search: 0 }
    for (const { forms, companions } of trigger.waits) {
      const numbers = companions.map((companion) => this.#companionFor(companion))
      this.#groupFor(forms).push({
        phrase: () => phrase,
        value,
        key,
        least,
        most,
        mayBegin,
        companions: numbers,
        progress,
      })
    }
  }

  /** Writes out what the added phrases wait for, so that `restore` can make this index from their keys. */
  toTable(): TriggerTable {
    const groups = [...this.#bySet.values()]
    const numbers = new Map(groups.map((group, number) => [group, number]))
    const forms = new Map(
      Array.from(this.#waiting.keys(), (form) => {
        return [form, (this.#waitingFor(form) ?? []).map((group) => numbers.get(group) ?? 0)]
      }),
    )
    const beginnings = new Map<string, number>()
    const beginningsOf = new Map<string, number[]>()
    const numberOf = (phrase: Phrase): number | '' => {
      const first = firstForms(phrase.whole)
      if (first === null) return ''
      const written = [...first].join(' ')
      const known = beginnings.get(written)
      if (known !== undefined) return known
      const number = beginnings.size
      beginnings.set(written, number)
      for (const form of first) beginningsOf.set(form, [...(beginningsOf.get(form) ?? []), number])
      return number
    }
    const lines = groups.map((group) =>
      group
        .map(({ key, least, most, phrase, companions }) =>
          [key, least, most, numberOf(phrase()), companions.join(',')].join(':'),
        )
        .join(' '),
    )
    const companions = new Map(Array.from(this.#companionsOf.keys(), (form) => [form, this.#companionsWith(form)]))
    return {
      forms: writeNumbers(forms),
      groups: lines.join('\n'),
      beginnings: writeNumbers(beginningsOf),
      companions: writeNumbers(companions),
    }
  }

  #groupFor(set: ReadonlySet<string>): Group<Value> {
    const known = this.#bySet.get(set)
    if (known) return known
    const group: Group<Value> = []
    this.#bySet.set(set, group)
    for (const form of set) {
      const waiting = this.#waitingFor(form)
      if (waiting) waiting.push(group)
      else this.#waiting.set(form, [group])
    }
    return group
  }

  #companionFor(trigger: Trigger): number {
    const known = this.#companions.get(trigger)
    if (known !== undefined) return known
    const number = this.#companions.size
    this.#companions.set(trigger, number)
    for (const form of new Set(trigger.waits.flatMap(({ forms }) => [...forms]))) {
      this.#companionsOf.set(form, [...this.#companionsWith(form), number])
    }
    return number
  }

  #meetsAll(companions: readonly number[]): boolean {
    for (const companion of companions) if (this.#met[companion] !== this.#search) return false
    return true
  }

  #companionsWith(form: string): readonly number[] {
    const numbers = this.#companionsOf.get(form)
    if (typeof numbers !== 'string') return numbers ?? none
    const split = numbers.split(' ').map(Number)
    this.#companionsOf.set(form, split)
    return split
  }

  #waitingFor(form: string): Group<Value>[] | undefined {
    const waiting = this.#waiting.get(form)
    if (typeof waiting !== 'string') return waiting
    const groups = waiting.split(' ').map(this.#groupOf)
    this.#waiting.set(form, groups)
    return groups
  }

  /**
   * Calls back for each match in a sentence, or in a stretch of it; matches of one phrase do not overlap.
   * @param from the first token at which a match may begin
   * @param to the token at which it must have ended
   */
  search(
    tokens: readonly Token[],
    found: (match: PhraseMatch, value: Value) => void,
    from = 0,
    to = tokens.length,
  ): void {
    this.#search++
    for (let place = from; place < to; place++) {
      for (const companion of this.#companionsWith(tokens[place]?.form ?? '')) this.#met[companion] = this.#search
    }
    const memo: MatchMemo = new Map()
    for (let place = from; place < to; place++) {
      if (place % memoReach === 0) memo.clear()
      const waiting = this.#waitingFor(tokens[place]?.form ?? '')
      if (!waiting) continue
      for (const entries of waiting) {
        for (const entry of entries) {
          if (!this.#meetsAll(entry.companions)) continue
          const { progress } = entry
          if (progress.search !== this.#search) {
            progress.search = this.#search
            progress.untried = from
          }
          tryNear(entry, tokens, place, to, memo, found)
        }
      }
    }
  }
}

/** Tries a phrase wherever it may begin so that its trigger stands at `place`. */
function tryNear<Value>(
  entry: Entry<Value>,
  tokens: readonly Token[],
  place: number,
  to: number,
  memo: MatchMemo,
  found: (match: PhraseMatch, value: Value) => void,
): void {
  const { progress } = entry
  const last = place - entry.least
  let start = Math.max(progress.untried, place - entry.most)
  while (start <= last) {
    const begins = entry.mayBegin(tokens[start]?.form ?? '')
    const match = begins ? matchPhrase(entry.phrase(), tokens, start, memo) : undefined
    if (match && match.end <= to) {
      found(match, entry.value)
      start = Math.max(start + 1, match.reportedEnd)
    } else start++
    progress.untried = start
  }
}

/** A function that works each answer out once. */
function remember<Value>(answer: (question: string) => Value): (question: string) => Value {
  const known = new Map<string, { readonly value: Value }>()
  return (question) => {
    let found = known.get(question)
    if (!found) known.set(question, (found = { value: answer(question) }))
    return found.value
  }
}
