// Makes rules, cues and models ready for what ships, and keeps them in files of their own.
import { build } from 'esbuild'
import { copyFileSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { parse } from 'node:path'
import { filesBelow } from './files-below.mjs'

/** How rules and cues are made ready for a build: written ones find the same as prepared ones, and start later. */
async function loadPreparation() {
  const { outputFiles } = await build({
    entryPoints: ['scripts/prepare-rules.ts'],
    bundle: true,
    platform: 'node',
    format: 'esm',
    write: false,
  })
  const source = Buffer.from(outputFiles[0].contents).toString('base64')
  return (await import(`data:text/javascript;base64,${source}`)).prepareRules
}

const prepare = await loadPreparation()
const prepared = new Map()

/** The rules or cues of a language, prepared once for all builds that hold them in that form. */
function prepareRules(layer, language, isShort) {
  const key = `${layer} ${language} ${isShort}`
  if (!prepared.has(key)) prepared.set(key, prepare(layer, language, isShort))
  return prepared.get(key)
}

const writtenRules = /[\\/]src[\\/](rules|kinds)[\\/]languages[\\/](\w+)\.ts$/
const models = /[\\/]src[\\/](learned|kinds)[\\/]models[\\/](\w+)\.ts$/

/** Puts prepared rules in the place of the written ones, for tests. */
export const preparedRules = {
  name: 'prepared-rules',
  setup: ({ onLoad }) =>
    onLoad({ filter: writtenRules }, async ({ path }) => {
      const [, layer, language] = writtenRules.exec(path)
      return { contents: `export const rules = ${JSON.stringify(await prepareRules(layer, language, false))}` }
    }),
}

/** How data is read from dist/data: by Node, in CommonJS or in ES modules, or by an extension, in a browser too. */
const readers = {
  commonjs: `
    import { readFileSync } from 'node:fs'
    import { join } from 'node:path'
    export const readBytes = (file) => new Uint8Array(readFileSync(join(__dirname, '../data', file)))
    export const readJson = (file, encoding) => JSON.parse(readFileSync(join(__dirname, '../data', file), encoding))`,
  module: `
    import { readFileSync } from 'node:fs'
    const place = (file) => new URL('../data/' + file, import.meta.url)
    export const readBytes = (file) => new Uint8Array(readFileSync(place(file)))
    export const readJson = (file, encoding) => JSON.parse(readFileSync(place(file), encoding))`,
  extension: `export { readBytes, readJson } from './src/vscode/read-data.ts'`,
}

/**
 * Leaves models and prepared rules in files of their own, one copy for all that ships: read when a text needs them, and
 * as data, for in a program they would be larger and slower. What an extension reads is a promise, which passes for the
 * value where it is imported: the functions that load are asynchronous.
 */
export const dataInFiles = (reader) => ({
  name: 'data-in-files',
  setup({ onLoad, onResolve }) {
    onResolve({ filter: /^read-data$/ }, ({ path }) => ({ path, namespace: 'read-data' }))
    onLoad({ filter: /./, namespace: 'read-data' }, () => ({ contents: readers[reader], resolveDir: '.' }))
    onLoad({ filter: writtenRules }, ({ path }) => {
      const [, layer, language] = writtenRules.exec(path)
      const read = (file) => `readJson('${layer}-${language}${file}', '${encodingOf(language)}')`
      const whole =
        layer === 'kinds' && reader !== 'extension'
          ? `{ ...${read('.json')}, table: ${read('.table.json')} }`
          : read('.json')
      return { contents: `import { readJson } from 'read-data'; export const rules = ${whole}`, resolveDir: '.' }
    })
    onLoad({ filter: models }, ({ path }) => {
      const [, layer, language] = models.exec(path)
      const contents = `import { readBytes } from 'read-data'
        export const bytes = readBytes('${layer}-${language}.model')`
      return { contents, resolveDir: '.' }
    })
  },
})

/** An encoding that an engine takes over as it is: reading UTF-8 takes five times as long. */
const encodingOf = (language) => (language === 'ru' ? 'utf16le' : 'latin1')

/** Writes JSON in the encoding of its language. */
function writeJson(file, language, value) {
  const encoding = encodingOf(language)
  // A browser takes Latin-1 for Windows-1252, which differs in the signs from 0x80 to 0x9f.
  const foreign = encoding === 'latin1' ? /[^\0-\x7f\xa0-\xff]/g : /[]/g
  const escaped = (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`
  writeFileSync(`dist/data/${file}`, JSON.stringify(value).replace(foreign, escaped), encoding)
}

/**
 * Writes the prepared rules of each language as JSON, and copies the models. What cues wait for is a file of its own: an
 * extension goes without it, for it wants cues only when somebody asks for a check, and has to be small.
 */
export async function writeData() {
  mkdirSync('dist/data', { recursive: true })
  for (const file of [...filesBelow('src/learned/models', '.model'), ...filesBelow('src/kinds/models', '.model')]) {
    copyFileSync(file, `dist/data/${file.split('/')[1]}-${parse(file).base}`)
  }
  for (const language of readdirSync('src/rules/languages').map((file) => parse(file).name)) {
    const { table, ...cues } = await prepareRules('kinds', language, true)
    writeJson(`rules-${language}.json`, language, await prepareRules('rules', language, true))
    writeJson(`kinds-${language}.json`, language, cues)
    writeJson(`kinds-${language}.table.json`, language, table)
  }
}
