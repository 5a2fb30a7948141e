import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import { dayOf } from '../../../src/text/day.ts'
import { writeDate } from '../../../src/text/dates/write-date.ts'
import { closeLists, openDraft, openFile, setSender, takeFirstChoices, tidy, writeFile } from './editor.ts'

const newMessage = (chosen?: object): Thenable<unknown> => vscode.commands.executeCommand('tactful.newMessage', chosen)
const accept = (): Thenable<unknown> => vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem')
const next = (): Thenable<unknown> => vscode.commands.executeCommand('workbench.action.quickOpenSelectNext')
const back = (): Thenable<unknown> => vscode.commands.executeCommand('workbench.action.quickInputBack')
const toggle = (): Thenable<unknown> => vscode.commands.executeCommand('workbench.action.quickPickManyToggle')

const active = (): vscode.TextEditor => {
  const editor = vscode.window.activeTextEditor
  assert.ok(editor, 'No editor is open.')
  return editor
}

const isPreview = ({ uri }: vscode.TextDocument): boolean => uri.scheme === 'tactful-preview'

/** What the preview says as soon as it says something that is wanted. */
function previewUntil(wanted: (text: string) => boolean): Promise<string> {
  const found = (): string | undefined =>
    vscode.window.visibleTextEditors
      .filter(({ document }) => isPreview(document))
      .map(({ document }) => document.getText())
      .find(wanted)
  return new Promise((resolve) => {
    const subscriptions: vscode.Disposable[] = []
    const look = (): void => {
      const text = found()
      if (text === undefined) return
      for (const subscription of subscriptions) subscription.dispose()
      resolve(text)
    }
    subscriptions.push(
      vscode.window.onDidChangeVisibleTextEditors(look),
      vscode.workspace.onDidChangeTextDocument(look),
    )
    look()
  })
}

const openTabs = (): object =>
  vscode.window.tabGroups.all.map(({ tabs, viewColumn, isActive }) => ({
    tabs: tabs.map(({ label, isActive: shown, isDirty, isPreview: passing }) => [label, shown, isDirty, passing]),
    viewColumn,
    isActive,
  }))

/** The settings of the person are a document, too, for a while after something was set in them. */
const isSettings = ({ uri }: vscode.TextDocument): boolean => uri.path.endsWith('/User/settings.json')

const openDocuments = (): object =>
  vscode.workspace.textDocuments
    .filter((document) => !isPreview(document) && !isSettings(document))
    .map((document) => [document.uri.toString(), document.version, document.getText()])
    .sort()

const kindOfShort = async (): Promise<unknown> => {
  const editor = active()
  await editor.edit((edit) => {
    edit.replace(new vscode.Range(0, 0, editor.document.lineCount, 0), 'Hello Ana,\n\nthe file is here.\n')
  })
  const report = await vscode.commands.executeCommand<{ readonly subkind: unknown }>('tactful.checkMessage')
  await vscode.commands.executeCommand('workbench.action.closeQuickOpen')
  return report.subkind
}

