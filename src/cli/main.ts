#!/usr/bin/env node
import { errorLine } from './error-line.ts'
import { run } from './run.ts'

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // Whoever reads has seen enough, as `head` does: that is no failure of ours.
  if (error.code === 'EPIPE') process.exit(0)
  process.stderr.write(`tactful: the output could not be written (${error.code}); make room, or write it elsewhere.\n`)
  process.exit(2)
})
// Where nothing can be told, the exit status still tells.
process.stderr.on('error', () => undefined)

run(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code
  },
  (error: unknown) => {
    process.stderr.write(`tactful: ${errorLine(error)}\n`)
    process.exitCode = 2
  },
)
