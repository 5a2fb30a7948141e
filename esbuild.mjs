// Builds everything: `node esbuild.mjs`. What ships goes to dist/, what is only for development to out/.
import { build, transform } from 'esbuild'
import { chmodSync, copyFileSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { execFileSync } from 'node:child_process'
import { dirname, parse, relative, resolve, sep } from 'node:path'

/** The files below a folder whose names end so. Installed packages are not entered: some link back to where they lie. */
const filesBelow = (folder, ending) =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const file = `${folder}/${entry.name}`
    if (entry.isDirectory()) return entry.name === 'node_modules' ? [] : filesBelow(file, ending)
    return file.endsWith(ending) ? [file] : []
  })

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
const preparedRules = {
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
const dataInFiles = (reader) => ({
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
async function writeData() {
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

const shared = {
  bundle: true,
  target: 'es2022',
  logLevel: 'warning',
  legalComments: 'none',
  charset: 'utf8',
  loader: { '.model': 'binary' },
}
const shipped = { ...shared, minify: true, sourcemap: true, sourcesContent: false }
const development = { ...shared, plugins: [preparedRules], platform: 'node', sourcemap: true, target: 'node20' }

const cjs = { format: 'cjs', target: shared.target, minify: true, charset: 'utf8', legalComments: 'none' }

/** Makes ES modules that were built CommonJS, and writes them. */
async function writeCommonJs({ outputFiles }, change = (code) => code) {
  for (const { path, text } of outputFiles) {
    const options = { ...cjs, platform: 'node', supported: { 'dynamic-import': false }, sourcemap: 'external' }
    const { code, map } = await transform(change(text), { ...options, sourcesContent: false })
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, `${namesOnce(code)}//# sourceMappingURL=${parse(path).base}.map\n`)
    writeFileSync(`${path}.map`, map)
  }
}

/** Where VS Code is imported all of its names would be copied, for each file anew. The length stays, for the source map. */
const namesOnce = (code) =>
  code.replace(/[\w$]+\((require\("vscode"\))(,1)?\)/g, (found, call) => call.padStart(found.length))

const forNode = {
  ...shipped,
  sourcemap: 'inline',
  outdir: 'dist',
  platform: 'node',
  format: 'esm',
  splitting: true,
  write: false,
}

/** Leaves sockets out of the language server's library: it speaks over standard input and output only. */
const withoutSockets = {
  name: 'without-sockets',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^(node:)?net$/ }, () => ({ path: 'net', namespace: 'without-sockets' }))
    onLoad({ filter: /.*/, namespace: 'without-sockets' }, () => ({ contents: 'module.exports = {}' }))
  },
}

/**
 * Builds the command in pieces, which are read when they are imported; what pieces share is a piece too. esbuild splits
 * ES modules only, which start 8 ms later than CommonJS: each file is made CommonJS afterwards.
 */
async function buildCommand() {
  const plugins = [dataInFiles('commonjs'), withoutSockets]
  const entryPoints = { cli: 'src/cli/main.ts' }
  await writeCommonJs(await build({ ...forNode, plugins, entryPoints, chunkNames: 'cli/[name]-[hash]' }))
  chmodSync('dist/cli.js', 0o755)
}

/**
 * Builds the extension in two files. `extension.web.js` is all of it, for browsers, where nothing but one file can be
 * loaded. `extension.js` is what a desktop needs at the start; the rest it takes from the other file when it is needed.
 */
async function buildExtension() {
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
    export const pieces = { ${[...pieces.values()].join(', ')} }`
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

/** The folders of what runs in an editor, each in a window of its own. */
const hostSuites = ['test/host/suite', 'test/host/folders', 'test/host/untrusted']

/** The tests of a folder below test/host, as `suite/settings`: a bundle for the browser has no folders to look into. */
const testNames = (folder) =>
  filesBelow(folder, '.test.ts')
    .map((file) =>
      relative('test/host', file)
        .replace(/\.test\.ts$/, '')
        .replaceAll(sep, '/'),
    )
    .sort()

/** Builds the tests that need no editor. */
const buildTests = () =>
  build({
    ...development,
    entryPoints: [...filesBelow('test/unit', '.test.ts'), ...filesBelow('test/catalogue', '.test.ts')],
    outdir: 'out/test',
    outbase: 'test',
    outExtension: { '.js': '.mjs' },
    format: 'esm',
    splitting: true,
    packages: 'external',
  })

// Mutation testing needs nothing else.
if (process.argv.includes('--tests')) {
  await buildTests()
  process.exit()
}

rmSync('dist', { recursive: true, force: true })
rmSync('out', { recursive: true, force: true })
mkdirSync('dist', { recursive: true })

await Promise.all([
  writeData(),
  buildExtension(),
  buildCommand(),
  build({
    ...shipped,
    plugins: [dataInFiles('module')],
    entryPoints: { index: 'src/checker/index.ts' },
    outdir: 'dist',
    outExtension: { '.js': '.mjs' },
    chunkNames: 'library/[name]-[hash]',
    platform: 'node',
    mainFields: ['module', 'main'],
    format: 'esm',
    splitting: true,
  }),
  buildTests(),
  build({
    ...development,
    entryPoints: ['test/host/suite/index.ts', ...hostSuites.flatMap((folder) => filesBelow(folder, '.test.ts'))],
    outdir: 'out/test',
    outbase: 'test',
    format: 'cjs',
    external: ['vscode', 'mocha'],
  }),
  build({
    ...development,
    plugins: [dataInFiles('extension')],
    entryPoints: ['test/host/web/index.ts'],
    outdir: 'out/test',
    outbase: 'test',
    platform: 'browser',
    format: 'cjs',
    external: ['vscode'],
    alias: { 'node:assert/strict': './test/host/web/assert.ts' },
    define: { TEST_FILES: JSON.stringify(hostSuites.concat('test/host/web').flatMap(testNames)) },
  }),
  build({
    ...development,
    entryPoints: [
      ...filesBelow('scripts', '.ts'),
      ...filesBelow('test/host/runner', '.ts'),
      ...filesBelow('test/desktop', '.ts'),
    ],
    outdir: 'out',
    outbase: '.',
    outExtension: { '.js': '.mjs' },
    format: 'esm',
    splitting: true,
    packages: 'external',
  }),
])

// The library's types: a folder of its own that says it holds ES modules.
execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '--project', 'tsconfig.types.json'], {
  stdio: 'inherit',
})
mkdirSync('dist/types', { recursive: true })
writeFileSync('dist/types/package.json', '{ "type": "module" }\n')
