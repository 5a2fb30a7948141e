import assert from 'node:assert/strict'
import { type CheckOptions, checkWithOutline } from '../../../src/checker/check.ts'
import { idOf, messageIn, parseRecord } from '../../../src/cli/check-json-lines.ts'
import { parseCheckOptions } from '../../../src/cli/parse-options.ts'
import { UsageError } from '../../../src/cli/usage-error.ts'
import { offeredFixes } from '../../../src/checker/offered-fix.ts'
import type { ReportMessage } from '../../../src/checker/report.ts'
import { safeFixes } from '../../../src/checker/safe-fixes.ts'
import { parseSettingsText } from '../../../src/checker/parse-settings.ts'
import { defaultSettings } from '../../../src/checker/default-settings.ts'
import { completer, type CompletionRequest } from '../../../src/kinds/completions/completions-at.ts'
import { kindIds } from '../../../src/kinds/kind-titles.ts'
import { parseTeamTemplates } from '../../../src/templates/parse-team-templates.ts'
import { scanSnippet } from '../../../src/templates/scan-snippet.ts'
import { type Language, languages } from '../../../src/text/language.ts'
import { mailLink } from '../../../src/text/mail-link.ts'
import { outgoingMail } from '../../../src/text/outgoing-mail.ts'
import { parsePhrase } from '../../../src/text/parse-phrase.ts'
import { PhraseError } from '../../../src/text/phrase.ts'
import { plainText } from '../../../src/text/plain-text.ts'
import type { Range } from '../../../src/text/range.ts'
import { readMessage } from '../../../src/text/read-message.ts'
import { readRecipients } from '../../../src/text/read-recipients.ts'
import { unfinishedSentence } from '../../../src/text/unfinished-sentence.ts'
import { loadLanguageRules, phraseClassesOf } from '../../../src/rules/language-rules.ts'

/** Asserts that a stretch lies in a text, its start before its end or at it. */
export function assertWithin({ start, end }: Range, text: string, what: string): void {
  assert.ok(Number.isInteger(start) && Number.isInteger(end), `${what} is no stretch: ${start}–${end}`)
  assert.ok(0 <= start && start <= end && end <= text.length, `${what} lies outside: ${start}–${end}`)
}

/** Asserts that a line that is told to a person is one. */
const assertOneLine = (line: string): void => {
  assert.doesNotMatch(line, /[\r\n]/, 'what is told takes several lines')
}

/** Whether an offset lies between the two halves of a character. */
const cutsCharacter = (text: string, at: number): boolean =>
  /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(at - 1, at + 1))

function assertFinding(found: ReportMessage, text: string): void {
  assertWithin(found, text, found.ruleId)
  assert.equal(found.text, text.slice(found.start, found.end))
  assert.equal(found.suggestions.length, found.fixes.length)
  const { related, fixes, pattern } = found
  for (const place of [...related, ...fixes, ...(pattern ? [pattern] : [])]) {
    assertWithin(place, text, `a place of ${found.ruleId}`)
    for (const at of [place.start, place.end]) assert.ok(!cutsCharacter(text, at), `${found.ruleId} cuts a character`)
  }
}

/** A text in which the fixes that may be made unread were made. */
const mended = (text: string, messages: readonly ReportMessage[]): string =>
  safeFixes(messages)
    .sort((a, b) => b.start - a.start)
    .reduce((sofar, fix) => sofar.slice(0, fix.start) + fix.text + sofar.slice(fix.end), text)

/** A check tells places of the text in order, the same at each time, as JSON can write it; what it mends can be checked. */
export async function assertCheck(text: string, options: CheckOptions): Promise<void> {
  const { report, outline } = await checkWithOutline(text, options)
  const written = JSON.stringify(report)
  assert.deepEqual(JSON.parse(written), report, 'the report is not what JSON can write')
  for (const found of report.messages) assertFinding(found, text)
  const starts = report.messages.map(({ start }) => start)
  assert.deepEqual(
    starts,
    starts.toSorted((a, b) => a - b),
    'findings are in disorder',
  )
  for (const { place } of outline?.parts ?? []) if (place) assertWithin(place, text, 'a part')
  for (const place of outline?.explanations ?? []) assertWithin(place, text, 'an explanation')
  for (const found of report.messages)
    for (const { title } of offeredFixes(found, options.locale ?? 'en')) assertOneLine(title)
  assert.equal(JSON.stringify((await checkWithOutline(text, options)).report), written, 'a second check tells else')
  if (safeFixes(report.messages).length > 0) await checkWithOutline(mended(text, report.messages), options)
}

/** What is read of a text lies in it, in order; what is made of it can be sent. */
export function assertReading(text: string, language: Language | undefined): void {
  const message = readMessage(text, language && { language })
  let last = 0
  for (const mask of message.masks) {
    assertWithin(mask, text, mask.kind)
    assert.ok(mask.start >= last, 'masks overlap')
    last = mask.end
  }
  for (const { start, end } of readRecipients(text)) assertWithin({ start, end }, text, 'a recipient')
  for (const at of [0, text.length >> 1, text.length]) {
    const sentence = unfinishedSentence(message, at)
    if (sentence) assertWithin(sentence, text, 'a sentence')
  }
  assert.equal(plainText(text), plainText(text))
  for (const isMarkdown of [true, false]) {
    const { uri } = mailLink(outgoingMail(text, { isMarkdown }))
    assert.ok(uri.length <= 2000, 'the link is too long')
    decodeURIComponent(uri)
  }
}

/** What can be added stands where the cursor is, in syntax that VS Code reads. */
export async function assertCompletions(request: CompletionRequest): Promise<void> {
  for (const { range, snippet } of await completer()(request)) {
    assertWithin(range, request.text, 'a completion')
    assert.equal(range.end, request.offset)
    assert.equal(scanSnippet(snippet).problem, undefined, snippet)
  }
}

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
