import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import { diagnosticsUntil, event, openDraft, samples, some, tidy } from './editor.ts'

/** The page to which the first finding of a draft leads. */
async function pageOf(text: string): Promise<vscode.Uri> {
  const { document } = await openDraft(text)
  const [found] = await diagnosticsUntil(document.uri, some)
  assert.ok(typeof found?.code === 'object')
  return found.code.target
}

const read = async (uri: vscode.Uri): Promise<string> =>
  new TextDecoder().decode(await vscode.workspace.fs.readFile(uri))

describe('the pages of the rules', () => {
  afterEach(tidy)

  it('open in the editor as pages, where the code of a finding leads', async () => {
    const page = await pageOf(samples.en.text)
    await vscode.commands.executeCommand('vscode.open', page)
    const { input } = vscode.window.tabGroups.activeTabGroup.activeTab ?? {}
    assert.ok(input instanceof vscode.TabInputCustom, 'It is not shown as a page.')
    assert.equal(input.viewType, 'vscode.markdown.preview.editor')
    assert.equal(input.uri.toString(), page.toString())
  })

  it('tell the rule in the language of the interface, with examples in all', async () => {
    const page = await read(await pageOf(samples.ru.text))
    assert.match(page, /^# Reminding the reader they were told\n/)
    assert.match(page, /## English\n[^]+## Español\n[^]+## Русский\n/)
    assert.match(page, /\*\*Как я уже [^]+## Sources\n\n- /)
  })

  it('cannot be written to', async () => {
    const page = await pageOf(samples.en.text)
    assert.equal(vscode.workspace.fs.isWritableFileSystem(page.scheme), false)
    await assert.rejects(async () => vscode.workspace.fs.writeFile(page, new Uint8Array()))
  })

  it('are missing where there is no such rule', async () => {
    const page = await pageOf(samples.en.text)
    await assert.rejects(async () => read(page.with({ path: '/rules/style/none.md' })), /FileNotFound|EntryNotFound/)
  })

  it('lead to the model card', async () => {
    const page = await pageOf(samples.en.text)
    assert.match(await read(page.with({ path: '/model-card.md' })), /^# /)
  })

  it("leave people's own files of such names as they are", async () => {
    const opened = event(vscode.workspace.onDidOpenTextDocument, ({ uri }) =>
      uri.path.endsWith('docs/rules/style/a.md'),
    )
    const [folder] = vscode.workspace.workspaceFolders ?? []
    assert.ok(folder)
    const file = vscode.Uri.joinPath(folder.uri, 'docs/rules/style/a.md')
    await vscode.workspace.fs.writeFile(file, new TextEncoder().encode('# House style\n'))
    await vscode.commands.executeCommand('vscode.open', file)
    await opened
    assert.ok(vscode.window.tabGroups.activeTabGroup.activeTab?.input instanceof vscode.TabInputText)
  })
})
