import type { Times } from './by-turns.ts'
import { tell } from './effort.ts'
import type { Engine } from './engines.ts'
import { RunningEngine } from './running-engine.ts'
import type { Table } from './table.ts'
import { mebibytes, wholeNumber } from './units.ts'

/** The most memory, in KiB, that a process holds which checks one text, by the number of words. */
export type Memory = ReadonlyMap<number, Times>

/** Measures each checker on each size in a process of its own. */
export async function measureMemory(
  engines: readonly Engine[],
  sizes: readonly number[],
  isLeftOut: (engine: Engine, words: number) => boolean,
): Promise<Memory> {
  const memory = new Map(sizes.map((size) => [size, new Map<Engine, number>()]))
  for (const [words, peaks] of memory) {
    tell(`memory at ${wholeNumber(words)} words`)
    for (const engine of engines) {
      if (isLeftOut(engine, words)) continue
      const running = await RunningEngine.start(engine)
      const reply = await running.ask({ input: 'fresh', words, calls: 1 })
      if (reply) peaks.set(engine, reply.peak)
      running.stop()
    }
  }
  return memory
}

/** The table of memory. */
export const memoryTable = (memory: Memory): Table => ({
  title: 'The most memory of a process that checks one text',
  notes: ['Node.js and its engine are in it: the pass over the words shows how much they take.'],
  columns: ['words', ...[...memory.keys()].map(wholeNumber)],
  rows: [...(memory.get(10_000)?.keys() ?? [])].map((engine) => [
    engine.name,
    ...[...memory.values()].map((peaks) => mebibytes(peaks.get(engine))),
  ]),
})
