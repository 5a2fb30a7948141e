import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'

/**
 * Gives the pool's worker its task. As it comes it would load whichever file it is told, by `new Function` too, and a
 * native module to change its priority.
 */
export const poolWorker = {
  name: 'pool-worker',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]piscina[\\/]dist[\\/]worker\.js$/ }, ({ path }) => {
      const task = JSON.stringify(resolve('src/cli/json-lines/check-batch.ts'))
      const changes = [
        [/^function getImportESM\(\) \{.*?^\}$/ms, ''],
        [/^async function getHandler\(.*?^\}$/ms, `const getHandler = async () => (await import(${task})).checkBatch`],
        [/^    if \(niceIncrement !== 0\) \{.*?^    \}$/ms, ''],
      ]
      return {
        contents: changes.reduce((source, [from, to]) => replaceOnce(source, from, to), readFileSync(path, 'utf8')),
      }
    })
  },
}

/** Replaces what must be there: a new version of a package may read otherwise. */
function replaceOnce(source, from, to) {
  if (!from.test(source)) throw new Error(`Nothing reads ${from} any more; see what to replace in its place.`)
  return source.replace(from, to)
}
