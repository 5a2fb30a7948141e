import { build } from 'esbuild'
import { execFileSync } from 'node:child_process'
import { chmodSync } from 'node:fs'
import { forNode, writeCommonJs } from './common-js.mjs'
import { dataInFiles } from './data.mjs'
import { shipped } from './options.mjs'
import { poolWorker } from './pool-worker.mjs'

/** Leaves out of the language server's library how it reaches others: it speaks over standard input and output only. */
const withoutWaysOut = {
  name: 'without-ways-out',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^(node:)?(net|child_process)$/ }, () => ({ path: 'none', namespace: 'without-ways-out' }))
    onLoad({ filter: /.*/, namespace: 'without-ways-out' }, () => ({ contents: 'module.exports = {}' }))
  },
}

/**
 * Builds the command in pieces, which are read when they are imported; what pieces share is a piece too. esbuild splits
 * ES modules only, which start 8 ms later than CommonJS: each file is made CommonJS afterwards.
 */
async function buildPieces() {
  const plugins = [dataInFiles('commonjs'), withoutWaysOut, poolWorker]
  const entryPoints = { 'cli/run': 'src/cli/run.ts', 'cli/pool-worker': 'node_modules/piscina/dist/worker.js' }
  const pieces = await build({ ...forNode, plugins, entryPoints, chunkNames: 'cli/[name]-[hash]' })
  await writeCommonJs(pieces)
}

/** Builds the command: its pieces, the file that starts it, and the one that starts its threads. */
export async function buildCommand() {
  // The pool looks for its worker beside the piece that holds it.
  const entryPoints = { cli: 'src/cli/main.ts', 'cli/worker': 'src/cli/json-lines/worker.ts' }
  const start = { entryPoints, outdir: 'dist', platform: 'node', format: 'cjs' }
  await Promise.all([buildPieces(), build({ ...shipped, ...start })])
  chmodSync('dist/cli.js', 0o755)
}

/** Tries the command out, and writes down the code that this Node's V8 made of its pieces: see src/cli/pieces.ts. */
export function writeCode() {
  execFileSync(process.execPath, ['out/scripts/write-code.mjs'], { stdio: ['ignore', 'ignore', 'inherit'] })
}
