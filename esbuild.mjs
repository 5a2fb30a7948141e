// Builds everything: `node esbuild.mjs`. What ships goes to dist/, what is only for development to out/.
import { build } from 'esbuild'
import { execFileSync } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { relative, sep } from 'node:path'
import { buildCommand, writeCode } from './scripts/build/command.mjs'
import { dataInFiles, writeData } from './scripts/build/data.mjs'
import { buildExtension } from './scripts/build/extension.mjs'
import { filesBelow } from './scripts/build/files-below.mjs'
import { development, shipped } from './scripts/build/options.mjs'

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

writeCode()

// The library's types: a folder of its own that says it holds ES modules.
execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '--project', 'tsconfig.types.json'], {
  stdio: 'inherit',
})
mkdirSync('dist/types', { recursive: true })
writeFileSync('dist/types/package.json', '{ "type": "module" }\n')
