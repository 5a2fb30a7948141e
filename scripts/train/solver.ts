import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Rows of numbers with a label for each target. */
export interface Problem {
  /** The numbers of each row by their columns. */
  readonly rows: readonly ReadonlyMap<number, number>[]
  readonly columns: number
  /** For each row, whether each target holds. */
  readonly labels: readonly (readonly boolean[])[]
  /** For each row, the fold that is left out when the row is scored. */
  readonly folds: readonly number[]
  /** For each row, whether anything is learned from it about each target. */
  readonly used: readonly (readonly boolean[])[]
}

/** How a problem is to be solved. */
export interface Method {
  /** Rare features count for more, or each column as much as any other. */
  readonly scaling: 'rarity' | 'deviation'
  /** The inverse of the regularisation: the greater, the closer the fit. */
  readonly strength: number
  readonly tolerance: number
  /** Whether rows with a rare label count for more. */
  readonly balance: 'balanced' | null
  /** How many columns stay; all where null. */
  readonly keep: number | null
}

/** Logistic regressions, one for each target. */
export interface Solution {
  /** For each row, the scores that regressions give which have not seen its fold. */
  readonly scores: readonly Float64Array[]
  /** The columns that stayed, ascending. */
  readonly kept: Int32Array
  /** For each target, the weights of the columns that stayed. */
  readonly coefficients: readonly Float64Array[]
  readonly biases: Float64Array
}

/**
 * Solves a problem by scikit-learn.
 * Solves it with the Python that the environment variable PYTHON names, or `python3`.
 * @throws Error where Python or scikit-learn is not installed
 */
export function solve({ rows, columns, labels, folds, used }: Problem, method: Method): Solution {
  const folder = mkdtempSync(join(tmpdir(), 'tactful-train-'))
  try {
    const file = (name: string): string => join(folder, name)
    const targets = labels[0]?.length ?? 0
    const sorted = rows.map((row) => [...row].sort(([a], [b]) => a - b))
    const starts = [0]
    for (const row of rows) starts.push((starts.at(-1) ?? 0) + row.size)
    writeFileSync(file('spec.json'), JSON.stringify({ rows: rows.length, columns, targets, ...method }))
    writeFileSync(file('starts'), Int32Array.from(starts))
    writeFileSync(file('indices'), Int32Array.from(sorted.flatMap((row) => row.map(([column]) => column))))
    writeFileSync(file('values'), Float64Array.from(sorted.flatMap((row) => row.map(([, value]) => value))))
    writeFileSync(file('labels'), Uint8Array.from(labels.flat(), Number))
    writeFileSync(file('folds'), Int32Array.from(folds))
    writeFileSync(file('used'), Uint8Array.from(used.flat(), Number))
    execFileSync(process.env['PYTHON'] ?? 'python3', ['scripts/train/fit.py', folder], { stdio: 'inherit' })
    const kept = readArray(file('kept'), Int32Array)
    return {
      scores: rowsOf(readArray(file('scores'), Float64Array), targets),
      kept,
      coefficients: rowsOf(readArray(file('coefficients'), Float64Array), kept.length),
      biases: readArray(file('biases'), Float64Array),
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function readArray<Numbers>(file: string, Kind: new (bytes: ArrayBuffer) => Numbers): Numbers {
  const bytes = readFileSync(file)
  return new Kind(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length))
}

const rowsOf = (numbers: Float64Array, width: number): Float64Array[] =>
  Array.from({ length: numbers.length / width }, (_, row) => numbers.subarray(row * width, (row + 1) * width))
