import type { Range } from '../../../text/range.ts'
import type { Counted, Tally } from '../../tally.ts'

/** Finds the first word that addresses the reader otherwise than most of the message does. */
export function strayAddress(tally: Tally): Range[] {
  const [first] = conflicts.flatMap((conflict) => strayOf(tally, conflict) ?? []).sort((a, b) => a.start - b.start)
  return first ? [{ start: first.start, end: first.end }] : []
}

/** Two ways of addressing one reader: the forms of each. */
interface Conflict {
  readonly sides: readonly [readonly string[], readonly string[]]
  /** How many times as often the first side must occur, and first: it may also mean several people. */
  readonly outweighs?: number
}

const conflicts: readonly Conflict[] = [
  { sides: [['usted'], ['tú', 'vos', 'informal']] },
  { sides: [['tú'], ['vos']] },
  { sides: [['ustedes'], ['vosotros']] },
  { sides: [['вы', 'Вы', 'вы or Вы'], ['ты']], outweighs: 3 },
  { sides: [['вы'], ['Вы']] },
]

/** All forms of address that are told apart. */
export const addressForms: readonly string[] = [...new Set(conflicts.flatMap(({ sides }) => sides.flat()))]

/** The first word of the side that is rarer in the message, where both occur; of the one that came later in a draw. */
function strayOf(tally: Tally, { sides, outweighs }: Conflict): Counted | undefined {
  const [one, other] = sides.map((forms) => forms.reduce((sum, form) => sum + tally.count(form), 0))
  if (!one || !other) return undefined
  const [first, second] = sides.map((forms) => firstOf(tally, forms))
  if (!first || !second) return undefined
  if (outweighs) return first.start < second.start && one >= outweighs * other ? second : undefined
  if (one === other) return first.start > second.start ? first : second
  return one < other ? first : second
}

const firstOf = (tally: Tally, forms: readonly string[]): Counted | undefined =>
  forms.flatMap((form) => tally.first(form) ?? []).sort((a, b) => a.start - b.start)[0]
