import assert from 'node:assert/strict'
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { filesIn, stageExtension, withoutLocalLinks } from '../../scripts/stage-extension.ts'
import { allRules } from '../../src/checker/all-rules.ts'
import { hasPage } from '../../src/checker/rule-families.ts'
import { languages } from '../../src/text/language.ts'

/** Node's modules that reach other machines or start programs that could, and what browsers have for it. */
const network =
  /(require\(|from ?|import\()["'](node:)?(http|https|http2|net|tls|dgram|dns|child_process|worker_threads|inspector)(\/[a-z]+)?["']|\bfetch\(|\bXMLHttpRequest\b|\bWebSocket\b|\bEventSource\b|\bsendBeacon\b|\bimportScripts\b/

/** The pieces of the command that check on several cores: threads of its own, which run nothing but these pieces. */
const threads = /^cli\/(worker|check-batch)[-.]/

const read = (file: string): string => readFileSync(file, 'utf8')

describe('the package', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'tactful-package-'))
  stageExtension('.', folder)
  const files = filesIn(folder)
  after(() => {
    rmSync(folder, { recursive: true })
  })

  it('holds what the extension needs and nothing else', () => {
    const data = languages.flatMap((language) => [
      ...['kinds.json', 'kinds.model', 'learned.model', 'rules.json'].map((file) => file.replace('.', `-${language}.`)),
    ])
    assert.deepEqual(
      files.filter((file) => file.startsWith('dist/')),
      [...data.map((file) => `dist/data/${file}`), 'dist/extension.js', 'dist/extension.web.js'].sort(),
    )
    const others = files.filter((file) => !/^(dist|docs\/(rules|kinds)|l10n|media|schemas)\//.test(file))
    assert.deepEqual(others, [
      'CHANGELOG.md',
      'LICENSE',
      'README.md',
      'docs/model-card.md',
      'package.json',
      'package.nls.es.json',
      'package.nls.json',
      'package.nls.ru.json',
    ])
  })

  it('holds what its manifest names, and no scripts or dependencies', () => {
    const manifest = JSON.parse(read(path.join(folder, 'package.json'))) as Record<string, unknown>
    const named = Array.from(JSON.stringify(manifest).matchAll(/"(?:\.\/|media\/)([^"#]*)"/g), ([whole]) => whole)
    const paths = named.map((quoted) => JSON.parse(quoted) as string)
    assert.ok(paths.includes('./dist/extension.js') && paths.includes('./dist/extension.web.js'), paths.join())
    for (const file of paths) assert.ok(existsSync(path.join(folder, file)), file)
    for (const key of ['scripts', 'dependencies', 'devDependencies', 'bin', 'exports'])
      assert.ok(!Object.hasOwn(manifest, key), key)
  })

  it('knows which rules have a page', () => {
    for (const { id } of allRules) assert.ok(hasPage(id), id)
    for (const id of ['style/team-phrase', 'equality/she-he', 'constructor']) assert.ok(!hasPage(id), id)
  })

  it('starts with little', () => {
    assert.ok(statSync(path.join(folder, 'dist/extension.js')).size < 80_000)
  })
})

describe('what is built', () => {
  it('reaches no network, neither in Node nor in a browser', () => {
    const programs = filesIn('dist').filter((file) => /\.m?js$/.test(file))
    assert.ok(programs.includes('extension.js') && programs.includes('extension.web.js') && programs.includes('cli.js'))
    for (const file of programs) {
      const source = read(path.join('dist', file))
      const searched = threads.test(file) ? source.replaceAll('require("node:worker_threads")', '') : source
      assert.equal(network.exec(searched)?.[0], undefined, file)
    }
    for (const sign of ['require("node:https")', 'import n from"net"', "from 'node:http'", 'fetch(x)'])
      assert.ok(network.test(sign), sign)
  })

  it('is all there that npm packs', () => {
    const {
      files: packed,
      exports: library,
      bin,
    } = JSON.parse(read('package.json')) as {
      readonly files: readonly string[]
      readonly exports: Readonly<Record<'.', Readonly<Record<string, string>>>>
      readonly bin: Readonly<Record<string, string>>
    }
    const named = packed.filter((file) => !file.startsWith('!'))
    for (const file of named) assert.ok(existsSync(file), file)
    const used = [...Object.values(bin), ...Object.values(library['.'])]
    const isPacked = (file: string): boolean => named.some((own) => path.posix.join(file).startsWith(own))
    for (const file of used) assert.ok(existsSync(file) && isPacked(file), file)
  })

  it('needs in a browser nothing but VS Code', () => {
    const required = read('dist/extension.web.js').matchAll(/\brequire\("([^"]+)"\)/g)
    assert.deepEqual([...new Set(Array.from(required, ([, module]) => module))], ['vscode'])
  })
})

describe('withoutLocalLinks', () => {
  it('leaves out pictures and keeps the words of links to files', () => {
    const page =
      '# A\n\n![A picture](docs/a.png)\n\nSee [the rules](docs/rules/README.md) and [x](https://example.com), [b](#b).\n'
    assert.equal(withoutLocalLinks(page), '# A\n\nSee the rules and [x](https://example.com), [b](#b).\n')
  })
})
