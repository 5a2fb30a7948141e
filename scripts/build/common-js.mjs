import { transform } from 'esbuild'
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, parse } from 'node:path'
import { shipped } from './options.mjs'

const cjs = { format: 'cjs', target: shipped.target, minify: true, charset: 'utf8', legalComments: 'none' }

/** Makes ES modules that were built CommonJS, and writes them. */
export async function writeCommonJs({ outputFiles }, change = (code) => code) {
  for (const { path, text } of outputFiles) {
    const options = { ...cjs, platform: 'node', supported: { 'dynamic-import': false }, sourcemap: 'external' }
    const { code, map } = await transform(change(text), { ...options, sourcesContent: false })
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, `${namesOnce(code)}//# sourceMappingURL=${parse(path).base}.map\n`)
    writeFileSync(`${path}.map`, map)
  }
}

/** Where VS Code is imported all of its names would be copied, for each file anew. The length stays, for the source map. */
export const namesOnce = (code) =>
  code.replace(/[\w$]+\((require\("vscode"\))(,1)?\)/g, (found, call) => call.padStart(found.length))

/** Options of what is built for Node, in pieces, before it is made CommonJS. */
export const forNode = {
  ...shipped,
  sourcemap: 'inline',
  outdir: 'dist',
  platform: 'node',
  format: 'esm',
  splitting: true,
  write: false,
}
