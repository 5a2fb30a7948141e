import assert from 'node:assert/strict'
import { type CheckOptions, checkWithOutline } from '../../../src/checker/check.ts'
import { offeredFixes } from '../../../src/checker/offered-fix.ts'
import type { ReportMessage } from '../../../src/checker/report.ts'
import { safeFixes } from '../../../src/checker/safe-fixes.ts'
import { completer, type CompletionRequest } from '../../../src/kinds/completions/completions-at.ts'
import { scanSnippet } from '../../../src/templates/scan-snippet.ts'
import type { Language } from '../../../src/text/language.ts'
import { mailLink } from '../../../src/text/mail-link.ts'
import { outgoingMail } from '../../../src/text/outgoing-mail.ts'
import { plainText } from '../../../src/text/plain-text.ts'
import { readMessage } from '../../../src/text/read-message.ts'
import { readRecipients } from '../../../src/text/read-recipients.ts'
import { unfinishedSentence } from '../../../src/text/unfinished-sentence.ts'
import { assertOneLine, assertWithin } from './places.ts'

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
