import { KeyTable } from './key-table.ts'
import type { Weights } from './model-file.ts'

/** What features say: for each that a model knows, its weight for each output. */
export class FeatureWeights {
  readonly outputs: number
  readonly #rows: KeyTable
  readonly #weights: Int8Array

  constructor(outputs: number, { keys, weights }: Weights) {
    this.outputs = outputs
    this.#rows = new KeyTable(keys)
    this.#weights = weights
  }

  /** Adds the weights of a feature for all outputs to sums, from a place on; those of one that is not known are 0. */
  add(key: number, sums: Int16Array | Int32Array, into: number): void {
    const row = this.#rows.rowOf(key)
    if (row === -1) return
    const [weights, outputs] = [this.#weights, this.outputs]
    const from = row * outputs
    for (let output = 0; output < outputs; output++)
      sums[into + output] = (sums[into + output] ?? 0) + (weights[from + output] ?? 0)
  }

  /** The weight of a feature for an output. */
  of(key: number, output: number): number {
    const row = this.#rows.rowOf(key)
    return row === -1 ? 0 : (this.#weights[row * this.outputs + output] ?? 0)
  }
}
