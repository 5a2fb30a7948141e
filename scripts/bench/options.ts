import { type Effort, full, long, quick } from './effort.ts'

/** What the benchmark was asked to do. */
export interface Options {
  readonly effort: Effort
  /** Whether the results go to the page. */
  readonly writes: boolean
  /** Whether the peers are measured. */
  readonly hasPeers: boolean
}

const known = ['--quick', '--long', '--write', 'ours']

/** @throws Error with one line for the person who called it */
export function parseOptions(args: readonly string[]): Options {
  const unknown = args.find((arg) => !known.includes(arg))
  if (unknown !== undefined) throw new Error(`There is no “${unknown}”; there are ${known.join(', ')}.`)
  const [isQuick, isLong, writes, isOurs] = known.map((arg) => args.includes(arg))
  if (isQuick && isLong) throw new Error('Choose one of --quick and --long.')
  if (writes && (isQuick || isOurs)) {
    throw new Error('What goes to the page is measured in full: leave out --quick and ours.')
  }
  return { effort: isQuick ? quick : isLong ? long : full, writes: writes === true, hasPeers: !isOurs }
}
