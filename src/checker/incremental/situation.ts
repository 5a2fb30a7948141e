import type { NamedRule } from '../../rules/rule.ts'
import type { Range } from '../../text/range.ts'

/** What the faults of a block depend on beyond it. */
export interface Situation {
  /** How many matches of rules that tolerate some stand above; undefined where none tolerates any more. */
  readonly heard: ReadonlyMap<NamedRule, number> | undefined
  /** What rules found in it that look at the whole message. */
  readonly strays: ReadonlyMap<NamedRule, readonly Range[]>
}

/** The situation of nearly all blocks: no rule tolerates anything any more, and none has found anything there. */
export const usual: Situation = { heard: undefined, strays: new Map() }

/** Whether the faults of a block are the same in two situations. */
export const isSameSituation = (one: Situation, other: Situation): boolean =>
  one === other ||
  (areSame(one.heard, other.heard, (a, b) => a === b) && areSame(one.strays, other.strays, areSameRanges))

function areSame<Value>(
  one: ReadonlyMap<NamedRule, Value> | undefined,
  other: ReadonlyMap<NamedRule, Value> | undefined,
  isSame: (a: Value, b: Value) => boolean,
): boolean {
  if (!one || one.size !== other?.size) return one === other
  return [...one].every(([rule, value]) => {
    const there = other.get(rule)
    return there !== undefined && isSame(value, there)
  })
}

const areSameRanges = (one: readonly Range[], other: readonly Range[]): boolean =>
  one.length === other.length &&
  one.every(({ start, end }, place) => start === other[place]?.start && end === other[place].end)
