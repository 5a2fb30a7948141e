import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { check } from '../../../src/checker/index.ts'
import { help } from '../../../src/cli/run.ts'
import { type Language, languages } from '../../../src/text/language.ts'

/** What the product says to people, apart from the catalogue, whose own tests check it. */
function ownTexts(): { name: string; text: string; language: Language | undefined }[] {
  const languageOf = (file: string): Language | undefined => languages.find((known) => file.includes(`.${known}.`))
  const entries = (file: string) =>
    Object.entries(JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>).map(([key, text]) => ({
      name: `${file} › ${key}`,
      text,
      language: languageOf(file) ?? 'en',
    }))
  const bundles = readdirSync('.').filter((file) => /^package\.nls.*\.json$/.test(file))
  const pages = [
    'README.md',
    'CHANGELOG.md',
    'CONTRIBUTING.md',
    'docs/accessibility.md',
    'docs/bulk.md',
    'docs/ci.md',
    'docs/comparison.md',
    'docs/performance.md',
    'docs/silencing.md',
    'docs/testing.md',
  ].filter((file) => existsSync(file))
  return [
    { name: 'tactful --help', text: help, language: 'en' },
    ...bundles.flatMap(entries),
    ...readdirSync('l10n').flatMap((file) => entries(`l10n/${file}`)),
    ...pages.map((file) => ({ name: file, text: readFileSync(file, 'utf8'), language: undefined })),
  ]
}

/** The text without what it quotes: examples of what not to write are quoted. Offsets stay as they are. */
const unquoted = (text: string): string =>
  text.replace(/“[^”]*”|«[^»]*»|"[^"\n]*"|‘[^’]*’|`[^`]*`/g, (quoted) => ' '.repeat(quoted.length))

describe('the wording of the product itself', () => {
  for (const { name, text, language } of ownTexts()) {
    it(`passes its own check: ${name}`, async () => {
      const { messages } = await check(unquoted(text), { language, isLive: true })
      assert.deepEqual(
        messages.filter(({ severity }) => severity !== 'info').map((found) => `${found.ruleId}: ${found.text}`),
        [],
      )
    })
  }
})
