import type { Effort } from './effort.ts'
import type { Engine } from './engines.ts'
import { type Request, RunningEngine } from './running-engine.ts'
import { median } from './units.ts'

/** The milliseconds that a call takes, by checker; one that is left out is not there. */
export type Times = ReadonlyMap<Engine, number>

/** Starts the processes of some checkers, and warms them up. */
export async function startAll(engines: readonly Engine[], effort: Effort): Promise<readonly RunningEngine[]> {
  const running: RunningEngine[] = []
  for (const engine of engines) running.push(await RunningEngine.start(engine))
  for (const one of running) await warmUp(one, effort)
  return running
}

/** Has a checker work until its code is compiled: as long as every other, for a fast one needs as long, with more texts. */
async function warmUp(running: RunningEngine, effort: Effort): Promise<void> {
  const start = performance.now()
  while (performance.now() - start < effort.warmUp) await running.ask({ input: 'fresh', words: 1_000, calls: 1 })
}

/** Asks checkers by turns, so that what else the machine does meets all of them, and takes the median of the rounds. */
export async function measureByTurns(
  engines: readonly RunningEngine[],
  texts: Omit<Request, 'calls'>,
  effort: Effort,
): Promise<Times> {
  const left = new Map<RunningEngine, { calls: number; until: number; taken: number[] }>()
  for (const running of engines) {
    const first = await running.ask({ ...texts, calls: 1 })
    if (first) left.set(running, { calls: callsFor(first.ms), until: effort.milliseconds, taken: [] })
  }
  for (let round = 0; round < effort.rounds; round++) {
    for (const [running, state] of left) {
      if (state.until <= 0) continue
      const reply = await running.ask({ ...texts, calls: state.calls })
      if (!reply) continue
      state.taken.push(reply.ms)
      state.until -= reply.ms * state.calls
    }
  }
  return new Map(
    [...left].flatMap(([{ engine }, { taken }]) => (taken.length > 0 ? [[engine, median(taken)] as const] : [])),
  )
}

/** How many calls are timed together: enough for the clock, and few enough for a turn. */
const callsFor = (ms: number): number => Math.max(1, Math.min(200, Math.round(40 / ms)))
