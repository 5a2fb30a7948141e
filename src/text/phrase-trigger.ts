import { measure } from './measure-phrase.ts'
import type { PhraseNode } from './phrase.ts'

/** A set of forms of which every match holds one, and how many tokens may stand before it. */
export interface Trigger {
  readonly forms: ReadonlySet<string>
  readonly cost: number
  readonly least: number
  readonly most: number
}

/** What a common word costs as a trigger, in rare words. */
const commonWord = 400

/** What was found for nodes, for each set of common words: phrases share the nodes of lexical classes. */
const found = new WeakMap<ReadonlySet<string>, WeakMap<PhraseNode, Trigger | undefined>>()

/**
 * Finds the rarest element of a phrase that every match must hold.
 * @param common folded forms that are so frequent in the language that they should not start a search
 * @returns undefined where no word must occur
 */
export function findTrigger(node: PhraseNode, common: ReadonlySet<string>): Trigger | undefined {
  let known = found.get(common)
  if (!known) found.set(common, (known = new WeakMap()))
  if (known.has(node)) return known.get(node)
  const trigger = findNew(node, common)
  known.set(node, trigger)
  return trigger
}

function findNew(node: PhraseNode, common: ReadonlySet<string>): Trigger | undefined {
  switch (node.type) {
    case 'forms':
      return { forms: node.forms, cost: costOf(node.forms, common), least: 0, most: 0 }
    case 'sequence': {
      let best: Trigger | undefined
      let least = 0
      let most = 0
      for (const item of node.items) {
        const trigger = findTrigger(item, common)
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
      const triggers = node.options.map((option) => findTrigger(option, common))
      if (!triggers.every((trigger) => trigger !== undefined)) return undefined
      return {
        forms: new Set(triggers.flatMap(({ forms }) => [...forms])),
        cost: triggers.reduce((total, { cost }) => total + cost, 0),
        least: Math.min(...triggers.map((trigger) => trigger.least)),
        most: Math.max(...triggers.map((trigger) => trigger.most)),
      }
    }
    case 'repeat':
      return findTrigger(node.item, common)
    default:
      return undefined
  }
}

function costOf(forms: ReadonlySet<string>, common: ReadonlySet<string>): number {
  let cost = 0
  for (const form of forms) cost += common.has(form) || !/\p{L}/u.test(form) ? commonWord : 1
  return cost
}
