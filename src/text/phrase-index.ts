import { matchPhrase, type PhraseMatch } from './match-phrase.ts'
import { measure } from './measure-phrase.ts'
import { type Phrase, PhraseError, type PhraseNode } from './phrase.ts'
import type { Token } from './tokens.ts'

/** A set of forms of which every match holds one, and how many tokens may stand before it. */
interface Trigger {
  readonly forms: ReadonlySet<string>
  readonly cost: number
  readonly least: number
  readonly most: number
}

interface Entry<Value> {
  readonly phrase: Phrase
  readonly value: Value
  readonly trigger: Trigger
  /** The first token of the current sentence at which the phrase was not tried yet. */
  untried: number
  sentence: number
}

/** What a common word costs as a trigger, in rare words. */
const commonWord = 400

/**
 * Many phrases, searched for in one pass: each is tried only near its rarest required element.
 * The time is linear in the text, and words that no phrase waits for cost one look-up.
 */
export class PhraseIndex<Value> {
  readonly #entries = new Map<string, Entry<Value>[]>()
  readonly #common: ReadonlySet<string>
  #sentence = 0

  /** @param common folded forms that are so frequent in the language that they should not start a search */
  constructor(common: ReadonlySet<string>) {
    this.#common = common
  }

  /**
   * Adds a phrase with what to report for it.
   * @throws PhraseError where no word of the phrase must occur
   */
  add(phrase: Phrase, value: Value): void {
    const trigger = this.#triggerOf({ type: 'sequence', items: [phrase.before, phrase.reported, phrase.after] })
    if (!trigger) throw new PhraseError(`“${phrase.source}” names no word that must occur; add one.`)
    const entry = { phrase, value, trigger, untried: 0, sentence: 0 }
    for (const form of trigger.forms) {
      const waiting = this.#entries.get(form)
      if (waiting) waiting.push(entry)
      else this.#entries.set(form, [entry])
    }
  }

  /** Calls back for each match in a sentence; matches of one phrase do not overlap. */
  search(tokens: readonly Token[], found: (match: PhraseMatch, value: Value) => void): void {
    this.#sentence++
    for (const [place, token] of tokens.entries()) {
      const waiting = this.#entries.get(token.form)
      if (waiting) for (const entry of waiting) this.#try(entry, tokens, place, found)
    }
  }

  #try(
    entry: Entry<Value>,
    tokens: readonly Token[],
    place: number,
    found: (match: PhraseMatch, value: Value) => void,
  ): void {
    if (entry.sentence !== this.#sentence) {
      entry.sentence = this.#sentence
      entry.untried = 0
    }
    const last = place - entry.trigger.least
    for (let start = Math.max(entry.untried, place - entry.trigger.most, 0); start <= last; start++) {
      entry.untried = start + 1
      const match = matchPhrase(entry.phrase, tokens, start)
      if (match) {
        entry.untried = Math.max(entry.untried, match.reportedEnd)
        found(match, entry.value)
        start = entry.untried - 1
      }
    }
  }

  #triggerOf(node: PhraseNode): Trigger | undefined {
    switch (node.type) {
      case 'forms':
        return { forms: node.forms, cost: this.#costOf(node.forms), least: 0, most: 0 }
      case 'sequence': {
        let best: Trigger | undefined
        let least = 0
        let most = 0
        for (const item of node.items) {
          const trigger = this.#triggerOf(item)
          if (trigger && (!best || trigger.cost < best.cost)) {
            best = { ...trigger, least: trigger.least + least, most: trigger.most + most }
          }
          const length = measure(item)
          least += length.least
          most += length.most
        }
        return best
      }
      case 'choice': {
        const triggers = node.options.map((option) => this.#triggerOf(option))
        if (!triggers.every((trigger) => trigger !== undefined)) return undefined
        return {
          forms: new Set(triggers.flatMap(({ forms }) => [...forms])),
          cost: triggers.reduce((total, { cost }) => total + cost, 0),
          least: Math.min(...triggers.map((trigger) => trigger.least)),
          most: Math.max(...triggers.map((trigger) => trigger.most)),
        }
      }
      case 'repeat': {
        const trigger = this.#triggerOf(node.item)
        return trigger && { ...trigger, most: trigger.most + measure(node.item).most * (node.most - 1) }
      }
      default:
        return undefined
    }
  }

  #costOf(forms: ReadonlySet<string>): number {
    let cost = 0
    for (const form of forms) cost += this.#common.has(form) || !/\p{L}/u.test(form) ? commonWord : 1
    return cost
  }
}
