import path from 'node:path'

/** What a suite tells about itself when it has come to its end. */
export interface Statistics {
  readonly passes: number
  readonly failures: number
}

/** Whether a run counts: it came to its end, with passes and without failures. Else says what is amiss, and where VS Code's log is. */
export function isPassed(statistics: Statistics | undefined, log: string): boolean {
  const amiss = whatIsAmiss(statistics)
  if (amiss) console.error(`${amiss}; VS Code's log is ${path.relative(process.cwd(), log)}`)
  return amiss === undefined
}

function whatIsAmiss(statistics: Statistics | undefined): string | undefined {
  if (!statistics) return 'The suite did not finish'
  if (statistics.failures > 0) return `${statistics.failures} failed`
  return statistics.passes === 0 ? 'No test ran' : undefined
}
