import assert from 'node:assert/strict'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { defaultSettings } from '../../src/checker/default-settings.ts'
import { severities } from '../../src/rules/families.ts'
import { languages } from '../../src/text/language.ts'

interface Manifest {
  readonly main: string
  readonly icon: string
  readonly galleryBanner: { readonly color: string; readonly theme: string }
  readonly categories: readonly string[]
  readonly keywords: readonly string[]
  readonly activationEvents: readonly string[]
  readonly contributes: {
    readonly commands: readonly { readonly command: string; readonly title: string; readonly shortTitle?: string }[]
    readonly menus: Readonly<Record<string, readonly { readonly command: string }[]>>
    readonly snippets?: unknown
    readonly views: Readonly<Record<string, readonly { readonly id: string }[]>>
    readonly keybindings: readonly { readonly command: string; readonly key: string; readonly mac?: string }[]
    readonly walkthroughs: readonly {
      readonly id: string
      readonly icon: string
      readonly steps: readonly WalkthroughStep[]
    }[]
    readonly configurationDefaults: { readonly 'workbench.editorAssociations': Readonly<Record<string, string>> }
    readonly configuration: { readonly properties: Readonly<Record<string, SettingSchema>> }
  }
}

interface WalkthroughStep {
  readonly title: string
  readonly description: string
  readonly media: { readonly svg: string; readonly altText: string }
  readonly completionEvents: readonly string[]
}

interface SettingSchema {
  readonly default: unknown
  readonly scope: string
  readonly enum?: readonly string[]
  readonly additionalProperties?: { readonly enum: readonly string[] }
  readonly items?: {
    readonly properties?: Readonly<Record<'language' | 'severity', { readonly enum: readonly string[] }>>
  }
}

const readJson = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'))
const manifest = readJson('package.json') as Manifest
const { commands, keybindings, menus, snippets, views, walkthroughs, configuration, configurationDefaults } =
  manifest.contributes
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

  it('has a default for each setting, the one that the checker has; those of the editor alone are the person’s own', () => {
    const shared = Object.entries(settings).filter(([, { scope }]) => scope !== 'application')
    assert.deepEqual(
      new Map(shared.map(([key, setting]) => [key, setting.default])),
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

  it('contributes no snippets, which would come up in the middle of a sentence', () => {
    assert.equal(snippets, undefined)
  })

  it('shows the pages of the rules as pages, and no file of anybody', () => {
    const shown = Object.keys(configurationDefaults['workbench.editorAssociations'])
    const [, scheme] = /pageScheme = '(.+)'/.exec(source) ?? []
    assert.deepEqual(shown, [`${scheme}:/**/*.md`])
    assert.ok(manifest.activationEvents.includes(`onFileSystem:${scheme}`), 'A page that was left open starts nothing.')
  })

  for (const suffix of ['', '.es', '.ru']) {
    it(`has all of its texts, and no others, in package.nls${suffix}.json`, () => {
      const texts = readJson(`package.nls${suffix}.json`) as Record<string, string>
      assert.deepEqual(Object.keys(texts).sort(), found(readFileSync('package.json', 'utf8'), /"%([\w.]+)%"/g))
      for (const [key, text] of Object.entries(texts)) assert.notEqual(text.trim(), '', key)
    })
  }
})

const suffixes = ['', '.es', '.ru']
const textsIn = (suffix: string): Readonly<Record<string, string>> =>
  readJson(`package.nls${suffix}.json`) as Record<string, string>
const textOf = (key: string, texts: Readonly<Record<string, string>>): string =>
  texts[key.replace(/^%|%$/g, '')] ?? assert.fail(`${key} has no text`)

describe('the names of commands', () => {
  for (const suffix of suffixes) {
    it(`differ from each other in package.nls${suffix}.json`, () => {
      const titles = commands.map(({ title }) => textOf(title, textsIn(suffix)))
      assert.equal(new Set(titles).size, commands.length)
    })
  }

  // What somebody types who has not heard of the command.
  const searched: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
    '': [
      ['apologize', 'insertApology'],
      ['sorry', 'insertApology'],
      ['say no', 'insertDecline'],
      ['reschedule', 'insertNotice'],
      ['email', 'newMessage'],
      ['tone', 'checkMessage'],
      ['help', 'getStarted'],
    ],
    '.es': [
      ['disculpa', 'insertApology'],
      ['pedir perdón', 'insertApology'],
      ['decir que no', 'insertDecline'],
      ['ausencia', 'insertNotice'],
      ['correo', 'newMessage'],
      ['tono', 'checkMessage'],
    ],
    '.ru': [
      ['извиниться', 'insertApology'],
      ['отказать', 'insertDecline'],
      ['перенос', 'insertNotice'],
      ['ответ', 'newMessage'],
      ['тон', 'checkMessage'],
    ],
  }
  for (const [suffix, words] of Object.entries(searched)) {
    it(`hold the words that people search for, in package.nls${suffix}.json`, () => {
      const texts = textsIn(suffix)
      for (const [word, name] of words) {
        const command = commands.find((one) => one.command === `tactful.${name}`)
        assert.ok(command && textOf(command.title, texts).toLowerCase().includes(word), word)
      }
    })
  }
})

