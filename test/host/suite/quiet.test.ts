import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import { diagnosticsOf, diagnosticsUntil, event, none, openDraft, samples, set, some, tidy } from './editor.ts'

const fault = 'We apologize for any inconvenience this may have caused'
const other = 'I am sorry if you were offended'

const type = (text: string): Thenable<unknown> => vscode.commands.executeCommand('type', { text })

const starts = (found: readonly vscode.Diagnostic[]): number[] => found.map(({ range }) => range.start.line)

/** In which lines a document is marked from now on, one list for each time that any mark changes. */
function watch(uri: vscode.Uri): { readonly lines: number[][]; readonly stop: () => void } {
  const lines: number[][] = []
  const subscription = vscode.languages.onDidChangeDiagnostics(() => {
    const found = diagnosticsOf(uri)
    if (found.length > 0) lines.push(starts(found))
  })
  return {
    lines,
    stop: () => {
      subscription.dispose()
    },
  }
}

describe('being quiet: the sentence that is being typed', () => {
  afterEach(tidy)

  it('is left alone while one that has ended is marked, and marked when typing pauses for longer', async () => {
    const { document } = await openDraft('')
    const seen = watch(document.uri)
    await type(`${fault}.\n${other}`)
    await diagnosticsUntil(document.uri, (found) => found.length === 2)
    seen.stop()
    assert.deepEqual(seen.lines[0], [0])
    assert.deepEqual(seen.lines.at(-1), [0, 1])
  })

  it('is marked once the cursor has left it for another', async () => {
    const editor = await openDraft('\n\nSee you on Friday.\n')
    const { uri } = editor.document
    const seen = watch(uri)
    await type(other)
    editor.selection = new vscode.Selection(1, 0, 1, 0)
    await type(fault)
    await diagnosticsUntil(uri, (found) => found.length === 2)
    seen.stop()
    assert.deepEqual(seen.lines[0], [0])
  })

  it('is marked where it was pasted with its end, while the next one waits', async () => {
    const { document } = await openDraft('')
    await vscode.env.clipboard.writeText(`${fault}. `)
    await vscode.commands.executeCommand('editor.action.clipboardPasteAction')
    await type(other)
    const found = await diagnosticsUntil(document.uri, some)
    assert.deepEqual(
      found.map(({ range }) => document.getText(range)),
      [fault],
    )
  })

  it('keeps what is marked in it, and does not let what is marked elsewhere flicker', async () => {
    const editor = await openDraft(`${fault}.\n\n${other}`)
    const { document } = editor
    await diagnosticsUntil(document.uri, (found) => found.length === 2)
    const seen = watch(document.uri)
    editor.selection = new vscode.Selection(2, other.length, 2, other.length)
    await type(' by it')
    const checked = event(vscode.languages.onDidChangeDiagnostics, () => seen.lines.length > 0)
    await vscode.commands.executeCommand('tactful.checkMessage')
    await checked
    seen.stop()
    for (const lines of seen.lines) assert.deepEqual(lines, [0, 2])
  })

  it('is marked at once by Check Message', async () => {
    const { document } = await openDraft('')
    await type(other)
    const report = await vscode.commands.executeCommand<{ messages: { ruleId: string }[] }>('tactful.checkMessage')
    assert.ok(report.messages.some(({ ruleId }) => ruleId === samples.en.rule))
    assert.ok(diagnosticsOf(document.uri).length > 0)
  })
})

describe('being quiet: findings without the list of problems', () => {
  afterEach(tidy)

  const actionsAt = (document: vscode.TextDocument): Thenable<vscode.CodeAction[]> =>
    vscode.commands.executeCommand(
      'vscode.executeCodeActionProvider',
      document.uri,
      new vscode.Range(document.positionAt(document.getText().indexOf('apologize')), document.positionAt(30)),
      vscode.CodeActionKind.QuickFix.value,
    )

  it('are not listed, and come with their fixes', async () => {
    const { document } = await openDraft(samples.en.text)
    await diagnosticsUntil(document.uri, some)
    await set('show', 'decorations')
    await diagnosticsUntil(document.uri, none)
    const report = await vscode.commands.executeCommand<{ messages: unknown[] }>('tactful.checkMessage')
    assert.ok(report.messages.length > 0)
    assert.deepEqual(diagnosticsOf(document.uri), [])
    assert.ok((await actionsAt(document)).length > 0)
    await set('show', 'problems')
    await diagnosticsUntil(document.uri, some)
  })
})

describe('being quiet: where messages are looked for', () => {
  afterEach(tidy)

  it('is the language modes that are chosen', async () => {
    const { document } = await openDraft(samples.en.text)
    await diagnosticsUntil(document.uri, some)
    await set('languages', ['markdown', 'latex'])
    await diagnosticsUntil(document.uri, none)
    await vscode.languages.setTextDocumentLanguage(document, 'latex')
    await diagnosticsUntil(document.uri, some)
  })

  it('is the sorts of places that are chosen', async () => {
    const { document } = await openDraft(samples.en.text)
    await diagnosticsUntil(document.uri, some)
    await set('where', { drafts: false })
    await diagnosticsUntil(document.uri, none)
    await vscode.commands.executeCommand('tactful.checkMessage')
    assert.ok(diagnosticsOf(document.uri).length > 0)
    await set('where', { drafts: 'no' })
    await diagnosticsUntil(document.uri, some)
  })

  it('is not the cells of notebooks, unless it is chosen', async () => {
    const cell = new vscode.NotebookCellData(vscode.NotebookCellKind.Markup, samples.en.text, 'markdown')
    const notebook = await vscode.workspace.openNotebookDocument('jupyter-notebook', new vscode.NotebookData([cell]))
    await vscode.window.showNotebookDocument(notebook)
    const [shown] = notebook.getCells()
    assert.ok(shown)
    const { document } = await openDraft(samples.es.text)
    await diagnosticsUntil(document.uri, some)
    assert.deepEqual(diagnosticsOf(shown.document.uri), [])
    await set('where', { notebookCells: true })
    await diagnosticsUntil(shown.document.uri, some)
  })

  it('is not the commit editor, unless it is chosen', async () => {
    const { document } = await openDraft(samples.en.text)
    await vscode.languages.setTextDocumentLanguage(document, 'git-commit')
    const other = await openDraft(samples.es.text)
    await diagnosticsUntil(other.document.uri, some)
    assert.deepEqual(diagnosticsOf(document.uri), [])
    await set('where', { commitBox: true })
    await diagnosticsUntil(document.uri, some)
  })
})
