import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import { teamTemplates } from '../../../src/vscode/team-templates/team-templates.ts'
import {
  closeLists,
  diagnosticsUntil,
  event,
  none,
  openDraft,
  openFile,
  some,
  takeFirstChoices,
  tidy,
  writeFile,
} from './editor.ts'

const insert = (template?: string): Thenable<unknown> =>
  vscode.commands.executeCommand('tactful.insertTeamTemplate', template === undefined ? undefined : { template })

const active = (): vscode.TextEditor => {
  const editor = vscode.window.activeTextEditor
  assert.ok(editor, 'No editor is open.')
  return editor
}

const late = {
  'Report is late': {
    prefix: 'report-late',
    body: ['Hello ${1:[name]},', '', 'You will have it by ${2|Monday,Tuesday|}.'],
    description: 'The report is late.',
    kind: 'delay',
    language: 'en',
  },
}

const writeTemplates = (name: string, content: unknown): Promise<vscode.Uri> =>
  writeFile(`.tactful/templates/${name}.json`, typeof content === 'string' ? content : JSON.stringify(content))

describe('team templates', () => {
  afterEach(async () => {
    await tidy()
    // The folder stays: the window may miss what happens in one that has just been made.
    const folder = vscode.Uri.joinPath(await writeTemplates('last', {}), '..')
    for (const [name] of await vscode.workspace.fs.readDirectory(folder)) {
      if (name.endsWith('.json')) await vscode.workspace.fs.delete(vscode.Uri.joinPath(folder, name))
    }
  })

  it('are inserted at the cursor, ready to be filled in', async () => {
    await writeTemplates('agency', late)
    const editor = await openDraft('Draft of today:\n\n')
    editor.selection = new vscode.Selection(2, 0, 2, 0)
    await takeFirstChoices(insert())
    assert.equal(editor.document.getText(), 'Draft of today:\n\nHello [name],\n\nYou will have it by Monday.')
    assert.equal(editor.document.getText(editor.selection), '[name]')
    await vscode.commands.executeCommand('type', { text: 'Anna' })
    await vscode.commands.executeCommand('jumpToNextSnippetPlaceholder')
    assert.equal(editor.document.getText(editor.selection), 'Monday')
    await vscode.commands.executeCommand('undo')
  })

  it('go into a new draft where no message is open, be it that their own file is', async () => {
    const file = await openFile(await writeTemplates('agency', late))
    const { version } = file.document
    await insert('Report is late')
    assert.notEqual(active().document, file.document)
    assert.equal(active().document.isUntitled, true)
    assert.match(active().document.getText(), /^Hello \[name\],/)
    assert.equal(file.document.version, version)
  })

  it('give a message that begins with them their kind', async () => {
    // Without its kind nothing would be demanded of so short a message.
    await writeTemplates('agency', { Late: { body: 'Hello Anna, thank you for your call.', kind: 'delay' } })
    const editor = await openDraft('')
    await insert('Late')
    assert.equal(editor.document.getText(), 'Hello Anna, thank you for your call.')
    const report = await vscode.commands.executeCommand<{ kind: string }>('tactful.checkMessage')
    assert.equal(report.kind, 'delay')
    await vscode.commands.executeCommand('workbench.action.closeQuickOpen')
  })

  it('come from every file, and as they are saved now', async () => {
    await writeTemplates('b', late)
    await writeTemplates('a', { Bye: { body: 'Bye', kind: 'notice/ending' } })
    const { choices, problems } = await teamTemplates(true)
    assert.deepEqual(
      choices.map(({ name, kind, kindTitle }) => [name, kind, kindTitle]),
      [
        ['Bye', 'notice/ending', choices[0]?.kindTitle],
        ['Report is late', 'delay', 'Delay'],
      ],
    )
    assert.deepEqual(problems, [])
    await writeTemplates('a', '{}')
    assert.equal((await teamTemplates(true)).choices.length, 1)
  })

  it('change nothing when one thinks better of it', async () => {
    await writeTemplates('agency', late)
    const editor = await openDraft('We look into it.\n')
    const { version } = editor.document
    await closeLists(insert())
    assert.equal(editor.document.version, version)
  })

  const mistakes = {
    'a wrong key': [{ Late: { body: 'x', knd: 'delay', kind: 'delay' } }, '“Late” has no “knd”; did you mean “kind”?'],
    'an unknown kind': [
      { Late: { body: 'x', kind: 'notise' } },
      '“Late”: there is no kind “notise”; did you mean “notice”?',
    ],
    'broken JSON': [
      '{\n  "Late": { "body": "x" "kind": "delay" }\n}',
      'Line 2, column 25: this is not valid JSON; put a comma before this, or close the bracket.',
    ],
    'a variable that there is not': [
      { Late: { body: 'Hi $CLIENT', kind: 'delay' } },
      '“Late”: there is no variable $CLIENT; a point to fill in is ${1:[CLIENT]}, a dollar sign \\\\$.',
    ],
  } as const
  for (const [mistake, [content, message]] of Object.entries(mistakes)) {
    it(`with ${mistake} are told, and nothing is inserted`, async () => {
      const file = await writeTemplates('broken', content)
      const editor = await openDraft('We look into it.\n')
      const { version } = editor.document
      await insert('Late')
      assert.equal(editor.document.version, version)
      assert.equal(active().document, editor.document)
      const { choices, problems } = await teamTemplates(true)
      assert.deepEqual([choices, problems.map((problem) => problem.message)], [[], [message]])

      const opened = await openFile(file)
      const [shown] = await diagnosticsUntil(file, some)
      assert.equal(shown?.message, message)
      assert.ok(shown.range.end.isAfter(shown.range.start))
      await opened.edit((edit) => {
        edit.replace(new vscode.Range(0, 0, 9, 0), JSON.stringify(late))
      })
      await diagnosticsUntil(file, none)
    })
  }

  it('that read the clipboard are left out where the workspace is not trusted', async () => {
    await writeTemplates('agency', { ...late, Paste: { body: 'You wrote: $CLIPBOARD', kind: 'other/status' } })
    const untrusted = await teamTemplates(false)
    assert.deepEqual(
      untrusted.choices.map(({ name }) => name),
      ['Report is late'],
    )
    assert.match(untrusted.problems[0]?.message ?? '', /^“Paste” uses \$CLIPBOARD, and this workspace is not trusted;/)
    const trusted = await teamTemplates(true)
    assert.deepEqual([trusted.choices.length, trusted.problems], [2, []])
  })

  it('are offered by their prefixes, and forgotten with their files', async () => {
    const offered = async (): Promise<readonly string[]> => {
      const { document } = await openDraft('Good day. report-late')
      const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
        'vscode.executeCompletionItemProvider',
        document.uri,
        document.positionAt(document.getText().length),
      )
      return items
        .filter(({ detail }) => detail === 'Delay')
        .map(({ insertText, range }) => {
          const replaced = range instanceof vscode.Range ? range : range?.replacing
          return `${replaced ? document.getText(replaced) : ''} > ${typeof insertText === 'object' ? insertText.value : ''}`
        })
    }
    const watcher = vscode.workspace.createFileSystemWatcher('**/.tactful/templates/*.json')
    const isPrefixed = ({ path }: vscode.Uri): boolean => path.endsWith('/prefixed.json')
    // Making and deleting a file in one go would be no event at all.
    const created = event(watcher.onDidCreate, isPrefixed)
    const file = await writeTemplates('prefixed', late)
    await created
    assert.deepEqual(await offered(), [`report-late > ${late['Report is late'].body.join('\n')}`])
    const deleted = event(watcher.onDidDelete, isPrefixed)
    await vscode.workspace.fs.delete(file)
    await deleted
    watcher.dispose()
    assert.deepEqual(await offered(), [])
  })
})