describe('the keys', () => {
  it('are each used once, and by no command of VS Code on any system', () => {
    for (const system of ['key', 'mac'] as const) {
      const keys = keybindings.map((binding) => binding[system] ?? binding.key)
      assert.equal(new Set(keys).size, keys.length)
      // VS Code has hundreds of two-stroke keys that begin so, none that goes on so.
      for (const key of keys) assert.match(key, /^(?:ctrl|cmd)\+k (?:ctrl|cmd)\+enter$/)
    }
  })
})

describe('the walkthrough', () => {
  const [walkthrough] = walkthroughs
  assert.ok(walkthrough && walkthroughs.length === 1)
  const { id, icon, steps } = walkthrough
  const commandsIn = (text: string): string[] => found(text, /command:([\w.]+)/g)

  it('is the one that Get Started opens', () => {
    assert.ok(source.includes(`'tactful.tactful#${id}'`))
  })

  it('has four steps, each with a picture, and all pictures weigh less than 150 KB', () => {
    assert.equal(steps.length, 4)
    const pictures = [icon, ...steps.map(({ media }) => media.svg)]
    assert.equal(new Set(pictures).size, pictures.length)
    const weight = pictures.reduce((sum, file) => sum + statSync(file).size, 0)
    assert.ok(weight < 150_000, `${weight} bytes`)
  })

  it('draws with the colours of the theme', () => {
    for (const { media } of steps) {
      const drawing = readFileSync(media.svg, 'utf8')
      assert.match(drawing, /^<svg [^>]*viewBox=/)
      for (const color of found(drawing, /(?:fill|stroke)="([^"]*)"/g))
        assert.match(color, /^(?:none|var\(--vscode-.*\))$/)
    }
  })

  it('ticks its steps off by what was done, commands, views and settings that exist', () => {
    const known = new Set([
      ...commands.map(({ command }) => `onCommand:${command}`),
      ...Object.values(views)
        .flat()
        .map((view) => `onView:${view.id}`),
      ...found(source, /tellWalkthrough\('(\w+)'\)/g).map((done) => `onContext:tactful:${done}`),
      ...Object.keys(settings).map((key) => `onSettingChanged:${key}`),
    ])
    for (const { completionEvents } of steps) {
      assert.ok(completionEvents.length > 0)
      for (const one of completionEvents) assert.ok(known.has(one), one)
    }
  })

  for (const suffix of suffixes) {
    it(`leads to commands that exist, the same in each language: package.nls${suffix}.json`, () => {
      const known = new Set([...commands.map(({ command }) => command), 'workbench.action.openSettings'])
      for (const { title, description, media } of steps) {
        const named = commandsIn(textOf(description, textsIn(suffix)))
        assert.ok(named.length > 0)
        for (const one of named) assert.ok(known.has(one), one)
        assert.deepEqual(named, commandsIn(textOf(description, textsIn(''))))
        for (const key of [title, media.altText]) assert.notEqual(textOf(key, textsIn(suffix)), '')
      }
    })
  }
})

describe('what the shop window shows', () => {
  it('has an icon of 128 pixels at least, square, and a banner of its colour', () => {
    const icon = readFileSync(manifest.icon)
    assert.equal(icon.toString('latin1', 1, 4), 'PNG')
    const [width, height] = [icon.readUInt32BE(16), icon.readUInt32BE(20)]
    assert.ok(width >= 128 && width === height, `${width} × ${height}`)
    assert.ok(readFileSync('media/icon.svg', 'utf8').includes(`fill="${manifest.galleryBanner.color}"`))
  })

  it('has keywords, 30 at most, each once', () => {
    assert.ok(manifest.keywords.length > 0 && manifest.keywords.length <= 30)
    assert.equal(new Set(manifest.keywords).size, manifest.keywords.length)
  })
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
