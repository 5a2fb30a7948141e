import { type MatchMemo, matchPhrase, type PhraseMatch } from './match-phrase.ts'
import { type Trigger, TriggerFinder } from './phrase-trigger.ts'
import { firstForms } from './phrase-nodes.ts'
import { type Phrase, PhraseError } from './phrase.ts'
import type { Token } from './tokens.ts'

interface Entry<Value> {
  readonly phrase: Phrase
  readonly value: Value
  readonly trigger: Trigger
  /** The first token of the current search at which the phrase was not tried yet. */
  untried: number
  search: number
}

/**
 * Many phrases, searched for in one pass: each is tried only near its rarest required element.
 * The time is linear in the text, and words that no phrase waits for cost one look-up.
 */
export class PhraseIndex<Value> {
  /** For each form the phrases that wait for it, together where they wait for the same set of forms. */
  readonly #waiting = new Map<string, Entry<Value>[][]>()
  readonly #bySet = new Map<ReadonlySet<string>, Entry<Value>[]>()
  readonly #triggers: TriggerFinder
  #search = 0

  /** @param common folded forms that are frequent in the language, the most frequent first: they should not start a search */
  constructor(common: ReadonlySet<string>) {
    this.#triggers = new TriggerFinder(common)
  }

  /**
   * Adds a phrase with what to report for it.
   * @throws PhraseError where no word of the phrase must occur
   */
  add(phrase: Phrase, value: Value): void {
    const trigger = this.#triggers.find(phrase.whole)
    if (!trigger) throw new PhraseError(`“${phrase.source}” names no word that must occur; add one.`)
    const entry = { phrase, value, trigger, untried: 0, search: 0 }
    for (const set of trigger.sets) this.#entriesFor(set).push(entry)
  }

  #entriesFor(set: ReadonlySet<string>): Entry<Value>[] {
    const known = this.#bySet.get(set)
    if (known) return known
    const entries: Entry<Value>[] = []
    this.#bySet.set(set, entries)
    for (const form of set) {
      const waiting = this.#waiting.get(form)
      if (waiting) waiting.push(entries)
      else this.#waiting.set(form, [entries])
    }
    return entries
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
    const memo: MatchMemo = new Map()
    for (let place = from; place < to; place++) {
      const waiting = this.#waiting.get(tokens[place]?.form ?? '')
      if (!waiting) continue
      for (const entries of waiting) {
        for (const entry of entries) {
          if (entry.search !== this.#search) {
            entry.search = this.#search
            entry.untried = from
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
  const last = place - entry.trigger.least
  let start = Math.max(entry.untried, place - entry.trigger.most)
  const first = start <= last ? firstForms(entry.phrase.whole) : null
  while (start <= last) {
    const begins = first === null || first.has(tokens[start]?.form ?? '')
    const match = begins ? matchPhrase(entry.phrase, tokens, start, memo) : undefined
    if (match && match.end <= to) {
      found(match, entry.value)
      start = Math.max(start + 1, match.reportedEnd)
    } else start++
    entry.untried = start
  }
}
