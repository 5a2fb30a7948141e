/** What a suite tells about itself when it has come to its end. */
export interface Statistics {
  readonly passes: number
  readonly failures: number
}

/** Says why a run does not count: it has not come to its end, or with failures. */
export function whatIsAmiss(statistics: Statistics | undefined): string | undefined {
  if (!statistics) return 'The suite did not finish'
  return statistics.failures > 0 ? `${statistics.failures} failed` : undefined
}
