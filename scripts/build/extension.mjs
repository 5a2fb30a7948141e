import { build } from 'esbuild'
import { writeFileSync } from 'node:fs'
import { relative, resolve, sep } from 'node:path'
import { forNode, namesOnce, writeCommonJs } from './common-js.mjs'
import { dataInFiles } from './data.mjs'
import { shipped } from './options.mjs'

/**
 * Builds the extension in two files. `extension.web.js` is all of it, for browsers, where nothing but one file can be
 * loaded. `extension.js` is what a desktop needs at the start; the rest it takes from the other file when it is needed.
 */
export async function buildExtension() {
  const pieces = new Map()
  const namePieces = {
    name: 'name-pieces',
    setup: ({ onResolve }) =>
      onResolve({ filter: /^\./ }, ({ kind, path, resolveDir }) => {
        if (kind !== 'dynamic-import') return undefined
        const name = relative('src', resolve(resolveDir, path)).replaceAll(sep, '/')
        pieces.set(name, `'${name}': () => import('./src/${name}')`)
        return { path: `piece:${name}`, external: true }
      }),
  }
  const entryPoints = { extension: 'src/vscode/extension.ts' }
  const start = await build({ ...forNode, plugins: [namePieces], entryPoints, external: ['vscode'] })
  await writeCommonJs(start, (code) =>
    code.replace(
      /import\("piece:([^"]+)"\)/g,
      // Not at once: a start that asks for a piece would wait until all of them are read.
      'Promise.resolve().then(()=>require("./extension.web.js").pieces["$1"]())',
    ),
  )
  const contents = `export { activate } from './src/vscode/extension.ts'
    export const pieces = { ${[...pieces.values()].sort().join(', ')} }`
  const { outputFiles } = await build({
    ...shipped,
    plugins: [dataInFiles('extension')],
    stdin: { contents, resolveDir: '.' },
    outfile: 'dist/extension.web.js',
    platform: 'browser',
    format: 'cjs',
    conditions: ['worker'],
    external: ['vscode'],
    write: false,
  })
  for (const { path, text } of outputFiles) writeFileSync(path, path.endsWith('.js') ? namesOnce(text) : text)
}
