// Builds everything: `node esbuild.mjs`. What ships goes to dist/, what is only for development to out/.
import { build } from 'esbuild'
import { copyFileSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { execFileSync } from 'node:child_process'
import { parse, relative, resolve, sep } from 'node:path'

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

/** Puts prepared rules in the place of the written ones. */
const preparedRules = (isShort) => ({
  name: 'prepared-rules',
  setup: ({ onLoad }) =>
    onLoad({ filter: writtenRules }, async ({ path }) => {
      const [, layer, language] = writtenRules.exec(path)
      return { contents: `export const rules = ${JSON.stringify(await prepareRules(layer, language, isShort))}` }
    }),
})

const shared = {
  bundle: true,
  target: 'es2022',
  logLevel: 'warning',
  legalComments: 'none',
  charset: 'utf8',
  loader: { '.model': 'binary' },
}
const shipped = { ...shared, plugins: [preparedRules(true)], minify: true, sourcemap: true, sourcesContent: false }
const development = { ...shared, plugins: [preparedRules(false)], platform: 'node', sourcemap: true, target: 'node20' }

/**
 * Makes each dynamic import a file of its own below dist/pieces, so that Node reads only what a text needs. (esbuild's
 * own splitting makes ES modules, which start 8 ms later than CommonJS, and a dozen small files.) What a piece shares
 * with others it holds itself, so pieces export data and functions of plain data only.
 */
function pieces(folder, found) {
  return {
    name: 'pieces',
    setup({ onResolve }) {
      onResolve({ filter: /^\./ }, ({ kind, path, resolveDir }) => {
        if (kind !== 'dynamic-import') return undefined
        const source = resolve(resolveDir, path)
        const name = relative('src', source).replace(/\.ts$/, '').replaceAll(sep, '-')
        if (!writtenRules.test(source) && !models.test(source)) found.set(name, source)
        return { path: `${folder}/${name}.js`, external: true }
      })
    },
  }
}

/**
 * Writes the rules of each language as JSON, in an encoding that Node takes over as it is: reading UTF-8 takes five
 * times as long. A small piece loads them.
 */
async function writeRules(layer) {
  for (const file of readdirSync(`src/${layer}/languages`)) {
    const language = parse(file).name
    const json = JSON.stringify(await prepareRules(layer, language, true))
    const wide = Array.from(json.matchAll(/[^\0-\xff]/g)).length > json.length / 10
    const written = wide
      ? json
      : json.replace(/[^\0-\xff]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)
    const encoding = wide ? 'utf16le' : 'latin1'
    const name = `${layer}-languages-${language}`
    writeFileSync(`dist/pieces/${name}.json`, written, encoding)
    const load = `JSON.parse(require('node:fs').readFileSync(require('node:path').join(__dirname, '${name}.json'), '${encoding}'))`
    writeFileSync(`dist/pieces/${name}.js`, `exports.rules = ${load}\n`)
  }
}

/** Copies the models, each with a small piece that reads it: as text in a program they would be larger and slower. */
function writeModels(layer) {
  for (const file of filesBelow(`src/${layer}/models`, '.model')) {
    const name = `${layer}-models-${parse(file).name}`
    copyFileSync(file, `dist/pieces/${name}.model`)
    const read = `require('node:fs').readFileSync(require('node:path').join(__dirname, '${name}.model'))`
    writeFileSync(`dist/pieces/${name}.js`, `exports.bytes = new Uint8Array(${read})\n`)
  }
}

/** Builds what Node runs: the extension, the command line and the pieces that they load when they need them. */
async function buildForNode() {
  const found = new Map()
  const options = {
    ...shipped,
    platform: 'node',
    format: 'cjs',
    external: ['vscode'],
    supported: { 'dynamic-import': false },
  }
  await build({
    ...options,
    plugins: [...options.plugins, pieces('./pieces', found)],
    entryPoints: { extension: 'src/vscode/extension.ts', cli: 'src/cli/main.ts' },
    outdir: 'dist',
  })
  // A piece may name further pieces.
  for (const built = new Set(); built.size < found.size;) {
    const next = Object.fromEntries([...found].filter(([name]) => !built.has(name)))
    await build({
      ...options,
      plugins: [...options.plugins, pieces('.', found)],
      entryPoints: next,
      outdir: 'dist/pieces',
    })
    for (const name of Object.keys(next)) built.add(name)
  }
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

rmSync('dist', { recursive: true, force: true })
rmSync('out', { recursive: true, force: true })
mkdirSync('dist/pieces', { recursive: true })

writeModels('learned')
writeModels('kinds')
await Promise.all([
  writeRules('rules'),
  writeRules('kinds'),
  buildForNode(),
  build({
    ...shipped,
    plugins: [], // size counts more than the start
    entryPoints: { 'extension.web': 'src/vscode/extension.ts' },
    outdir: 'dist',
    platform: 'browser',
    format: 'cjs',
    conditions: ['worker'],
    external: ['vscode'],
  }),
  build({
    ...shipped,
    entryPoints: { index: 'src/checker/index.ts' },
    outdir: 'dist',
    outExtension: { '.js': '.mjs' },
    chunkNames: 'chunks/[name]-[hash]',
    platform: 'neutral',
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
    entryPoints: ['test/host/suite/index.ts', ...hostSuites.flatMap((folder) => filesBelow(folder, '.test.ts'))],
    outdir: 'out/test',
    outbase: 'test',
    format: 'cjs',
    external: ['vscode', 'mocha'],
  }),
  build({
    ...development,
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
