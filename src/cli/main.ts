#!/usr/bin/env node
import nodeModule from 'node:module'
import path from 'node:path'
import { Pieces } from './pieces.ts'
import type * as Program from './run.ts'

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // Whoever reads has seen enough, as `head` does: that is no failure of ours.
  if (error.code === 'EPIPE') process.exit(0)
  process.stderr.write(`tactful: the output could not be written (${error.code}); make room, or write it elsewhere.\n`)
  process.exit(2)
})
// Where nothing can be told, the exit status still tells.
process.stderr.on('error', () => undefined)

/** The program, from code that is compiled where there is some for this Node; newer Nodes keep such code themselves. */
function loadProgram(): typeof Program {
  const pieces = new Pieces(path.join(__dirname, 'cli'))
  if (pieces.hasCode()) return pieces.load('run.js') as typeof Program
  const { enableCompileCache } = nodeModule as { readonly enableCompileCache?: () => void }
  enableCompileCache?.()
  return nodeModule.createRequire(__filename)('./cli/run.js') as typeof Program
}

/** Ends the process when all is written: by itself it would first finish work that nobody waits for. */
const end = (status: number): void => {
  process.stderr.write('', () => process.stdout.write('', () => process.exit(status)))
}

const { run, errorLine } = loadProgram()
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
