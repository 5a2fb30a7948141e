import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import {
  closeLists,
  diagnosticsOf,
  diagnosticsUntil,
  none,
  openDraft,
  openFile,
  ruleOf,
  samples,
  some,
  tidy,
  writeFile,
} from '../suite/editor.ts'

const { text, rule } = samples.en

const completionsAfter = async (words: string): Promise<readonly vscode.CompletionItem[]> => {
  const { document } = await openDraft(words)
  const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
    'vscode.executeCompletionItemProvider',
    document.uri,
    document.positionAt(words.length),
  )
  return items
}
const insert = (template: string): Thenable<unknown> =>
  vscode.commands.executeCommand('tactful.insertTeamTemplate', { template })

describe('a workspace that is not trusted', () => {
  afterEach(async () => {
    await vscode.commands.executeCommand('notifications.clearAll')
    await tidy()
  })

  it('is what this window has', () => {
    assert.equal(vscode.workspace.isTrusted, false)
  })

  it('has its messages checked, live and as a whole', async () => {
    const editor = await openFile(await writeFile('letter.txt', text))
    const [found] = await diagnosticsUntil(editor.document.uri, some)
    assert.equal(found && ruleOf(found), rule)
    const report = await vscode.commands.executeCommand<{ readonly messages: readonly object[] }>(
      'tactful.checkMessage',
    )
    assert.equal(report.messages.length, 1)
  })

  it('may say how much rules matter, in .vscode/settings.json and .tactfulrc.json', async () => {
    const { document } = await openFile(await writeFile('letter.txt', text))
    const [found] = await diagnosticsUntil(document.uri, some)
    assert.equal(found?.severity, vscode.DiagnosticSeverity.Information)
    const file = await writeFile('.tactfulrc.json', JSON.stringify({ rules: { [rule]: 'off' } }))
    await diagnosticsUntil(document.uri, none)
    await vscode.workspace.fs.delete(file)
    await diagnosticsUntil(document.uri, some)
  })

  it('may not say who writes', async () => {
    assert.deepEqual({ ...vscode.workspace.getConfiguration('tactful').get<object>('sender') }, {})
    const { document } = await openDraft(text)
    await diagnosticsUntil(document.uri, some)
    const sender = { name: 'Mallory', signOff: { en: 'Yours,' } }
    const file = await writeFile('.tactfulrc.json', JSON.stringify({ sender, rules: { [rule]: 'off' } }))
    // The file is known.
    await diagnosticsUntil(document.uri, none)
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor')
    await vscode.commands.executeCommand('tactful.insertNotice', { language: 'en', template: 'notice/absence' })
    const written = vscode.window.activeTextEditor?.document.getText() ?? ''
    assert.match(written, /\n\nKind regards,\n/)
    assert.doesNotMatch(written, /Mallory|Yours,/)
    await vscode.workspace.fs.delete(file)
  })

  it('has team templates, but for those that read the clipboard', async () => {
    const editor = await openDraft('')
    await vscode.env.clipboard.writeText('a secret')
    await insert('Late')
    assert.equal(editor.document.getText(), 'Hello , it is late.')
    const other = await openDraft('We look into it.\n')
    const { version } = other.document
    // It is not among those to choose from.
    await closeLists(insert('Paste'))
    assert.equal(other.document.version, version)
    const offered = await completionsAfter('Good day. paste late')
    const bodies = offered.map(({ insertText }) => (typeof insertText === 'object' ? insertText.value : insertText))
    assert.ok(bodies.includes('Hello $1, it is late.'))
    assert.ok(!bodies.some((body) => body?.includes('CLIPBOARD')))
  })

  it('is told why such a template is left out', async () => {
    const [folder] = vscode.workspace.workspaceFolders ?? []
    assert.ok(folder)
    const file = vscode.Uri.joinPath(folder.uri, '.tactful/templates/paste.json')
    await openFile(file)
    const [found] = await diagnosticsUntil(file, some)
    assert.match(found?.message ?? '', /^“Paste” uses \$CLIPBOARD, and this workspace is not trusted;/)
    assert.equal(diagnosticsOf(file).length, 1)
  })

  it('is what the manifest says', () => {
    const { capabilities } = vscode.extensions.getExtension('tactful.tactful')?.packageJSON as {
      readonly capabilities: { readonly untrustedWorkspaces: Readonly<Record<string, unknown>> }
    }
    const { supported, restrictedConfigurations } = capabilities.untrustedWorkspaces
    assert.equal(supported, 'limited')
    assert.deepEqual(restrictedConfigurations, ['tactful.sender'])
  })
})
