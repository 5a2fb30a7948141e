#!/usr/bin/env node
import path from 'node:path'
import { loadPiece } from './load-piece.ts'
import type * as Program from './run.ts'

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // Whoever reads has seen enough, as `head` does: that is no failure of ours.
  if (error.code === 'EPIPE') process.exit(0)
  process.stderr.write(`tactful: the output could not be written (${error.code}); make room, or write it elsewhere.\n`)
  process.exit(2)
})
// Where nothing can be told, the exit status still tells.
process.stderr.on('error', () => undefined)

/** Ends the process when all is written: by itself it would first finish work that nobody waits for. */
const end = (status: number): void => {
  process.stderr.write('', () => process.stdout.write('', () => process.exit(status)))
}

const { run, errorLine } = loadPiece(path.join(__dirname, 'cli'), 'run.js') as typeof Program
run(process.argv.slice(2)).then(
  (status) => {
    if (status !== undefined) end(status)
  },
  (error: unknown) => {
    process.stderr.write(`tactful: ${errorLine(error)}
`)
    end(2)
  },
)
