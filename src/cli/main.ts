#!/usr/bin/env node
import { inspect } from 'node:util'
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
    const usage = error instanceof UsageError
    process.stderr.write(usage ? `tactful: ${error.message}\n` : `${inspect(error)}\n`)
    process.exitCode = 2
  },
)
