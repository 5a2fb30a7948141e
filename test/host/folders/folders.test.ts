import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import { teamTemplates } from '../../../src/vscode/team-templates/team-templates.ts'
import { closeLists, diagnosticsUntil, openDraft, openFile, ruleOf, some, tidy, writeFile } from '../suite/editor.ts'

/** A fault of each of two families. */
const text =
  'Dear Ana,\n\nWe apologize for any inconvenience this may have caused. As I already said, the plan is ready.\n'
const apology = 'false-apology/conditional'
const reproach = 'defensive-tone/repeat-reproach'

const folder = (name: string): vscode.Uri => {
  const found = vscode.workspace.workspaceFolders?.find((one) => one.name === name)
  assert.ok(found, `There is no folder ${name}.`)
  return found.uri
}
const rules = (found: readonly vscode.Diagnostic[]): string[] => found.map((one) => String(ruleOf(one))).sort()
const rulesAre =
  (...wanted: string[]) =>
  (found: readonly vscode.Diagnostic[]): boolean =>
    rules(found).join() === wanted.join()

let letters = 0
const openLetter = async (name: string): Promise<vscode.Uri> => {
  const file = await writeFile(`letters/${++letters}.txt`, text, folder(name))
  await openFile(file)
  return file
}

describe('a workspace of several folders', () => {
  afterEach(tidy)

  it('has settings for each folder, in .vscode/settings.json or .tactfulrc.json', async () => {
    const north = await openLetter('north')
    const south = await openLetter('south')
    assert.deepEqual(rules(await diagnosticsUntil(north, some)), [reproach])
    assert.deepEqual(rules(await diagnosticsUntil(south, some)), [apology])
  })

  it('changes what holds in the folder whose settings are changed, and nowhere else', async () => {
    const north = await openLetter('north')
    await diagnosticsUntil(north, rulesAre(reproach))
    const settings = vscode.workspace.getConfiguration('tactful', north)
    await settings.update('rules', {}, vscode.ConfigurationTarget.WorkspaceFolder)
    await diagnosticsUntil(north, rulesAre(reproach, apology))
    const south = await openLetter('south')
    assert.deepEqual(rules(await diagnosticsUntil(south, some)), [apology])
    await settings.update('rules', { 'false-apology': 'off' }, vscode.ConfigurationTarget.WorkspaceFolder)
    await diagnosticsUntil(north, rulesAre(reproach))
  })

  it('changes what holds in the folder whose .tactfulrc.json is changed, and nowhere else', async () => {
    const south = await openLetter('south')
    await diagnosticsUntil(south, rulesAre(apology))
    await writeFile('.tactfulrc.json', '{}', folder('south'))
    await diagnosticsUntil(south, rulesAre(reproach, apology))
    const north = await openLetter('north')
    assert.deepEqual(rules(await diagnosticsUntil(north, some)), [reproach])
    await writeFile('.tactfulrc.json', '{ "rules": { "defensive-tone": "off" } }', folder('south'))
    await diagnosticsUntil(south, rulesAre(apology))
  })

  it('gives drafts that were never saved the settings of no single folder', async () => {
    const draft = vscode.Uri.from({ scheme: 'untitled', path: 'draft.txt' })
    const editor = await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(draft))
    await editor.edit((edit) => {
      edit.insert(new vscode.Position(0, 0), text)
    })
    assert.deepEqual(rules(await diagnosticsUntil(draft, some)), [reproach, apology])
  })

  it('offers the team templates of all folders, and tells those of one name apart', async () => {
    const { choices, problems } = await teamTemplates(true)
    assert.deepEqual(problems, [])
    assert.deepEqual(
      choices.map(({ name, file }) => [name, vscode.workspace.asRelativePath(file)]),
      [
        ['Report is late', 'north/.tactful/templates/north.json'],
        ['Report is late', 'south/.tactful/templates/south.json'],
        ['Gone', 'south/.tactful/templates/south.json'],
      ],
    )
    const editor = await openDraft('We look into it.\n')
    const { version } = editor.document
    // Of two with one name a keybinding takes neither: it asks.
    await closeLists(vscode.commands.executeCommand('tactful.insertTeamTemplate', { template: 'Report is late' }))
    assert.equal(editor.document.version, version)
    await vscode.commands.executeCommand('tactful.insertTeamTemplate', { template: 'Gone' })
    assert.match(editor.document.getText(), /We close in May\./)
  })
})
