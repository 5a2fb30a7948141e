import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import { closeLists, openDraft, setSender, takeFirstChoices, tidy } from './editor.ts'

const commands = ['tactful.insertApology', 'tactful.insertDecline', 'tactful.insertNotice']

const active = (): vscode.TextEditor => {
  const editor = vscode.window.activeTextEditor
  assert.ok(editor, 'No editor is open.')
  return editor
}
const selected = (): string => active().document.getText(active().selection)

describe('the insert commands', () => {
  afterEach(tidy)

  for (const command of commands) {
    it(`${command} puts the template that was chosen at the cursor, ready to be filled in`, async () => {
      const editor = await openDraft('Draft of today:\n\n')
      editor.selection = new vscode.Selection(2, 0, 2, 0)
      await takeFirstChoices(vscode.commands.executeCommand(command))
      assert.match(editor.document.getText(), /^Draft of today:\n\n\S/)
      const first = selected()
      assert.match(first, /^\[[^\]]+\]$/)
      await vscode.commands.executeCommand('type', { text: 'Anna' })
      await vscode.commands.executeCommand('jumpToNextSnippetPlaceholder')
      assert.match(selected(), /^\[[^\]]+\]$/)
      assert.notEqual(selected(), first)
      assert.ok(editor.document.getText().includes('Anna'))
      await vscode.commands.executeCommand('jumpToPrevSnippetPlaceholder')
      assert.equal(selected(), 'Anna')
    })

    it(`${command} changes nothing when one thinks better of it`, async () => {
      const text = 'We look into it.\n'
      const editor = await openDraft(text)
      const { version } = editor.document
      for (const chosen of [undefined, { language: 'ru' }]) {
        await closeLists(vscode.commands.executeCommand(command, chosen))
      }
      assert.equal(editor.document.getText(), text)
      assert.equal(editor.document.version, version)
      assert.equal(vscode.workspace.textDocuments.filter(({ isUntitled }) => isUntitled).length, 1)
    })
  }

  it('open a draft where no editor is open', async () => {
    assert.equal(vscode.window.activeTextEditor, undefined)
    await vscode.commands.executeCommand('tactful.insertApology', { language: 'en', template: 'apology/fixable' })
    const { document } = active()
    assert.equal(document.isUntitled, true)
    assert.equal(document.languageId, 'markdown')
    assert.match(document.getText(), /^Subject: Correction/)
    assert.match(selected(), /^\[[^\]]+\]$/)
  })

  it('offer the language of the message first', async () => {
    const editor = await openDraft('Здравствуйте, Анна! Спасибо за ваше письмо, мы его получили вчера.\n\n')
    editor.selection = new vscode.Selection(2, 0, 2, 0)
    await takeFirstChoices(vscode.commands.executeCommand('tactful.insertApology'))
    assert.match(editor.document.getText(), /прощения|извин/i)
  })

  it('sign as the settings say, and remember which template it was', async () => {
    await setSender({ name: 'Ana', signOff: { en: 'Best wishes,' } })
    await vscode.commands.executeCommand('tactful.insertNotice', { language: 'en', template: 'notice/absence' })
    const editor = active()
    assert.match(editor.document.getText(), /\n\nBest wishes,\nAna$/)
    await editor.edit((edit) => {
      edit.replace(new vscode.Range(0, 0, editor.document.lineCount, 0), 'Hello Ben,\n\nthe file is here.\n')
    })
    const report = await vscode.commands.executeCommand<{ readonly subkind: unknown }>('tactful.checkMessage')
    await vscode.commands.executeCommand('workbench.action.closeQuickOpen')
    assert.equal(report.subkind, 'notice/absence')
  })

  it('can be undone', async () => {
    const editor = await openDraft('')
    await vscode.commands.executeCommand('tactful.insertNotice', { language: 'en', template: 'notice/absence' })
    assert.notEqual(editor.document.getText(), '')
    await vscode.commands.executeCommand('undo')
    assert.equal(editor.document.getText(), '')
  })
})
