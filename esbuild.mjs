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

/** How data is read from dist/data: as CommonJS or as ES modules by Node, or as VS Code reads an extension's files in a browser. */
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
  web: `export { readBytes, readJson } from './src/vscode/web/read-data.ts'`,
}

/**
 * Leaves models and prepared rules in files of their own, one copy for all that ships: read when a text needs them, and
 * as data, for in a program they would be larger and slower. In a browser what is read is a promise, which passes for
 * the value where it is imported: the functions that load are asynchronous.
 */
const dataInFiles = (reader) => ({
  name: 'data-in-files',
  setup({ onLoad, onResolve }) {
    onResolve({ filter: /^read-data$/ }, ({ path }) => ({ path, namespace: 'read-data' }))
    onLoad({ filter: /./, namespace: 'read-data' }, () => ({ contents: readers[reader], resolveDir: '.' }))
    onLoad({ filter: writtenRules }, ({ path }) => {
      const [, layer, language] = writtenRules.exec(path)
      const contents = `import { readJson } from 'read-data'
        export const rules = readJson('${layer}-${language}.json', '${encodingOf(language)}')`
      return { contents, resolveDir: '.' }
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

/** Writes the prepared rules of each language as JSON, and copies the models. */
async function writeData() {
  mkdirSync('dist/data', { recursive: true })
  for (const file of [...filesBelow('src/learned/models', '.model'), ...filesBelow('src/kinds/models', '.model')]) {
    copyFileSync(file, `dist/data/${file.split('/')[1]}-${parse(file).base}`)
  }
  for (const [layer, language] of ['rules', 'kinds'].flatMap((layer) =>
    readdirSync(`src/${layer}/languages`).map((file) => [layer, parse(file).name]),
  )) {
    const json = JSON.stringify(await prepareRules(layer, language, true))
    const encoding = encodingOf(language)
    // A browser takes Latin-1 for Windows-1252, which differs in the signs from 0x80 to 0x9f.
    const foreign = encoding === 'latin1' ? /[^\0-\x7f\xa0-\xff]/g : /[]/g
    const written = json.replace(foreign, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)
    writeFileSync(`dist/data/${layer}-${language}.json`, written, encoding)
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

const forNode = {
  ...shipped,
  plugins: [dataInFiles('commonjs')],
  sourcemap: 'inline',
  outdir: 'dist',
  platform: 'node',
  format: 'esm',
  splitting: true,
  external: ['vscode'],
  write: false,
}

/**
 * Builds programs for Node, each a file to start with, and pieces that are read when they are imported; what pieces
 * share is a piece too. esbuild splits ES modules only, which start 8 ms later than CommonJS, and which VS Code does not
 * take: each file is made CommonJS afterwards.
 */
async function buildForNode(options) {
  const { outputFiles } = await build({ ...forNode, ...options })
  for (const { path, text } of outputFiles) {
    const { code, map } = await transform(text, {
      ...{ format: 'cjs', platform: 'node', target: shared.target, supported: { 'dynamic-import': false } },
      ...{ minify: true, charset: 'utf8', legalComments: 'none', sourcemap: 'external', sourcesContent: false },
    })
    // All of VS Code's names would be copied for each file that imports it. The length stays, for the source map.
    const program = code.replace(/[\w$]+\((require\("vscode"\))(,1)?\)/g, (found, call) => call.padStart(found.length))
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, `${program}//# sourceMappingURL=${parse(path).base}.map\n`)
    writeFileSync(`${path}.map`, map)
  }
}

/** Builds the extension. What is loaded at its start is one file, which shares nothing with the pieces. */
async function buildExtension() {
  const pieces = {}
  const namePieces = {
    name: 'name-pieces',
    setup: ({ onResolve }) =>
      onResolve({ filter: /^\./ }, ({ kind, path, resolveDir }) => {
        if (kind !== 'dynamic-import') return undefined
        const source = resolve(resolveDir, path)
        const name = `extension/${relative('src', source).replace(/\.ts$/, '').replaceAll(sep, '-')}`
        pieces[name] = source
        return { path: `./${name}.js`, external: true }
      }),
  }
  await buildForNode({ entryPoints: { extension: 'src/vscode/extension.ts' }, plugins: [namePieces] })
  await buildForNode({ entryPoints: pieces, chunkNames: 'extension/[name]-[hash]' })
}

/** Builds the command, which is for programs too. */
async function buildCommand() {
  await buildForNode({ entryPoints: { cli: 'src/cli/main.ts' }, chunkNames: 'cli/[name]-[hash]' })
  chmodSync('dist/cli.js', 0o755)
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
    plugins: [dataInFiles('web')],
    entryPoints: { 'extension.web': 'src/vscode/extension.ts' },
    outdir: 'dist',
    platform: 'browser',
    format: 'cjs',
    conditions: ['worker'],
    external: ['vscode'],
  }),
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
  build({
    ...development,
    entryPoints: [...filesBelow('test/unit', '.test.ts'), ...filesBelow('test/catalogue', '.test.ts')],
    outdir: 'out/test',
    outbase: 'test',
    outExtension: { '.js': '.mjs' },
    format: 'esm',
    splitting: true,
    packages: 'external',
  }),
  build({
    ...development,
    entryPoints: ['test/host/suite/index.ts', ...filesBelow('test/host/suite', '.test.ts')],
    outdir: 'out/test',
    outbase: 'test',
    format: 'cjs',
    external: ['vscode', 'mocha'],
  }),
  build({
    ...development,
    plugins: [dataInFiles('web')],
    entryPoints: ['test/host/web/index.ts'],
    outdir: 'out/test',
    outbase: 'test',
    platform: 'browser',
    format: 'cjs',
    external: ['vscode'],
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
