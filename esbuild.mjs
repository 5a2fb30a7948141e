// Builds everything: `node esbuild.mjs`. What ships goes to dist/, what is only for development to out/.
import { build } from 'esbuild'
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { execFileSync } from 'node:child_process'
import { parse, relative, resolve, sep } from 'node:path'

/** The files below a folder whose names end so. Installed packages are not entered: some link back to where they lie. */
const filesBelow = (folder, ending) =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const file = `${folder}/${entry.name}`
    if (entry.isDirectory()) return entry.name === 'node_modules' ? [] : filesBelow(file, ending)
    return file.endsWith(ending) ? [file] : []
  })

/** Puts prepared rules in the place of the empty tables; rules find the same without, and start later. */
async function ruleTables() {
  const { outputFiles } = await build({
    entryPoints: ['scripts/rule-tables.ts'],
    bundle: true,
    platform: 'node',
    format: 'esm',
    write: false,
  })
  const { ruleTableSource } = await import(
    `data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`
  )
  return {
    name: 'rule-tables',
    setup: ({ onLoad }) =>
      onLoad({ filter: /[\\/]src[\\/]rules[\\/]tables[\\/]\w+\.ts$/ }, async ({ path }) => ({
        contents: await ruleTableSource(parse(path).name),
      })),
  }
}

const prepared = [await ruleTables()]
const shared = {
  plugins: prepared,
  bundle: true,
  target: 'es2022',
  logLevel: 'warning',
  legalComments: 'none',
  charset: 'utf8',
}
const shipped = { ...shared, minify: true, sourcemap: true, sourcesContent: false }
const development = { ...shared, platform: 'node', sourcemap: true, target: 'node20' }

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
        found.set(name, source)
        return { path: `${folder}/${name}.js`, external: true }
      })
    },
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

rmSync('dist', { recursive: true, force: true })
rmSync('out', { recursive: true, force: true })

await Promise.all([
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
    entryPoints: ['test/host/suite/index.ts', ...filesBelow('test/host/suite', '.test.ts')],
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
