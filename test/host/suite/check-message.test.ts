import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import {
  diagnosticsOf,
  diagnosticsUntil,
  event,
  openDraft,
  openFile,
  rangeOf,
  samples,
  set,
  takeFirstChoices,
  tidy,
  writeFile,
} from './editor.ts'

/** What other programs may rely on in the command's answer. */
interface Report {
  readonly lang: string
  readonly verdict: string
  readonly messages: readonly { readonly ruleId: string; readonly text: string; readonly start: number }[]
}

const check = (): Thenable<Report | undefined> => vscode.commands.executeCommand('tactful.checkMessage')
const { text, flagged, rule } = samples.en

describe('Check Message', () => {
  afterEach(async () => {
    await vscode.commands.executeCommand('workbench.action.closeQuickOpen')
    await tidy()
  })

  it('lists what it found, leads to the first place, and ends in a verdict', async () => {
    const editor = await openDraft(text)
    const report = await check()
    assert.equal(report?.lang, 'en')
    assert.equal(report.verdict, 'stop')
    assert.deepEqual(
      report.messages.map((message) => [message.ruleId, message.text, message.start]),
      [[rule, flagged, text.indexOf(flagged)]],
    )
    await takeFirstChoices(
      event(vscode.window.onDidChangeTextEditorSelection, ({ selections: [selection] }) =>
        Boolean(selection?.isEqual(rangeOf(editor.document, flagged))),
      ),
    )
  })

  it('leaves the cursor where it was when the list is closed', async () => {
    const editor = await openDraft(text)
    await check()
    await vscode.commands.executeCommand('workbench.action.closeQuickOpen')
    assert.ok(editor.selection.isEqual(new vscode.Selection(0, 0, 0, 0)))
  })

  it('says that a good message is ready', async () => {
    await openDraft('Dear Ana,\n\nI sent you the wrong invoice. I am sorry. The right one is attached.\n')
    const report = await check()
    assert.equal(report?.verdict, 'ready')
    assert.deepEqual(report.messages, [])
  })

  it('checks the selection alone, and speaks of places in the document', async () => {
    const editor = await openDraft(`${text}\n${samples.es.text}\n${samples.ru.text}`)
    editor.selection = new vscode.Selection(
      rangeOf(editor.document, samples.es.text).start,
      rangeOf(editor.document, samples.es.text).end,
    )
    const report = await check()
    assert.equal(report?.lang, 'es')
    assert.deepEqual(
      report.messages.map((message) => [message.text, message.start]),
      [[samples.es.flagged, editor.document.getText().indexOf(samples.es.flagged)]],
    )
    await diagnosticsUntil(editor.document.uri, (found) => found.length === 3)
  })

  it('shows what it found where checks are put off, until that is edited', async () => {
    await set('run', 'manual')
    const editor = await openDraft(text)
    await check()
    assert.equal(diagnosticsOf(editor.document.uri).length, 1)
    await editor.edit((edit) => {
      edit.delete(rangeOf(editor.document, flagged))
    })
    assert.deepEqual(diagnosticsOf(editor.document.uri), [])
  })

  it('checks what is left alone otherwise, because somebody asks for it', async () => {
    await openFile(await writeFile('README.md', text))
    assert.equal((await check())?.verdict, 'stop')
  })

  it('answers calmly where no message is open', async () => {
    assert.equal(await check(), undefined)
  })
})
