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

/** A form that phrases name: who waits for it, and the companions to which it belongs. */
interface FormEntry<Value> {
  readonly waiting: Group<Value>[]
  readonly companions: number[]
}

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
  /** What is known of each form; that of a table is a line of numbers until the form is first met. */
  readonly #forms = new Map<string, FormEntry<Value> | string>()
  readonly #bySet = new Map<ReadonlySet<string>, Group<Value>>()
  readonly #triggers: TriggerFinder
  #size = 0
  /** The numbers of companions by their forms, and by what was found for a node that phrases share. */
  readonly #companions = new Map<string, number>()
  readonly #companionOf = new Map<Trigger, number>()
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
    for (const [form, numbers] of readNumbers(table.forms)) index.#forms.set(form, numbers)
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
      Array.from(this.#forms.keys(), (form) => {
        const { waiting = [], companions = [] } = this.#known(form) ?? {}
        return [form, `${waiting.map((group) => numbers.get(group) ?? 0).join(' ')};${companions.join(' ')}`]
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
    return {
      forms: writeNumbers(forms),
      groups: lines.join('\n'),
      beginnings: writeNumbers(new Map(Array.from(beginningsOf, ([form, numbers]) => [form, numbers.join(' ')]))),
    }
  }

  #groupFor(set: ReadonlySet<string>): Group<Value> {
    const known = this.#bySet.get(set)
    if (known) return known
    const group: Group<Value> = []
    this.#bySet.set(set, group)
    for (const form of set) this.#entryFor(form).waiting.push(group)
    return group
  }

  #companionFor(trigger: Trigger): number {
    let number = this.#companionOf.get(trigger)
    if (number !== undefined) return number
    const forms = [...new Set(trigger.waits.flatMap((waits) => [...waits.forms]))].sort()
    const written = forms.join(' ')
    number = this.#companions.get(written)
    if (number === undefined) {
      number = this.#companions.size
      this.#companions.set(written, number)
      for (const form of forms) this.#entryFor(form).companions.push(number)
    }
    this.#companionOf.set(trigger, number)
    return number
  }

  #meetsAll(companions: readonly number[]): boolean {
    for (const companion of companions) if (this.#met[companion] !== this.#search) return false
    return true
  }

  #entryFor(form: string): FormEntry<Value> {
    const known = this.#known(form) ?? { waiting: [], companions: [] }
    this.#forms.set(form, known)
    return known
  }

  #known(form: string): FormEntry<Value> | undefined {
    const known = this.#forms.get(form)
    if (typeof known !== 'string') return known
    const [groups, companions] = known.split(';')
    const entry = {
      waiting: groups ? groups.split(' ').map(this.#groupOf) : [],
      companions: companions ? companions.split(' ').map(Number) : [],
    }
    this.#forms.set(form, entry)
    return entry
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
    const known: (FormEntry<Value> | undefined)[] = []
    for (let place = from; place < to; place++) {
      const entry = this.#known(tokens[place]?.form ?? '')
      known.push(entry)
      for (const companion of entry?.companions ?? none) this.#met[companion] = this.#search
    }
    const memo: MatchMemo = new Map()
    for (let place = from; place < to; place++) {
      if (place % memoReach === 0) memo.clear()
      for (const entries of known[place - from]?.waiting ?? []) {
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
