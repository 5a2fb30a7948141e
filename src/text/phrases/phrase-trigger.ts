import { lettersOf, openForms } from './open-words.ts'
import type { PhraseNode } from './phrase.ts'

/** Forms for which a phrase waits, and what else must stand in the text then for it to be worth a try. */
export interface Waiting {
  readonly forms: ReadonlySet<string>
  /** Every match that holds one of the forms holds a form of each of these too. */
  readonly companions: readonly Trigger[]
}

/** What every match holds: a form of one of these sets, with so many tokens before it. */
export interface Trigger {
  readonly waits: readonly Waiting[]
  readonly cost: number
  readonly least: number
  readonly most: number
}

/** What a mark or a number costs as a trigger, in rare words, and what a common word costs at least. */
const markCost = 3000
const leastCommonCost = 20
/** What stands in most sentences is no sign of anything. */
const mostCompanionCost = 1500
/** What an open word costs by the number of its letters that are known: the fewer, the more words it stands for. */
const openCosts = [4000, 2000, 800, 200]
const leastOpenCost = 50
/** How many companions a phrase may have. */
export const mostCompanions = 3

/** What the common words of a language cost as triggers: the lists begin with the most frequent ones. */
const known = new WeakMap<ReadonlySet<string>, ReadonlyMap<string, number>>()

function costsOf(common: ReadonlySet<string>): ReadonlyMap<string, number> {
  let costs = known.get(common)
  if (!costs) {
    costs = new Map(
      Array.from(common, (word, rank) => [word, Math.max(leastCommonCost, Math.round(4000 / (rank + 1)))]),
    )
    known.set(common, costs)
  }
  return costs
}

/** How much searching a trigger causes: how often it comes, times the places at which its phrase may begin then. */
const workOf = ({ cost, least, most }: Trigger): number => cost * (4 + most - least)

/** Finds the rarest element of phrases that every match must hold; remembers it for the lexical classes that they share. */
export class TriggerFinder {
  readonly #costs: ReadonlyMap<string, number>
  readonly #takesOpen: boolean
  readonly #known = new Map<PhraseNode, Trigger | null>()

  /**
   * @param common folded forms that are frequent in the language, the most frequent first
   * @param takesOpen whether open words may be what is waited for, as `openForms` writes them
   */
  constructor(common: ReadonlySet<string>, takesOpen = false) {
    this.#costs = costsOf(common)
    this.#takesOpen = takesOpen
  }

  /** @returns null where no word must occur */
  find(node: PhraseNode): Trigger | null {
    if (node.least === 0) return null
    let trigger = this.#known.get(node)
    if (trigger === undefined) {
      trigger = this.#findNew(node)
      this.#known.set(node, trigger)
    }
    return trigger
  }

  #findNew(node: PhraseNode): Trigger | null {
    switch (node.type) {
      case 'forms':
        return this.#ofForms(node.forms)
      case 'open':
        return this.#takesOpen ? ofOpenWords(openForms(node.beginnings, node.endings)) : null
      case 'choice':
        return this.#ofChoice(node.options)
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
    for (const form of forms) cost += this.#costs.get(form) ?? (/\p{L}/u.test(form) ? 1 : markCost)
    return { waits: [{ forms, companions: [] }], cost, least: 0, most: 0 }
  }

  #ofChoice(options: readonly PhraseNode[]): Trigger | null {
    const triggers = options.map((option) => this.find(option))
    if (!triggers.every((trigger) => trigger !== null)) return null
    return {
      waits: triggers.flatMap(({ waits }) => waits),
      cost: triggers.reduce((total, { cost }) => total + cost, 0),
      least: Math.min(...triggers.map((trigger) => trigger.least)),
      most: Math.max(...triggers.map((trigger) => trigger.most)),
    }
  }

  #ofSequence(items: readonly PhraseNode[]): Trigger | null {
    let best: Trigger | null = null
    let chosen: Trigger | null = null
    let [least, most] = [0, 0]
    const inners: Trigger[] = []
    for (const item of items) {
      const inner = this.find(item)
      if (inner) {
        inners.push(inner)
        const trigger = { ...inner, least: inner.least + least, most: inner.most + most }
        if (!best || workOf(trigger) < workOf(best)) [best, chosen] = [trigger, inner]
      }
      least += item.least
      most += item.most
    }
    if (!best) return null
    const others = inners
      .filter((inner) => inner !== chosen && inner.cost < mostCompanionCost)
      .sort((a, b) => a.cost - b.cost)
    const waits = best.waits.map(({ forms, companions }) => ({
      forms,
      companions: [...companions, ...others].slice(0, mostCompanions),
    }))
    return { ...best, waits }
  }
}

function ofOpenWords(opens: readonly string[] | undefined): Trigger | null {
  if (!opens) return null
  const cost = opens.reduce((total, open) => total + (openCosts[lettersOf(open)] ?? leastOpenCost), 0)
  return { waits: [{ forms: new Set(opens), companions: [] }], cost, least: 0, most: 0 }
}
