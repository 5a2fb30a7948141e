import type { PhraseNode } from './phrase.ts'

/** Sets of forms; every match holds a form of one of them, with so many tokens before it. */
export interface Trigger {
  readonly sets: readonly ReadonlySet<string>[]
  readonly cost: number
  readonly least: number
  readonly most: number
}

/** What a common word costs as a trigger, in rare words. */
const commonWord = 400

/** Finds the rarest element of phrases that every match must hold; remembers it for the lexical classes that they share. */
export class TriggerFinder {
  readonly #common: ReadonlySet<string>
  readonly #known = new Map<PhraseNode, Trigger | null>()

  /** @param common folded forms that are so frequent in the language that they should not start a search */
  constructor(common: ReadonlySet<string>) {
    this.#common = common
  }

  /** @returns null where no word must occur */
  find(node: PhraseNode): Trigger | null {
    if (node.least === 0) return null
    switch (node.type) {
      case 'forms':
      case 'choice': {
        let trigger = this.#known.get(node)
        if (trigger === undefined) {
          trigger = node.type === 'choice' ? this.#ofChoice(node.options) : this.#ofForms(node.forms)
          this.#known.set(node, trigger)
        }
        return trigger
      }
      case 'sequence':
        return this.#ofSequence(node.items)
      case 'repeat':
        return this.find(node.item)
      default:
        return null
    }
  }

  #ofForms(forms: ReadonlySet<string>): Trigger {
    let cost = 0
    for (const form of forms) cost += this.#common.has(form) || !/\p{L}/u.test(form) ? commonWord : 1
    return { sets: [forms], cost, least: 0, most: 0 }
  }

  #ofChoice(options: readonly PhraseNode[]): Trigger | null {
    const triggers = options.map((option) => this.find(option))
    if (!triggers.every((trigger) => trigger !== null)) return null
    return {
      sets: triggers.flatMap(({ sets }) => sets),
      cost: triggers.reduce((total, { cost }) => total + cost, 0),
      least: Math.min(...triggers.map((trigger) => trigger.least)),
      most: Math.max(...triggers.map((trigger) => trigger.most)),
    }
  }

  #ofSequence(items: readonly PhraseNode[]): Trigger | null {
    let best: { trigger: Trigger; least: number; most: number } | undefined
    let [least, most] = [0, 0]
    for (const item of items) {
      const trigger = this.find(item)
      if (trigger && (!best || trigger.cost < best.trigger.cost)) best = { trigger, least, most }
      least += item.least
      most += item.most
    }
    if (!best) return null
    const { trigger } = best
    return { ...trigger, least: trigger.least + best.least, most: trigger.most + best.most }
  }
}