describe('New Message', () => {
  afterEach(tidy)

  it('asks step by step, and opens a draft whose open points are tab stops', async () => {
    await takeFirstChoices(newMessage())
    const { document, selection } = active()
    assert.equal(document.isUntitled, true)
    assert.equal(document.languageId, 'markdown')
    assert.match(document.getText(), /^Subject: Correction/)
    assert.match(document.getText(selection), /^\[[^\]]+\]$/)
    assert.ok(!vscode.window.visibleTextEditors.some(({ document: shown }) => isPreview(shown)))
  })

  it('writes into an empty draft that is open, and beside it into no other document', async () => {
    const empty = await openDraft('', 'markdown')
    await takeFirstChoices(newMessage({ language: 'es' }))
    assert.equal(active().document, empty.document)
    assert.match(empty.document.getText(), /^Asunto: /)
    const full = await openDraft('Hello.\n', 'markdown')
    await takeFirstChoices(newMessage({ language: 'es' }))
    assert.notEqual(active().document, full.document)
    assert.equal(full.document.getText(), 'Hello.\n')
  })

  it('previews the template that is looked at, and takes another one after a step back', async () => {
    const done = newMessage({ language: 'en' })
    const first = await previewUntil((text) => text.includes('Correction'))
    await accept()
    await back()
    await next()
    const second = await previewUntil((text) => text !== first)
    await takeFirstChoices(done)
    assert.equal(active().document.getText(), second.trimStart())
    assert.equal(await kindOfShort(), 'apology/unfixable')
  })

  it('leaves out the parts that are not wanted', async () => {
    const done = newMessage({ language: 'en', template: 'delay' })
    await previewUntil((text) => text.includes('It was my responsibility'))
    await next()
    await toggle()
    const without = await previewUntil((text) => !text.includes('It was my responsibility'))
    await takeFirstChoices(done)
    assert.equal(active().document.getText(), without.trimStart())
  })

  it('writes the date that was chosen, and leaves the other one open', async () => {
    const today = dayOf(new Date())
    const written = writeDate(today, 'en', 'plain', today)
    const done = newMessage({ language: 'en', template: 'delay' })
    await previewUntil((text) => text !== '')
    await accept()
    await accept()
    await next()
    await previewUntil((text) => text.includes(`The new date is ${written}, `))
    await takeFirstChoices(done)
    assert.ok(active().document.getText().includes(`The new date is ${written}, instead of [the date agreed before]`))
  })

  it('remembers which template a message came from', async () => {
    await takeFirstChoices(newMessage({ language: 'en', template: 'notice/absence' }))
    assert.equal(await kindOfShort(), 'notice/absence')
  })

  it('signs as the settings say, whatever signs they hold', async () => {
    const name = 'Ana $1 ${2:x} } \\ $CLIPBOARD'
    const signOff = 'Yours $0 }'
    await setSender({ name, gender: 'feminine', signOff: { ru: signOff } })
    await takeFirstChoices(newMessage({ language: 'ru', template: 'delay' }))
    const text = active().document.getText()
    assert.ok(text.endsWith(`\n\n${signOff}\n${name}`), text)
    assert.match(text, / планировала я/)
  })

  it('leaves a choice of gender open where nobody made it', async () => {
    await takeFirstChoices(newMessage({ language: 'ru', template: 'delay' }))
    assert.match(active().document.getText(), / \[планировал \/ планировала\] я/)
  })

  it('leaves every document and every tab as it was when it is closed, at any step', async () => {
    const { document, selection } = await openFile(await writeFile('kept.md', 'Hello Ana,\n\nthe file is here.\n'))
    await vscode.window.showTextDocument(
      await vscode.workspace.openTextDocument({ content: 'Draft.\n' }),
      vscode.ViewColumn.Two,
    )
    await vscode.window.showTextDocument(document, vscode.ViewColumn.One)
    const tabs = openTabs()
    const documents = openDocuments()
    // Template, parts, name, form of address, two dates.
    for (let steps = 0; steps < 6; steps++) {
      const done = newMessage({ language: 'es', template: 'delay' })
      await previewUntil((text) => text !== '')
      for (let step = 0; step < steps; step++) await accept()
      await closeLists(done)
      assert.deepEqual(openTabs(), tabs)
      assert.deepEqual(openDocuments(), documents)
      assert.equal(active().document, document)
      assert.ok(active().selection.isEqual(selection))
    }
    await closeLists(newMessage())
    assert.deepEqual(openTabs(), tabs)
    assert.deepEqual(openDocuments(), documents)
  })

  it('opens no tab where none was open and somebody thinks better of it', async () => {
    const done = newMessage({ language: 'en' })
    await previewUntil((text) => text !== '')
    await closeLists(done)
    assert.deepEqual(
      vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs),
      [],
    )
  })

  it('is one of the kinds of file that can be made', () => {
    const manifest = vscode.extensions.getExtension('tactful.tactful')?.packageJSON as {
      readonly contributes: { readonly menus: Readonly<Record<string, readonly { readonly command: string }[]>> }
    }
    assert.deepEqual(
      manifest.contributes.menus['file/newFile']?.map(({ command }) => command),
      ['tactful.newMessage'],
    )
  })
})
