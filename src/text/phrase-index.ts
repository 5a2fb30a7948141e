import { latestBeginning, type MatchMemo, matchPhrase, type PhraseMatch } from './match-phrase.ts'
import { mostCompanions, type Trigger, TriggerFinder } from './phrase-trigger.ts'
import { firstForms, startsSentence } from './phrase-nodes.ts'
import { type Phrase, PhraseError } from './phrase.ts'
import { once, remember } from './remember.ts'
import type { Token } from './tokens.ts'
import { FormTable, type TriggerTable, writeForms } from './trigger-table.ts'

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
  /** Whether it begins a sentence. */
  readonly begins: boolean
  /** Whether a match that begins with a form is possible. */
  readonly mayBegin: (form: string, known: { readonly beginnings: readonly string[] } | undefined) => boolean
  readonly progress: Progress
}

/** An entry and what must stand in a text for it to be worth a look. */
interface Waiter<Value> {
  /** The numbers of the companions without which no match is possible. */
  readonly companions: readonly number[]
  /** The entry; one of a table is read at the first call, and is undefined where its phrase is not searched for. */
  readonly entry: () => Entry<Value> | undefined
}

const none: readonly number[] = []

/** Phrases that wait for the same forms. */
type Group<Value> = Waiter<Value>[]

/** A form that phrases name: who waits for it, and the companions to which it belongs. */
interface FormEntry<Value> {
  readonly waiting: Group<Value>[]
  readonly companions: number[]
  /** The last search that met the form. */
  met: number
  /** What to check before each of the waiters is looked at, filled in when the form is first met. */
  checks?: Checks<Value> | undefined
  /** The numbers of the beginnings of phrases to which it belongs, in a table. */
  readonly beginnings: readonly string[]
}

/** All waiters of a form, and for each in turn the numbers of as many companions as one may have, 0 for none. */
interface Checks<Value> {
  readonly waiters: readonly Waiter<Value>[]
  readonly companions: Int32Array
}

/** A phrase of a table, by its key: how to parse it, and what to report for it. */
export interface TablePhrase<Value> {
  readonly phrase: () => Phrase
  readonly value: Value
}

/** So many forms are known not to be in a table; a longer one is not remembered, for it may hold on to its whole text. */
const mostUnknown = 10_000
const longestUnknown = 12

/** What may be said of a search. */
interface SearchOptions<Value> {
  /** The first token at which a match may begin. */
  readonly from?: number | undefined
  /** The token at which it must have ended. */
  readonly to?: number | undefined
  /** Whether no further match of a phrase with this value is of interest. */
  readonly isSettled?: (value: Value) => boolean
  /**
   * Hears of a phrase that cannot be searched for, or whose match throws; the others are searched for all the same.
   * Where absent, it is thrown on.
   */
  readonly failed?: (value: Value, error: unknown) => void
}

/** After so many tokens what was remembered is dropped, so that a sentence without an end takes no more memory. */
const memoReach = 1024

/**
 * Many phrases, searched for in one pass: each is tried only near its rarest required element.
 * The time is linear in the text, and words that no phrase waits for cost one look-up.
 */
