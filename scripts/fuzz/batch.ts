import { parentPort } from 'node:worker_threads'
import fc from 'fast-check'
import { targets } from '../../test/unit/hostile/targets.ts'

/** Cases of one target that follow from a seed. */
export interface Batch {
  readonly target: string
  readonly seed: number
  readonly cases: number
}

/** A batch, and the smallest case that broke a law, if one did. */
export interface BatchResult extends Batch {
  readonly failure?: string
}

async function run(batch: Batch): Promise<BatchResult> {
  const target = targets.find(({ name }) => name === batch.target)
  if (!target) throw new Error(`There is no target ${batch.target}.`)
  const found = await fc.check(target.property, { numRuns: batch.cases, seed: batch.seed })
  if (!found.failed) return batch
  const { counterexample, counterexamplePath, errorInstance } = found
  const said = errorInstance instanceof Error ? errorInstance.stack : String(errorInstance)
  return { ...batch, failure: `path ${counterexamplePath}\n${fc.stringify(counterexample)}\n${said}` }
}

parentPort?.on('message', (batch: Batch) => {
  void run(batch).then((result) => {
    parentPort?.postMessage(result)
  })
})
