import type { Message } from '../../../text/message.ts'
import type { Range } from '../../../text/range.ts'
import { addressesIn, type ReaderAddress } from './addresses-in.ts'

/** Finds the first word that addresses the reader otherwise than most of the message does. */
export function findMixedAddress(message: Message): Range[] {
  const addresses = addressesIn(message)
  const stray = conflicts.flatMap((conflict) => strayOf(addresses, conflict) ?? [])
  const [first] = stray.sort((a, b) => a.start - b.start)
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

/** The first word of the side that is rarer in the message, where both occur; of the one that came later in a draw. */
function strayOf(addresses: readonly ReaderAddress[], { sides, outweighs }: Conflict): ReaderAddress | undefined {
  const [one, other] = sides.map((forms) => addresses.filter(({ form }) => forms.includes(form)))
  const [first, second] = [one?.[0], other?.[0]]
  if (!one || !other || !first || !second) return undefined
  if (outweighs) return first.start < second.start && one.length >= outweighs * other.length ? second : undefined
  if (one.length === other.length) return first.start > second.start ? first : second
  return one.length < other.length ? first : second
}
