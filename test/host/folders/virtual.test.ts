import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import { teamTemplates } from '../../../src/vscode/team-templates/team-templates.ts'
import { diagnosticsUntil, event, none, openFile, ruleOf, samples, some, tidy, writeFile } from '../suite/editor.ts'
import { MemoryFiles } from './memory-files.ts'

const root = vscode.Uri.from({ scheme: 'tactful-memory', path: '/office' })
const { text, rule, flagged } = samples.en

const folders = (): readonly vscode.WorkspaceFolder[] => vscode.workspace.workspaceFolders ?? []

/** Changes the folders of the workspace from some place on, and waits until that is so. */
async function changeFolders(start: number, count: number, ...added: { readonly uri: vscode.Uri }[]): Promise<void> {
  const changed = event(vscode.workspace.onDidChangeWorkspaceFolders, () => true)
  assert.ok(vscode.workspace.updateWorkspaceFolders(start, count, ...added))
  await changed
}

describe('a folder on no disk', () => {
  let provider: vscode.Disposable

  before(async () => {
    provider = vscode.workspace.registerFileSystemProvider(root.scheme, new MemoryFiles(), { isCaseSensitive: true })
    await writeFile('.tactful/templates/office.json', '{ "Gone": { "body": "We close.", "kind": "notice" } }', root)
    // Behind the others: a new first folder would start the extensions anew, and this test with them.
    await changeFolders(folders().length, 0, { uri: root })
  })
  afterEach(tidy)
  after(async () => {
    await changeFolders(folders().length - 1, 1)
    provider.dispose()
  })

  it('has its messages checked', async () => {
    const file = await writeFile('letter.txt', text, root)
    const { document } = await openFile(file)
    const [found] = await diagnosticsUntil(file, some)
    assert.ok(found)
    assert.equal(ruleOf(found), rule)
    assert.equal(document.getText(found.range), flagged)
    const report = await vscode.commands.executeCommand<{ readonly verdict: string }>('tactful.checkMessage')
    assert.equal(report.verdict, 'stop')
  })

  it('has its .tactfulrc.json honoured, as it is now', async () => {
    const file = await writeFile('may/letter.md', text, root)
    await openFile(file)
    await diagnosticsUntil(file, some)
    const settings = await writeFile('.tactfulrc.json', JSON.stringify({ rules: { [rule]: 'off' } }), root)
    await diagnosticsUntil(file, none)
    await vscode.workspace.fs.delete(settings)
    await diagnosticsUntil(file, some)
  })

  it('leaves alone what the settings exclude', async () => {
    const readme = await writeFile('README.md', text, root)
    const letter = await writeFile('other.md', text, root)
    await openFile(readme)
    await openFile(letter)
    await diagnosticsUntil(letter, some)
    assert.deepEqual(vscode.languages.getDiagnostics(readme), [])
  })

  it('has its team templates read', async () => {
    const { choices } = await teamTemplates(true)
    assert.deepEqual(
      choices.filter(({ file }) => file.scheme === root.scheme).map(({ name, kind }) => [name, kind]),
      [['Gone', 'notice']],
    )
  })
})
