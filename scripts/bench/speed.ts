import { measureByTurns, type Times } from './by-turns.ts'
import { type Effort, tell } from './effort.ts'
import { type Engine, floor, ours } from './engines.ts'
import { longestCall, type RunningEngine } from './running-engine.ts'
import type { Table } from './table.ts'
import { milliseconds, times, wholeNumber } from './units.ts'

/** The times of checkers by the number of words. */
export type TimesBySize = ReadonlyMap<number, Times>

/** How long whole texts take: another one at each call, and the same. */
export interface Speed {
  readonly fresh: TimesBySize
  readonly repeated: TimesBySize
}

/** The number of words at which checkers are compared. */
const comparedAt = 10_000

/** Measures all checkers on texts of all sizes. */
export async function measureSpeed(engines: readonly RunningEngine[], effort: Effort): Promise<Speed> {
  const speed = { fresh: new Map<number, Times>(), repeated: new Map<number, Times>() }
  for (const words of effort.sizes) {
    for (const input of ['fresh', 'repeated'] as const) {
      tell(`${wholeNumber(words)} words, ${input}`)
      speed[input].set(words, await measureByTurns(engines, { input, words }, effort))
    }
  }
  return speed
}

/** The tables of new and of repeated texts. */
export function speedTables({ fresh, repeated }: Speed, engines: readonly Engine[]): readonly Table[] {
  const notes = [
    `“Left out” is what was expected to take over ${longestCall / 1_000} seconds a text. The last two columns compare at ${wholeNumber(comparedAt)} words: how many times the time of ours while typing, and of the regex.`,
  ]
  return [
    { title: 'A whole text, another one at each call', notes, ...timesBySize(fresh, engines) },
    { title: 'A whole text, the same at each call', ...timesBySize(repeated, engines) },
  ]
}

function timesBySize(bySize: TimesBySize, engines: readonly Engine[]): Pick<Table, 'columns' | 'rows'> {
  const compared = bySize.get(comparedAt)
  const [typing, words] = [compared?.get(ours.whileTyping), compared?.get(floor)]
  return {
    columns: ['words', ...[...bySize.keys()].map(wholeNumber), '÷ typing', '÷ regex'],
    rows: engines.map((engine) => [
      engine.name,
      ...[...bySize.values()].map((byEngine) => milliseconds(byEngine.get(engine))),
      times(compared?.get(engine), typing),
      times(compared?.get(engine), words),
    ]),
  }
}
