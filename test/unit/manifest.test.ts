import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { allFamilies } from '../../src/checker/all-rules.ts'
import { defaultSettings } from '../../src/checker/default-settings.ts'
import { severities } from '../../src/rules/families.ts'
import { languages } from '../../src/text/language.ts'

interface Manifest {
  readonly main: string
  readonly contributes: {
    readonly commands: readonly { readonly command: string }[]
    readonly menus: Readonly<Record<string, readonly { readonly command: string }[]>>
    readonly snippets: readonly { readonly path: string }[]
    readonly views: Readonly<Record<string, readonly { readonly id: string }[]>>
    readonly keybindings: readonly { readonly command: string }[]
    readonly configurationDefaults: { readonly 'workbench.editorAssociations': Readonly<Record<string, string>> }
    readonly configuration: { readonly properties: Readonly<Record<string, SettingSchema>> }
  }
}

interface SettingSchema {
  readonly default: unknown
  readonly enum?: readonly string[]
  readonly additionalProperties?: { readonly enum: readonly string[] }
  readonly items?: {
    readonly properties?: Readonly<Record<'language' | 'severity', { readonly enum: readonly string[] }>>
  }
}

const readJson = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'))
const manifest = readJson('package.json') as Manifest
const { commands, keybindings, menus, snippets, views, configuration, configurationDefaults } = manifest.contributes
const settings = configuration.properties

const source = readdirSync('src/vscode', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => readFileSync(path.join('src/vscode', file), 'utf8'))
  .join('\n')

/** The first group of each match, sorted, each once. */
const found = (text: string, pattern: RegExp): string[] =>
  [...new Set(Array.from(text.matchAll(pattern), (match) => match[1] ?? ''))].sort()

describe('the manifest', () => {
  it('names the commands and the views that the source registers', () => {
    const shown = Object.values(views).flat()
    const named = [...commands.map(({ command }) => command), ...shown.map(({ id }) => id)]
    assert.deepEqual(found(source, /'(tactful\.\w+)'/g), named.sort())
  })

  it('has menus and keys of commands that exist', () => {
    const named = new Set(commands.map(({ command }) => command))
    for (const { command } of [...Object.values(menus).flat(), ...keybindings]) assert.ok(named.has(command), command)
  })

  it('has a default for each setting, the one that the checker has', () => {
    assert.deepEqual(
      new Map(Object.entries(settings).map(([key, setting]) => [key, setting.default])),
      new Map(Object.entries(defaultSettings).map(([key, value]: [string, unknown]) => [`tactful.${key}`, value])),
    )
  })

  it('offers the severities and the languages that there are', () => {
    const phrase = settings['tactful.phrases']?.items?.properties
    assert.deepEqual(settings['tactful.language']?.enum, ['auto', ...languages])
    assert.deepEqual(settings['tactful.rules']?.additionalProperties?.enum, ['off', ...severities])
    assert.deepEqual(phrase?.language.enum, languages)
    assert.deepEqual(phrase.severity.enum, severities)
  })

  it('leads to snippet files, one a language', () => {
    assert.deepEqual(
      snippets.map(({ path: file }) => file),
      languages.map((language) => `./snippets/${language}.code-snippets`),
    )
    for (const { path: file } of snippets) assert.ok(existsSync(file), file)
  })

  it('shows the pages of the rules as pages', () => {
    const [pages] = Object.keys(configurationDefaults['workbench.editorAssociations'])
    assert.equal(pages, `**/docs/rules/{${allFamilies.join(',')}}/*.md`)
  })

  for (const suffix of ['', '.es', '.ru']) {
    it(`has all of its texts, and no others, in package.nls${suffix}.json`, () => {
      const texts = readJson(`package.nls${suffix}.json`) as Record<string, string>
      assert.deepEqual(Object.keys(texts).sort(), found(readFileSync('package.json', 'utf8'), /"%([\w.]+)%"/g))
      for (const [key, text] of Object.entries(texts)) assert.notEqual(text.trim(), '', key)
    })
  }
})

describe('the texts of the interface', () => {
  const said = found(source, /l10n\.t\(\s*'((?:[^'\\]|\\.)*)'/g)

  it('are written as plain strings, so that they can be translated', () => {
    assert.equal(source.match(/l10n\.t\(/g)?.length, source.match(/l10n\.t\(\s*'/g)?.length)
  })

  for (const language of ['es', 'ru']) {
    it(`are all there, and no others, in ${language}`, () => {
      const bundle = readJson(`l10n/bundle.l10n.${language}.json`) as Record<string, string>
      assert.deepEqual(Object.keys(bundle).sort(), said)
      for (const [english, text] of Object.entries(bundle)) {
        assert.notEqual(text.trim(), '', english)
        assert.deepEqual(found(text, /(\{\d\})/g), found(english, /(\{\d\})/g), english)
      }
    })
  }
})
