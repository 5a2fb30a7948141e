import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import {
  diagnosticsOf,
  diagnosticsUntil,
  none,
  openDraft,
  openFile,
  rangeOf,
  ruleOf,
  samples,
  set,
  some,
  tidy,
  writeFile,
} from './editor.ts'

describe('live checks', () => {
  afterEach(tidy)

  for (const [language, { text, flagged, rule }] of Object.entries(samples)) {
    for (const mode of ['plaintext', 'markdown'] as const) {
      it(`underlines the words that are at fault (${language}, ${mode})`, async () => {
        const { document } = await openDraft(text, mode)
        const [found] = await diagnosticsUntil(document.uri, some)
        assert.ok(found)
        assert.equal(document.getText(found.range), flagged)
        assert.equal(ruleOf(found), rule)
      })
    }
  }

  it('counts line ends of two characters', async () => {
    const { text, flagged } = samples.en
    const { document } = await openFile(await writeFile('windows.txt', text.replaceAll('\n', '\r\n')))
    const [found] = await diagnosticsUntil(document.uri, some)
    assert.equal(document.eol, vscode.EndOfLine.CRLF)
    assert.equal(document.getText(found?.range), flagged)
  })

  it('says what is wrong in the first line, and leads to the page of the rule', async () => {
    const { document } = await openDraft(samples.en.text)
    const [found] = await diagnosticsUntil(document.uri, some)
    assert.ok(found)
    assert.match(found.message, /^[^\n]+\.\n[^\n]+\.\n[^\n]+[.”]$/)
    assert.ok(typeof found.code === 'object')
    const { type } = await vscode.workspace.fs.stat(found.code.target)
    assert.equal(type, vscode.FileType.File)
    assert.ok(found.code.target.path.endsWith(`/rules/${samples.en.rule}.md`))
  })

  it("leaves the examples on the rules' pages alone", async () => {
    const { document } = await openDraft(samples.en.text)
    const [found] = await diagnosticsUntil(document.uri, some)
    assert.ok(typeof found?.code === 'object')
    const page = await vscode.window.showTextDocument(found.code.target)
    assert.match(page.document.getText(), /sorry if/i)
    const other = await openDraft(samples.es.text)
    await diagnosticsUntil(other.document.uri, some)
    assert.deepEqual(diagnosticsOf(found.code.target), [])
  })

  it('checks while one types, and forgets at once what is edited', async () => {
    const editor = await openDraft('')
    const { uri } = editor.document
    await editor.edit((edit) => {
      edit.insert(new vscode.Position(0, 0), samples.en.text)
    })
    await diagnosticsUntil(uri, some)
    await editor.edit((edit) => {
      edit.delete(rangeOf(editor.document, 'apologize for any'))
    })
    assert.deepEqual(diagnosticsOf(uri), [])
  })

  it('never shows what was found in an earlier version', async () => {
    const editor = await openDraft(samples.en.text)
    const { document } = editor
    await diagnosticsUntil(document.uri, some)
    const wrong: string[] = []
    const watch = vscode.languages.onDidChangeDiagnostics(() => {
      for (const { range } of diagnosticsOf(document.uri)) {
        const words = document.getText(range)
        if (words !== samples.en.flagged) wrong.push(words)
      }
    })
    for (let round = 0; round < 5; round++) {
      // The settings are read anew for each check, which takes a while: long enough for an edit.
      const changed = set('allow', [`round ${round}`])
      await editor.edit((edit) => {
        edit.insert(new vscode.Position(0, 0), 'So. ')
      })
      await changed
    }
    await set('rules', { 'false-apology': 'info' })
    await diagnosticsUntil(document.uri, ([found]) => found?.severity === vscode.DiagnosticSeverity.Information)
    watch.dispose()
    assert.deepEqual(wrong, [])
  })

  it('clears a message that is closed', async () => {
    const uri = await writeFile('closed.txt', samples.en.text)
    await openFile(uri)
    await diagnosticsUntil(uri, some)
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor')
    await diagnosticsUntil(uri, none)
  })

  it('clears a document that turns into a program, and comes back', async () => {
    const { document } = await openDraft(samples.en.text)
    await diagnosticsUntil(document.uri, some)
    await vscode.languages.setTextDocumentLanguage(document, 'javascript')
    await diagnosticsUntil(document.uri, none)
    await vscode.languages.setTextDocumentLanguage(document, 'markdown')
    await diagnosticsUntil(document.uri, some)
  })

  it('shows a fault once where a message is open twice', async () => {
    const { document } = await openDraft(samples.en.text)
    await vscode.window.showTextDocument(document, vscode.ViewColumn.Beside)
    assert.equal((await diagnosticsUntil(document.uri, some)).length, 1)
  })

  for (const path of ['README.md', 'docs/letters/guide.md', 'sub/CHANGELOG.txt']) {
    it(`leaves ${path} alone, unless the settings say otherwise`, async () => {
      const left = await writeFile(path, samples.en.text)
      const message = await writeFile('sub/message.md', samples.en.text)
      await openFile(left)
      await openFile(message)
      await diagnosticsUntil(message, some)
      assert.deepEqual(diagnosticsOf(left), [])
      await set('exclude', ['sub/message.md'])
      await diagnosticsUntil(left, some)
      await diagnosticsUntil(message, none)
    })
  }
})
