import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import { event, openDraft, openFile, repeatUntil, setSender, tidy, writeFile } from './editor.ts'

/** The rows of the list of suggestions that are ours, at the end of a document. */
async function offeredIn(document: vscode.TextDocument, at = document.getText().length) {
  const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
    'vscode.executeCompletionItemProvider',
    document.uri,
    document.positionAt(at),
  )
  return items
    .filter(({ detail }) => ['Greeting', 'Missing part', 'Sign-off'].includes(detail ?? ''))
    .sort((a, b) => ((a.sortText ?? '') < (b.sortText ?? '') ? -1 : 1))
}

const snippetOf = ({ insertText }: vscode.CompletionItem): string =>
  typeof insertText === 'object' ? insertText.value : (insertText ?? '')

const labelOf = ({ label }: vscode.CompletionItem): string => (typeof label === 'string' ? label : label.label)

const report = 'Hello Anna,\n\nThe March report is in your folder.\n\n'

/** Opens a file of the workspace with a text and gives its document. */
async function fileWith(path: string, text: string): Promise<vscode.TextDocument> {
  return (await openFile(await writeFile(path, text))).document
}

describe('completions', () => {
  const written: vscode.Uri[] = []
  const file = async (path: string, text: string): Promise<vscode.TextDocument> => {
    const document = await fileWith(path, text)
    written.push(document.uri)
    return document
  }

  afterEach(async () => {
    await tidy()
    for (const uri of written.splice(0)) await vscode.workspace.fs.delete(uri)
  })

  for (const mode of ['plaintext', 'markdown'] as const) {
    it(`are greetings and sign-offs in drafts and files of ${mode}`, async () => {
      const ending = mode === 'markdown' ? 'md' : 'txt'
      const { document: draft } = await openDraft('', mode)
      assert.deepEqual((await offeredIn(draft)).map(labelOf).slice(0, 2), [
        "Hello [client's name],",
        "Dear [client's name],",
      ])
      const [first] = await offeredIn(await file(`to-complete.${ending}`, report))
      assert.equal(first && snippetOf(first), 'Kind regards,\n${1:[your name]}$0')
    })
  }

  it('are not offered in files that are excluded, nor in other modes, nor in the middle of a line', async () => {
    assert.deepEqual(await offeredIn(await file('README.md', report)), [])
    assert.deepEqual(await offeredIn(await file('to-complete.json', '')), [])
    assert.deepEqual(await offeredIn(await file('to-complete.txt', report), report.indexOf('March')), [])
  })

  it('are the missing parts of the kind that the person has chosen, named in the language of the interface', async () => {
    const { document } = await openDraft('Hola, Marta:\n\nTe escribo por la factura.\n\n')
    await vscode.commands.executeCommand('tactful.changeKind', { kind: 'apology' })
    const parts = (await offeredIn(document)).filter(({ detail }) => detail === 'Missing part')
    assert.ok(parts.map(labelOf).includes('Offers a remedy'))
    const remedy = parts.find((own) => labelOf(own) === 'Offers a remedy')
    assert.match(remedy ? snippetOf(remedy) : '', /^Para arreglarlo, voy a \$\{1:/)
    assert.equal(parts[0]?.preselect, true)
  })

  it('follow the language of the message, whatever the interface speaks', async () => {
    const { document } = await openDraft('Здравствуйте, Анна!\n\nОтчёт за март уже в вашей папке.\n\n')
    const [first] = await offeredIn(document)
    assert.equal(first && labelOf(first), 'С уважением, [имя и фамилия]')
  })

  it('are signed with the name that the settings say', async () => {
    await setSender({ name: 'Laura Benson', signOff: { en: 'Best wishes,' } })
    const { document } = await openDraft(report)
    const [first] = await offeredIn(document)
    assert.equal(first && snippetOf(first), 'Best wishes,\nLaura Benson$0')
  })

  it('are inserted with tab stops, and replace what has been typed', async () => {
    const editor = await openDraft('')
    await vscode.commands.executeCommand('type', { text: 'dear m' })
    const [first] = await offeredIn(editor.document)
    assert.ok(first)
    const range = first.range instanceof vscode.Range ? first.range : first.range?.replacing
    await editor.insertSnippet(new vscode.SnippetString(snippetOf(first)), range)
    assert.equal(editor.document.getText(), 'Dear Mr [surname],')
    assert.equal(editor.document.getText(editor.selection), '[surname]')
  })

  it('come up in a draft of Markdown after the first word, and can be taken', async () => {
    const editor = await openDraft('', 'markdown')
    const taken = event(
      vscode.workspace.onDidChangeTextDocument,
      ({ document }) => document.getText() === "Good morning [client's name],",
    )
    await vscode.commands.executeCommand('type', { text: 'Good ' })
    // Until the list comes up, there is nothing to accept.
    await repeatUntil(taken, 'acceptSelectedSuggestion')
    assert.equal(editor.document.getText(editor.selection), "[client's name]")
  })
})
