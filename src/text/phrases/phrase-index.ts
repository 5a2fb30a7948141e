import { KnownForms } from './known-forms.ts'
import { latestBeginning, type MatchMemo, matchPhrase, type PhraseMatch } from './match-phrase.ts'
import { anyLetters, isOpenForm, OpenWords } from './open-words.ts'
import { firstForms, startsSentence } from './phrase-nodes.ts'
import { mostCompanions, type Trigger, TriggerFinder } from './phrase-trigger.ts'
import { type Phrase, PhraseError } from './phrase.ts'
import { once } from '../remember.ts'
import { groupsOf, type TablePhrase } from './table-groups.ts'
import type { Token } from '../tokens.ts'
import { type TriggerTable, writeTriggers } from './trigger-table.ts'
import { always, type Entry, type Group, type Meeting } from './waiting-phrases.ts'

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
  readonly #forms: KnownForms<Value>
  readonly #bySet = new Map<ReadonlySet<string>, Group<Value>>()
  readonly #triggers: TriggerFinder
  #size = 0
  /** The numbers of companions by their forms, and by what was found for a node that phrases share. */
  readonly #companions = new Map<string, number>()
  readonly #companionOf = new Map<Trigger, number>()
  /** For each companion the last search that met it; it grows with the companions that are known. */
  #met = new Float64Array(512)
  #search = 0

  /** @param common folded forms that are frequent in the language, the most frequent first: they should not start a search */
  constructor(common: ReadonlySet<string>, forms = new KnownForms<Value>()) {
    this.#triggers = new TriggerFinder(common, true)
    this.#forms = forms
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
    return new PhraseIndex<Value>(common, new KnownForms(table, groupsOf(table, phraseOf)))
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
    const entry = {
      phrase: () => phrase,
      value,
      key,
      least,
      most,
      begins: startsSentence(phrase.whole),
      mayBegin: beginsWithOneOf(firstForms(phrase.whole)),
      progress: { untried: 0, search: 0 },
    }
    for (const { forms, companions } of trigger.waits) {
      const numbers = companions.map((companion) => this.#companionFor(companion))
      this.#groupFor(forms).push({ companions: numbers, entry: () => entry })
    }
  }

  /** Writes out what the added phrases wait for, so that `restore` can make this index from their keys. */
  toTable(): TriggerTable {
    return writeTriggers(this.#forms.added, [...this.#bySet.values()])
  }

  #groupFor(set: ReadonlySet<string>): Group<Value> {
    let group = this.#bySet.get(set)
    if (group) return group
    group = []
    this.#bySet.set(set, group)
    for (const form of set) this.#forms.grow(form).waiting.push(group)
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
      for (const form of forms) this.#forms.grow(form).companions.push(number)
    }
    this.#companionOf.set(trigger, number)
    return number
  }

  #meet(companion: number): void {
    if (companion >= this.#met.length) {
      const grown = new Float64Array(companion * 2)
      grown.set(this.#met)
      this.#met = grown
    }
    this.#met[companion] = this.#search
  }

  /** Meets the tokens of a stretch; returns what is known of each. */
  #meetAll(tokens: readonly Token[], from: number, to: number): (Meeting<Value> | null)[] {
    const search = ++this.#search
    this.#meet(always)
    const met: (Meeting<Value> | null)[] = []
    for (let place = from; place < to; place++) {
      const meeting = this.#forms.meet(tokens[place]?.form ?? '')
      met.push(meeting)
      if (!meeting || meeting.search === search) continue
      meeting.search = search
      const { companions } = meeting
      // No iterator: it would cost more than what it does, once for each word.
      let left = companions.length
      while (left > 0) this.#meet(companions[--left] ?? always)
    }
    return met
  }

  /** Calls back for each match in a sentence, or in a stretch of it; matches of one phrase do not overlap. */
  search(
    tokens: readonly Token[],
    found: (match: PhraseMatch, value: Value) => void,
    { from = 0, to = tokens.length, isSettled = never, failed }: SearchOptions<Value> = {},
  ): void {
    const met = this.#meetAll(tokens, from, to)
    const stretch = { tokens, met, from, to, search: this.#search, memo: new Map() }
    for (let place = from; place < to; place++) {
      if (place % memoReach === 0) stretch.memo.clear()
      const meeting = met[place - from]
      if (!meeting) continue
      const { waiters, required } = meeting
      for (let waiter = 0, at = 0; waiter < waiters.length; waiter++, at += mostCompanions) {
        if (this.#isMissing(required, at)) continue
        const entry = waiters[waiter]?.entry()
        if (!entry || isSettled(entry.value)) continue
        try {
          tryNear(entry, stretch, place, found)
        } catch (error) {
          if (!failed) throw error
          failed(entry.value, error)
        }
      }
    }
  }

  /** Whether the current search met not all of the companions that stand at a place of a list. */
  #isMissing(required: Int32Array, at: number): boolean {
    for (let place = at; place < at + mostCompanions; place++)
      if (this.#met[required[place] ?? always] !== this.#search) return true
    return false
  }
}

const never = (): boolean => false

/** Tells of a token whether it may begin a phrase that begins with one of some forms, as `firstForms` says. */
function beginsWithOneOf(first: ReadonlySet<string> | null): Entry<unknown>['mayBegin'] {
  if (first === null) return () => true
  if (!first.has(anyLetters)) return (form) => first.has(form)
  const open = once(() => new OpenWords(Array.from(first).filter(isOpenForm)))
  return (form) => first.has(form) || open().of(form).length > 0
}

/** The stretch of a sentence that is searched, and what is known of each of its tokens. */
interface Stretch<Value> {
  readonly tokens: readonly Token[]
  readonly met: readonly (Meeting<Value> | null)[]
  readonly from: number
  readonly to: number
  readonly search: number
  readonly memo: MatchMemo
}

/** Tries a phrase wherever it may begin so that its trigger stands at `place`. */
function tryNear<Value>(
  entry: Entry<Value>,
  { tokens, met, from, to, search, memo }: Stretch<Value>,
  place: number,
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
    const begins = entry.mayBegin(tokens[start]?.form ?? '', met[start - from] ?? null)
    const match = begins ? matchPhrase(entry.phrase(), tokens, start, memo) : undefined
    if (match && match.end <= to) {
      found(match, entry.value)
      start = Math.max(start + 1, match.reportedEnd)
    } else start++
    progress.untried = start
  }
}
