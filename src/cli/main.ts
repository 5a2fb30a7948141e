#!/usr/bin/env node
import { run } from './run.ts'
import { UsageError } from './usage-error.ts'

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // Whoever reads has seen enough, as `head` does: that is no failure of ours.
  if (error.code === 'EPIPE') process.exit(0)
  throw error
})

run(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code
  },
  (error: unknown) => {
    if (!(error instanceof UsageError)) throw error
    process.stderr.write(`tactful: ${error.message}\n`)
    process.exitCode = 2
  },
)
