import { spawnSync } from 'node:child_process'
import { median } from './units.ts'

/** A program for Node.js, its arguments, and the folder in which it starts. */
export interface Program {
  readonly args: readonly string[]
  readonly folder?: string
}

/** The yardstick of whole processes: Node.js with nothing to do. */
export const nothing: Program = { args: ['-e', '0'] }

/** Starts two programs by turns, so that what else the machine does meets both, and says how long each takes. */
export function timePairs(pairs: number, program: Program, yardstick = nothing): [number, number] {
  const taken: [number, number][] = []
  for (let pair = -1; pair < pairs; pair++) {
    const times: [number, number] = [timeProcess(program), timeProcess(yardstick)]
    if (pair >= 0) taken.push(times)
  }
  return [median(taken.map(([one]) => one)), median(taken.map(([, other]) => other))]
}

/** How long a program takes from its start to its end. */
function timeProcess({ args, folder }: Program): number {
  const start = performance.now()
  // What one of the peers would look up at its start is no part of its work.
  const env = { ...process.env, LC_ALL: 'C', NO_UPDATE_NOTIFIER: '1' }
  const { error, signal } = spawnSync(process.execPath, args, { env, cwd: folder })
  if (error ?? signal) throw new Error(`${args.join(' ')} was not run to its end.`, { cause: error })
  return performance.now() - start
}
