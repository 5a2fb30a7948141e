import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import { type Target, targets } from '../../test/unit/hostile/targets.ts'
import type { Batch, BatchResult } from './batch.ts'

/** How many cases a worker tries at a time, and how long it may take for them, in milliseconds. */
const batchSize = 500
const longestBatch = 600_000

const batchProgram = new URL('./batch.mjs', import.meta.url)

/** The batches of a run: each target has its share of the cases, and each batch a seed of its own. */
function batchesOf(chosen: readonly Target[], cases: number, firstSeed: number): Batch[] {
  const shares = chosen.reduce((sum, { share }) => sum + share, 0)
  const batches = chosen.flatMap(({ name, share }) => {
    const own = Math.ceil((cases * share) / shares / batchSize)
    return Array.from({ length: own }, (_, place) => ({ target: name, seed: firstSeed + place, cases: batchSize }))
  })
  return batches.sort((a, b) => a.seed - b.seed)
}

/** Gives one worker batches until none is left. A batch that takes too long counts as a failure. */
async function work(batches: Batch[], tell: (result: BatchResult) => void): Promise<void> {
  let worker = new Worker(batchProgram)
  for (let batch = batches.shift(); batch; batch = batches.shift()) {
    const answer = once(worker, 'message', { signal: AbortSignal.timeout(longestBatch) })
    worker.postMessage(batch)
    try {
      const [result] = (await answer) as [BatchResult]
      tell(result)
    } catch (error) {
      tell({
        ...batch,
        failure: error instanceof Error && error.name === 'AbortError' ? 'It took too long.' : String(error),
      })
      await worker.terminate()
      worker = new Worker(batchProgram)
    }
  }
  await worker.terminate()
}

/** After so many batches is told how far it is. */
const tellEvery = 100

/**
 * Tries cases of the targets, in workers.
 * @param only how the names of the targets begin that are tried
 * @returns whether all kept their laws
 */
export async function fuzzCases(only: string, cases: number, seed: number, workers: number): Promise<boolean> {
  const chosen = targets.filter(({ name }) => name.startsWith(only))
  const batches = batchesOf(chosen, cases, seed)
  const began = performance.now()
  const tried = new Map<string, number>()
  let failures = 0
  const tell = ({ target, seed, cases, failure }: BatchResult): void => {
    tried.set(target, (tried.get(target) ?? 0) + cases)
    if (batches.length % tellEvery === 0) console.log(`${batches.length * batchSize} cases are left.`)
    if (failure === undefined) return
    failures += 1
    console.log(`\n${target}, seed ${seed}: ${failure}`)
  }
  await Promise.all(Array.from({ length: workers }, () => work(batches, tell)))
  const seconds = (performance.now() - began) / 1000
  const all = [...tried.values()].reduce((sum, count) => sum + count, 0)
  for (const [name, count] of tried) console.log(`${name.padEnd(22)}${String(count).padStart(10)} cases`)
  console.log(`\n${all} cases in ${seconds.toFixed(0)} s (${(all / seconds).toFixed(0)} a second), ${failures} failed.`)
  return failures === 0
}