export class PhraseIndex<Value> {
  /** What is known of each form; that of a table is added when the form is first met. */
  readonly #forms = new Map<string, FormEntry<Value>>()
  #table: FormTable | undefined
  /** Forms that the table does not hold, until they are too many. */
  readonly #unknown = new Set<string>()
  readonly #bySet = new Map<ReadonlySet<string>, Group<Value>>()
  readonly #triggers: TriggerFinder
  #size = 0
  /** The numbers of companions by their forms, and by what was found for a node that phrases share. */
  readonly #companions = new Map<string, number>()
  readonly #companionOf = new Map<Trigger, number>()
  /** For each companion the last search that met it; it grows with the companions that are known. */
  #met = new Float64Array(512)
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
    index.#table = new FormTable(table)
    const beginsWith = remember((beginning): Entry<Value>['mayBegin'] =>
      beginning === '' ? () => true : (_, known) => known?.beginnings.includes(beginning) === true,
    )
    const progressOf = remember((): Progress => ({ untried: 0, search: 0 }))
    const entryOf = (written: string): Entry<Value> | undefined => {
      const [, key = '', least, most, beginning = '', begins] = written.split(':')
      const found = phraseOf(key)
      if (!found) return undefined
      const mayBegin = beginsWith(beginning)
      return {
        ...found,
        key,
        least: Number(least),
        most: Number(most),
        begins: begins === '^',
        mayBegin,
        progress: progressOf(key),
      }
    }
    const groups = table.groups.split('\n')
    index.#groupOf = remember((number) =>
      (groups[Number(number)] ?? '').split(' ').map((written) => {
        const companions = written.slice(0, written.indexOf(':'))
        return {
          companions: companions ? companions.split(',').map(Number) : none,
          entry: once(() => entryOf(written)),
        }
      }),
    )
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
    const begins = startsSentence(phrase.whole)
    const entry = {
      phrase: () => phrase,
      value,
      key,
      least,
      most,
      begins,
      mayBegin,
      progress: { untried: 0, search: 0 },
    }
    for (const { forms, companions } of trigger.waits) {
      const numbers = companions.map((companion) => this.#companionFor(companion))
      this.#groupFor(forms).push({ companions: numbers, entry: () => entry })
      for (const form of forms) this.#entryFor(form).checks = undefined
    }
  }

  /** Writes out what the added phrases wait for, so that `restore` can make this index from their keys. */
  toTable(): TriggerTable {
    const groups = [...this.#bySet.values()]
    const numbers = new Map(groups.map((group, number) => [group, number]))
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
        .flatMap(({ companions, entry }) => {
          const { key, least, most, phrase, begins } = entry() ?? {}
          return phrase
            ? [[companions.join(','), key, least, most, numberOf(phrase()), begins ? '^' : ''].join(':')]
            : []
        })
        .join(' '),
    )
    const known = Array.from(new Set([...this.#forms.keys(), ...beginningsOf.keys()]), (form): [string, string] => {
      const { waiting = [], companions = [] } = this.#known(form) ?? {}
      const groupNumbers = waiting.map((group) => numbers.get(group) ?? 0)
      return [form, [groupNumbers, companions, beginningsOf.get(form) ?? []].map((list) => list.join(' ')).join(';')]
    })
    return { ...writeForms(new Map(known)), groups: lines.join('\n') }
  }

  #groupFor(set: ReadonlySet<string>): Group<Value> {
    const known = this.#bySet.get(set)
    if (known) return known
    const group: Group<Value> = []
    this.#bySet.set(set, group)
    for (const form of set) {
      const entry = this.#entryFor(form)
      entry.waiting.push(group)
      entry.checks = undefined
    }
    return group
  }

  #companionFor(trigger: Trigger): number {
    let number = this.#companionOf.get(trigger)
    if (number !== undefined) return number
    const forms = [...new Set(trigger.waits.flatMap((waits) => [...waits.forms]))].sort()
    const written = forms.join(' ')
    number = this.#companions.get(written)
    if (number === undefined) {
      number = this.#companions.size + 1 // 0 is the one that is always met
      this.#companions.set(written, number)
      for (const form of forms) this.#entryFor(form).companions.push(number)
    }
    this.#companionOf.set(trigger, number)
    return number
  }

  #entryFor(form: string): FormEntry<Value> {
    const known = this.#known(form) ?? { waiting: [], companions: [], met: 0, beginnings: [] }
    this.#forms.set(form, known)
    return known
  }

  #known(form: string): FormEntry<Value> | undefined {
    const known = this.#forms.get(form)
    if (known || !this.#table || this.#unknown.has(form)) return known
    const list = this.#table.listOf(form)
    if (list === undefined) {
      if (this.#unknown.size === mostUnknown) this.#unknown.clear()
      if (form.length <= longestUnknown) this.#unknown.add(form)
      return undefined
    }
    const [groups, companions, beginnings] = list.split(';')
    const entry = {
      waiting: groups ? groups.split(' ').map(this.#groupOf) : [],
      companions: companions ? companions.split(' ').map(Number) : [],
      met: 0,
      beginnings: beginnings ? beginnings.split(' ') : [],
    }
    this.#forms.set(form, entry)
    return entry
  }

  #meet(companion: number): void {
    if (companion >= this.#met.length) {
      const grown = new Float64Array(companion * 2)
      grown.set(this.#met)
      this.#met = grown
    }
    this.#met[companion] = this.#search
  }

  /** Calls back for each match in a sentence, or in a stretch of it; matches of one phrase do not overlap. */
  search(
    tokens: readonly Token[],
    found: (match: PhraseMatch, value: Value) => void,
    { from = 0, to = tokens.length, isSettled = never, failed }: SearchOptions<Value> = {},
  ): void {
    const search = ++this.#search
    const known: (FormEntry<Value> | undefined)[] = []
    for (let place = from; place < to; place++) {
      const entry = this.#known(tokens[place]?.form ?? '')
      known.push(entry)
      if (!entry || entry.met === search) continue
      entry.met = search
      const { companions } = entry
      // No iterator: it would cost more than what it does, once for each word.
      let left = companions.length
      while (left > 0) this.#meet(companions[--left] ?? always)
    }
    this.#meet(always)
    const met = this.#met
    const memo: MatchMemo = new Map()
    for (let place = from; place < to; place++) {
      if (place % memoReach === 0) memo.clear()
      const entry = known[place - from]
      if (!entry) continue
      const { waiters, companions } = (entry.checks ??= checksOf(entry))
      for (let waiter = 0, at = 0; waiter < waiters.length; waiter++, at += mostCompanions) {
        if (isMissing(companions, at, met, search)) continue
        const waiting = waiters[waiter]?.entry()
        if (!waiting || isSettled(waiting.value)) continue
        try {
          tryNear(waiting, tokens, known, { place, from, to, search }, memo, found)
        } catch (error) {
          if (!failed) throw error
          failed(waiting.value, error)
        }
      }
    }
  }
}

const never = (): boolean => false

/** The companion that every text holds. */
const always = 0

function checksOf<Value>({ waiting }: FormEntry<Value>): Checks<Value> {
  const waiters = waiting.flat()
  const companions = new Int32Array(waiters.length * mostCompanions).fill(always)
  for (const [number, waiter] of waiters.entries()) companions.set(waiter.companions, number * mostCompanions)
  return { waiters, companions }
}

/** Whether the current search met not all of the companions that stand at a place of a list. */
function isMissing(companions: Int32Array, at: number, met: Float64Array, search: number): boolean {
  for (let place = at; place < at + mostCompanions; place++)
    if (met[companions[place] ?? always] !== search) return true
  return false
}

/** Tries a phrase wherever it may begin so that its trigger stands at `place`. */
function tryNear<Value>(
  entry: Entry<Value>,
  tokens: readonly Token[],
  known: readonly (FormEntry<Value> | undefined)[],
  { place, from, to, search }: { place: number; from: number; to: number; search: number },
  memo: MatchMemo,
  found: (match: PhraseMatch, value: Value) => void,
): void {
  const { progress } = entry
  if (progress.search !== search) {
    progress.search = search
    progress.untried = from
  }
  const last = Math.min(place - entry.least, entry.begins ? latestBeginning : Infinity)
  let start = Math.max(progress.untried, place - entry.most)
  while (start <= last) {
    const begins = entry.mayBegin(tokens[start]?.form ?? '', known[start - from])
    const match = begins ? matchPhrase(entry.phrase(), tokens, start, memo) : undefined
    if (match && match.end <= to) {
      found(match, entry.value)
      start = Math.max(start + 1, match.reportedEnd)
    } else start++
    progress.untried = start
  }
}
