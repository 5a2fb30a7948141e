import type { VFile } from 'vfile'
import type { OnFailure } from '../rules/failure.ts'

/** A part of a check that failed and was left out of it. */
export interface Failure {
  /** The id of a rule, or the name of a layer. */
  readonly part: string
  readonly error: unknown
}

declare module 'vfile' {
  interface DataMap {
    /** What failed in the check and was left out, each part once: no finding, for the writer can do nothing about it. */
    failures: readonly Failure[]
  }
}

/** Writes down what fails in the check of a file. */
export const failuresOf =
  (file: VFile): OnFailure =>
  (part, error) => {
    const { failures = [] } = file.data
    if (!failures.some((known) => known.part === part)) file.data.failures = [...failures, { part, error }]
  }
