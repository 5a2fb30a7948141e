import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import { diagnosticsUntil, event, openDraft, openFile, samples, set, some, tidy, writeFile } from './editor.ts'

/** Two safe fixes, and a fault that has none. */
const draft = `Здравствуйте, Анна!

Как я уже говорил, тариф фиксированный. Счёт нa 4500 ₽ придёт сегодня. Вы сами виноваты.
`
const mended = draft.replace('Как я уже говорил, тариф', 'Тариф').replace('нa', 'на')

const kind = 'source.fixAll.tactful'

const fixAll = (uri: vscode.Uri): Thenable<vscode.CodeAction[]> =>
  vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    uri,
    new vscode.Range(0, 0, 0, 0),
    kind,
  )

describe('mending all that is safe', () => {
  afterEach(tidy)

  it('is a code action that makes all safe fixes in one edit, and leaves the rest', async () => {
    const { document } = await openDraft(draft)
    await diagnosticsUntil(document.uri, some)
    const [action, ...others] = await fixAll(document.uri)
    assert.deepEqual(others, [])
    assert.equal(action?.kind?.value, kind)
    assert.ok(action.edit)
    await vscode.workspace.applyEdit(action.edit)
    assert.equal(document.getText(), mended)
    await vscode.commands.executeCommand('undo')
    assert.equal(document.getText(), draft)
  })

  it('is not offered where nothing is safe, nor among the quick fixes', async () => {
    const { document } = await openDraft(samples.en.text)
    await diagnosticsUntil(document.uri, some)
    assert.deepEqual(await fixAll(document.uri), [])
    const other = await openDraft(draft)
    const offered = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      other.document.uri,
      new vscode.Range(0, 0, 3, 0),
    )
    assert.ok(!offered.some((action) => action.kind?.value === kind))
  })

  it('runs on saving where the person chose so', async () => {
    const actions = vscode.workspace.getConfiguration('editor')
    await actions.update('codeActionsOnSave', { [kind]: 'explicit' }, vscode.ConfigurationTarget.Global)
    try {
      const { document } = await openFile(await writeFile('on-save.txt', draft))
      const editor = await vscode.window.showTextDocument(document)
      await editor.edit((edit) => {
        edit.insert(document.lineAt(document.lineCount - 1).range.end, 'Спасибо.\n')
      })
      const saved = event(vscode.workspace.onDidSaveTextDocument, ({ uri }) => uri.path === document.uri.path)
      await vscode.commands.executeCommand('workbench.action.files.save')
      await saved
      assert.equal(document.getText(), `${mended}Спасибо.\n`)
      assert.equal(document.isDirty, false)
    } finally {
      await actions.update('codeActionsOnSave', undefined, vscode.ConfigurationTarget.Global)
    }
  })

  it('leaves files alone that are no messages', async () => {
    await set('exclude', ['**/notes.txt'])
    const { document } = await openFile(await writeFile('notes.txt', draft))
    assert.deepEqual(await fixAll(document.uri), [])
  })

  it('is a command too', async () => {
    const { document } = await openDraft(draft)
    await diagnosticsUntil(document.uri, some)
    await vscode.commands.executeCommand('tactful.mendAll')
    assert.equal(document.getText(), mended)
    await vscode.commands.executeCommand('tactful.mendAll')
    assert.equal(document.getText(), mended)
  })
})
