import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import { MemoryFiles } from '../folders/memory-files.ts'
import {
  diagnosticsUntil,
  none,
  openDraft,
  openFile,
  rangeOf,
  repeatUntil,
  samples,
  some,
  tidy,
  writeFile,
} from './editor.ts'

const { text, flagged, rule } = samples.ru
/** What is left when the safe fix of the sample is made. */
const mended = text.replace(`${flagged}, тариф`, 'Тариф')

const run = <Result>(command: string, ...args: readonly unknown[]): Thenable<Result> =>
  vscode.commands.executeCommand<Result>(command, ...args)

const revert = (): Thenable<unknown> => run('workbench.action.revertAndCloseActiveEditor')

/** Types at the beginning, again where another edit came in between. */
const type = async ({ document }: vscode.TextEditor, words: string): Promise<void> => {
  let isTyped = false
  while (!isTyped) {
    const edit = new vscode.WorkspaceEdit()
    edit.insert(document.uri, new vscode.Position(0, 0), words)
    isTyped = await vscode.workspace.applyEdit(edit)
  }
}

describe('a message that changes under the work on it', () => {
  afterEach(tidy)

  let files = 0
  const openLetter = async (): Promise<vscode.TextEditor> => openFile(await writeFile(`faults/${++files}.md`, text))

  const rename = async ({ document }: vscode.TextEditor): Promise<void> => {
    const edit = new vscode.WorkspaceEdit()
    edit.renameFile(document.uri, document.uri.with({ path: document.uri.path.replace('.md', '-renamed.md') }))
    await vscode.workspace.applyEdit(edit)
  }

  /** What happens meanwhile, and what the text is afterwards where all that is safe was mended, and where it was not. */
  const ways: [string, (editor: vscode.TextEditor) => Thenable<unknown>, (before: string) => string][] = [
    ['is closed', revert, (before) => before],
    ['turns into a program', ({ document }) => vscode.languages.setTextDocumentLanguage(document, 'javascript'), (before) => before], // prettier-ignore
    ['is edited', (editor) => type(editor, 'Ещё раз.\n\n'), (before) => `Ещё раз.\n\n${before}`],
    ['is reverted', () => run('workbench.action.files.revert'), (before) => before],
    ['is deleted', ({ document }) => vscode.workspace.fs.delete(document.uri), (before) => before],
    ['is renamed', rename, (before) => before],
  ]
  for (const [does, happen, after] of ways) {
    for (const command of ['tactful.checkMessage', 'tactful.mendAll']) {
      it(`loses no word where it ${does} in the middle of ${command}, and the next check is right`, async () => {
        const editor = await openLetter()
        const { document } = editor
        const done = run(command)
        await happen(editor)
        await done
        const isRight = (now: string): boolean =>
          now === after(text) || (command === 'tactful.mendAll' && now === after(mended))
        assert.ok(isRight(document.getText()), document.getText())
        const next = await openDraft(text)
        const report = await run<{ readonly messages: readonly { readonly ruleId: string }[] }>('tactful.checkMessage')
        assert.ok(report.messages.some(({ ruleId }) => ruleId === rule))
        assert.equal(next.document.getText(), text)
      })
    }
  }

  it('goes into a new draft where the one was closed for which a form was opened', async () => {
    const { document } = await openDraft('', 'markdown')
    const done = run('tactful.newMessage', { language: 'en', template: 'delay' })
    await repeatUntil(new Promise<void>((resolve) => {
      const subscription = vscode.workspace.onDidCloseTextDocument((closed) => {
        if (closed !== document) return
        subscription.dispose()
        resolve()
      })
    }), 'workbench.action.focusFirstEditorGroup', 'workbench.action.revertAndCloseActiveEditor') // prettier-ignore
    await repeatUntil(done, 'workbench.action.acceptSelectedQuickOpenItem')
    const written = vscode.window.activeTextEditor?.document
    assert.ok(written && written !== document)
    assert.match(written.getText(), /^Subject: /)
  })
})

describe('a disk that takes nothing', () => {
  /** Files in memory on a disk that may be full. */
  class FullDisk extends MemoryFiles {
    isFull = false

    override writeFile(uri: vscode.Uri, content: Uint8Array): void {
      if (this.isFull) throw vscode.FileSystemError.Unavailable('ENOSPC: no space left on device')
      super.writeFile(uri, content)
    }
  }

  const disk = new FullDisk()
  let registered: vscode.Disposable
  before(() => {
    registered = vscode.workspace.registerFileSystemProvider('tactful-full', disk)
  })
  after(() => {
    registered.dispose()
  })
  afterEach(async () => {
    await run('notifications.clearAll')
    await tidy()
  })

  it('costs a message no word, on the disk or in the editor, and its checks go on', async () => {
    const uri = vscode.Uri.parse('tactful-full:/letter.md')
    disk.writeFile(uri, new TextEncoder().encode(text))
    const editor = await openFile(uri)
    await diagnosticsUntil(uri, some)
    disk.isFull = true
    await editor.edit((edit) => {
      edit.delete(rangeOf(editor.document, flagged))
    })
    assert.equal(await editor.document.save(), false)
    assert.equal(editor.document.isDirty, true)
    assert.equal(editor.document.getText(), text.replace(flagged, ''))
    assert.equal(new TextDecoder().decode(disk.readFile(uri)), text)
    await diagnosticsUntil(uri, none)
    disk.isFull = false
    assert.equal(await editor.document.save(), true)
    assert.equal(new TextDecoder().decode(disk.readFile(uri)), text.replace(flagged, ''))
  })
})

describe('settings that cannot be written', () => {
  afterEach(tidy)

  it('leave a finding where it is, and take effect at the next try', async () => {
    const [folder] = vscode.workspace.workspaceFolders ?? []
    assert.ok(folder)
    // Where the file should be there is a folder.
    const inTheWay = vscode.Uri.joinPath(folder.uri, '.vscode/settings.json')
    await vscode.workspace.fs.createDirectory(inTheWay)
    const editor = await openDraft(text)
    const { document } = editor
    const [found] = await diagnosticsUntil(document.uri, some)
    assert.ok(found)
    editor.selection = new vscode.Selection(found.range.start, found.range.start)
    await repeatUntil(run('tactful.silence', { where: 'workspace' }), 'notifications.clearAll')
    assert.equal((await diagnosticsUntil(document.uri, some)).length, 1)
    await vscode.workspace.fs.delete(inTheWay, { recursive: true })
    await run('tactful.silence', { where: 'workspace' })
    await diagnosticsUntil(document.uri, none)
    assert.equal(document.getText(), text)
    await vscode.workspace.getConfiguration('tactful').update('rules', undefined, vscode.ConfigurationTarget.Workspace)
  })
})
