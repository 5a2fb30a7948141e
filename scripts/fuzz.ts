// Feeds the product what no person would write: `npm run fuzz`. With `--growth`, measures that time grows with length.
import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import { parseArgs } from 'node:util'
import { type Target, targets } from '../test/unit/hostile/targets.ts'
import { measureGrowth } from './fuzz/growth.ts'
import type { Batch, BatchResult } from './fuzz/batch.ts'

const { values: given } = parseArgs({
  options: {
    growth: { type: 'boolean', default: false },
    cases: { type: 'string', default: '1000000' },
    workers: { type: 'string', default: '2' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    target: { type: 'string', default: '' },
  },
})

/** How many cases a worker tries at a time, and how long it may take for them, in milliseconds. */
const batchSize = 1000
const longestBatch = 120_000

const batchProgram = new URL('./fuzz/batch.mjs', import.meta.url)

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

async function fuzz(): Promise<boolean> {
  const chosen = targets.filter(({ name }) => name.startsWith(given.target))
  const batches = batchesOf(chosen, Number(given.cases), Number(given.seed))
  const began = performance.now()
  const tried = new Map<string, number>()
  let failures = 0
  const tell = ({ target, seed, cases, failure }: BatchResult): void => {
    tried.set(target, (tried.get(target) ?? 0) + cases)
    if (failure === undefined) return
    failures += 1
    console.log(`\n${target}, seed ${seed}: ${failure}`)
  }
  await Promise.all(Array.from({ length: Number(given.workers) }, () => work(batches, tell)))
  const seconds = (performance.now() - began) / 1000
  const all = [...tried.values()].reduce((sum, count) => sum + count, 0)
  for (const [name, count] of tried) console.log(`${name.padEnd(22)}${String(count).padStart(10)} cases`)
  console.log(`\n${all} cases in ${seconds.toFixed(0)} s (${(all / seconds).toFixed(0)} a second), ${failures} failed.`)
  return failures === 0
}

const isSound = given.growth ? await measureGrowth(given.target) : await fuzz()
process.exitCode = isSound ? 0 : 1
