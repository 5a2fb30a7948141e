import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import { diagnosticsUntil, none, openDraft, ruleOf, runAction, some, tidy } from './editor.ts'

const fault = 'The brief was one line long'
const text = `Hello Tom,\n\nyou asked why page 2 is empty. ${fault}. You will have it on Friday.\n\nIda\n`

const isLearned = (diagnostic: vscode.Diagnostic): boolean => ruleOf(diagnostic) === 'blame-shift/learned'

describe('the learned layer', () => {
  afterEach(async () => {
    await vscode.commands.executeCommand('tactful.hearAgain')
    await tidy()
  })

  it('marks a fault without cue words, as information, with a page that tells more', async () => {
    const { document } = await openDraft(text)
    const [found] = await diagnosticsUntil(document.uri, (all) => all.some(isLearned))
    assert.ok(found)
    assert.equal(found.severity, vscode.DiagnosticSeverity.Information)
    assert.equal(document.getText(found.range), fault)
    assert.match(found.message, /What weighed most: “/)
    const { target } = found.code as { readonly target: vscode.Uri }
    assert.match(new TextDecoder().decode(await vscode.workspace.fs.readFile(target)), /model-card/)
  })

  it('is silent for good on a sentence that is not a problem, in any message, until it is asked again', async () => {
    const { document } = await openDraft(text)
    await diagnosticsUntil(document.uri, some)
    await runAction(document, fault, 'Not a problem')
    await diagnosticsUntil(document.uri, none)

    const other = await openDraft(`Hello Ana,\n\nthank you. ${fault.toUpperCase()}! You will have it on Monday.\n`)
    const { messages } = await vscode.commands.executeCommand<{ messages: { ruleId: string }[] }>(
      'tactful.checkMessage',
    )
    assert.ok(!messages.some(({ ruleId }) => ruleId.endsWith('/learned')))
    assert.ok(!vscode.languages.getDiagnostics(other.document.uri).some(isLearned))

    await vscode.window.showTextDocument(document)
    await vscode.commands.executeCommand('tactful.hearAgain')
    await diagnosticsUntil(document.uri, (all) => all.some(isLearned))
  })
})
