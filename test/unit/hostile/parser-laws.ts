import assert from 'node:assert/strict'
import { defaultSettings } from '../../../src/checker/default-settings.ts'
import { parseSettingsText } from '../../../src/checker/parse-settings.ts'
import { idOf, messageIn, parseRecord } from '../../../src/cli/json-lines/parse-line.ts'
import { parseCheckOptions } from '../../../src/cli/parse-options.ts'
import { UsageError } from '../../../src/cli/usage-error.ts'
import { kindIds } from '../../../src/kinds/kind-titles.ts'
import { loadLanguageRules, phraseClassesOf } from '../../../src/rules/language-rules.ts'
import { parseTeamTemplates } from '../../../src/templates/parse-team-templates.ts'
import { scanSnippet } from '../../../src/templates/scan-snippet.ts'
import { type Language, languages } from '../../../src/text/language.ts'
import { parsePhrase } from '../../../src/text/phrases/parse-phrase.ts'
import { PhraseError } from '../../../src/text/phrases/phrase.ts'
import { assertOneLine, assertWithin } from './places.ts'

/** Settings are read from any text; what cannot be used is told in single lines. */
export async function assertSettings(source: string, locale: Language): Promise<void> {
  const { settings, problems } = await parseSettingsText(source, defaultSettings, locale)
  assert.deepEqual(Object.keys(settings), Object.keys(defaultSettings))
  for (const problem of problems) assertOneLine(problem)
  assert.equal(({} as Record<string, unknown>)['polluted'], undefined)
}

/** Templates are read from any text; what cannot be used is told in single lines, in its place. */
export function assertTeamTemplates(source: string, isTrusted: boolean, locale: Language): void {
  const { templates, problems } = parseTeamTemplates(source, { kinds: kindIds, isTrusted, locale })
  for (const { message, ...place } of problems) {
    assertOneLine(message)
    assertWithin(place, source, 'a problem')
  }
  for (const { body } of templates) assert.equal(scanSnippet(body).problem, undefined, body)
}

/** A phrase is read, or refused with words that say why. */
export async function assertPhrase(source: string, language: Language): Promise<void> {
  const classes = phraseClassesOf(await loadLanguageRules(language))
  try {
    const { whole } = parsePhrase(source, classes)
    assert.ok(whole.least <= whole.most)
  } catch (error) {
    if (!(error instanceof PhraseError)) throw error
  }
}

const request = parseCheckOptions(['-', '--format', 'jsonl'])

/** A line is a message, or is refused in one line that can be told. */
export function assertJsonLine(line: Uint8Array): void {
  try {
    const record = parseRecord(Buffer.from(line))
    const id = idOf(record)
    assert.ok(id === null || typeof id === 'string' || typeof id === 'number')
    const { text, kind, language } = messageIn(record, request)
    assert.equal(typeof text, 'string')
    assert.ok(kind === undefined || kindIds.includes(kind))
    assert.ok(language === undefined || languages.includes(language))
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    assertOneLine(error.message)
  }
}
