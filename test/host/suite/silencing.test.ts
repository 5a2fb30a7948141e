import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import {
  diagnosticsOf,
  diagnosticsUntil,
  event,
  fixesAt,
  none,
  openDraft,
  openFile,
  rangeOf,
  repeatUntil,
  ruleOf,
  runAction,
  samples,
  set,
  some,
  takeFirstChoices,
  tidy,
  writeFile,
} from './editor.ts'

const { text, flagged, rule } = samples.en
const title = 'Silence “'

/** Another message with the same sentence, in capitals. */
const otherText = `Hello Tom,\n\nthe plan is ready. ${flagged.toUpperCase()}!\n`

const configuration = (): vscode.WorkspaceConfiguration => vscode.workspace.getConfiguration('tactful')
const inWorkspace = (key: string): unknown => configuration().inspect(key)?.workspaceValue

async function opened(content: string = text): Promise<vscode.TextDocument> {
  const { document } = await openDraft(content)
  await diagnosticsUntil(document.uri, some)
  return document
}

const silence = (document: vscode.TextDocument, where: string, words: string = flagged): Promise<void> =>
  runAction(document, words, title, { where })

/** Checks the message in the active editor as a whole, and says which rules found something. */
async function check(): Promise<string[]> {
  const report = await vscode.commands.executeCommand<{ messages: { ruleId: string }[] }>('tactful.checkMessage')
  return report.messages.map(({ ruleId }) => ruleId)
}

/** Opens the list of what is silenced and chooses its first entry, over and over, until something has happened. */
async function hearFirst(happened: Thenable<unknown>): Promise<void> {
  const list = vscode.commands.executeCommand('tactful.showSilenced')
  await repeatUntil(happened, 'workbench.action.acceptSelectedQuickOpenItem')
  await repeatUntil(list, 'workbench.action.closeQuickOpen')
}

const isFalseApology = (diagnostic: vscode.Diagnostic): boolean => ruleOf(diagnostic) === rule

describe('silencing', () => {
  afterEach(async () => {
    await vscode.commands.executeCommand('tactful.hearAgain')
    await set('rules', undefined)
    await set('allow', undefined)
    for (const key of ['rules', 'allow'])
      await configuration().update(key, undefined, vscode.ConfigurationTarget.Workspace)
    await tidy()
  })

  it('is offered for each finding, in two entries, the fixes before them', async () => {
    const document = await opened(samples.ru.text)
    const titles = (await fixesAt(document, samples.ru.flagged)).map((fix) => fix.title)
    const own = titles.filter((one) => one.startsWith('Not a problem: “') || one.startsWith(title))
    assert.equal(own.length, 2)
    assert.match(titles[0] ?? '', /^Leave out/)
  })

  it('keeps a sentence silent in all messages, and is undone from the list', async () => {
    const document = await opened()
    await runAction(document, flagged, 'Not a problem')
    await diagnosticsUntil(document.uri, none)
    assert.equal(document.getText(), text)
    const other = await openDraft(otherText)
    assert.ok(!(await check()).includes(rule))
    await hearFirst(diagnosticsUntil(other.document.uri, (found) => found.some(isFalseApology)))
    await diagnosticsUntil(document.uri, some)
  })

  it('leaves other findings where they are', async () => {
    await set('run', 'manual')
    const { document } = await openDraft(`${text}\n${samples.es.text}`)
    await check()
    const others = diagnosticsOf(document.uri).length - 1
    assert.ok(others > 0)
    await runAction(document, flagged, 'Not a problem')
    await diagnosticsUntil(
      document.uri,
      (found) => found.length === others && !found.some(({ range }) => document.getText(range) === flagged),
    )
  })

  it('is of one message where the finding depends on more than its sentence', async () => {
    const open = 'Dear [Client Name],\n\nthe plan is ready.\n'
    const { document } = await openDraft(open)
    await check()
    await diagnosticsUntil(document.uri, some)
    await runAction(document, '[Client Name]', 'Not a problem')
    await diagnosticsUntil(document.uri, none)
    const other = await openDraft(open)
    assert.equal((await check()).length, 1)
    await diagnosticsUntil(other.document.uri, some)
    assert.deepEqual(diagnosticsOf(document.uri), [])
  })

  it('keeps a rule silent in a message, also when its file is closed and opened again', async () => {
    const file = await writeFile('silenced.txt', text)
    const { document } = await openFile(file)
    await diagnosticsUntil(file, some)
    await silence(document, 'message')
    await diagnosticsUntil(file, none)
    const other = await opened(otherText)
    await vscode.window.showTextDocument(document)
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor')
    await openFile(file)
    assert.ok(!(await check()).includes(rule))
    assert.ok(diagnosticsOf(other.uri).some(isFalseApology))
    await hearFirst(diagnosticsUntil(file, some))
    await vscode.workspace.fs.delete(file)
  })

  it('keeps a rule silent in a draft that is saved', async () => {
    const document = await opened()
    await silence(document, 'message')
    await diagnosticsUntil(document.uri, none)
    const [folder] = vscode.workspace.workspaceFolders ?? []
    const file = document.uri.with({ scheme: folder?.uri.scheme ?? '' })
    const closed = event(vscode.workspace.onDidCloseTextDocument, (one) => one === document)
    await document.save()
    await closed
    await openFile(file)
    const told = await check()
    // Another test may open a draft of that name.
    await vscode.workspace.fs.delete(file)
    assert.ok(!told.includes(rule))
  })

  it('turns a rule off in the settings of the person, beside what is set there', async () => {
    const document = await opened()
    await set('rules', { 'blame-shift': 'info' })
    await silence(document, 'everywhere')
    await diagnosticsUntil(document.uri, none)
    assert.deepEqual({ ...configuration().get<object>('rules') }, { 'blame-shift': 'info', [rule]: 'off' })
    assert.equal(inWorkspace('rules'), undefined)
    await hearFirst(diagnosticsUntil(document.uri, some))
    assert.deepEqual({ ...configuration().get<object>('rules') }, { 'blame-shift': 'info' })
  })

  it('turns a rule off in the settings of the workspace where that is chosen', async () => {
    const document = await opened()
    await silence(document, 'workspace')
    await diagnosticsUntil(document.uri, none)
    assert.deepEqual({ ...(inWorkspace('rules') as object) }, { [rule]: 'off' })
    await hearFirst(diagnosticsUntil(document.uri, some))
    assert.equal(inWorkspace('rules'), undefined)
  })

  it('allows a phrase in the settings of the person, whatever the rule', async () => {
    const document = await opened()
    await set('allow', ['by the way'])
    await silence(document, 'phrase')
    await diagnosticsUntil(document.uri, none)
    assert.deepEqual([...(configuration().get<string[]>('allow') ?? [])], ['by the way', flagged])
    assert.equal(inWorkspace('allow'), undefined)
    await set('allow', [flagged])
    await hearFirst(diagnosticsUntil(document.uri, some))
    assert.deepEqual(configuration().inspect('allow')?.globalValue, undefined)
  })

  it('allows a phrase in the settings of the workspace where that is chosen', async () => {
    const document = await opened()
    await silence(document, 'phraseInWorkspace')
    await diagnosticsUntil(document.uri, none)
    assert.deepEqual([...(inWorkspace('allow') as string[])], [flagged])
    await hearFirst(diagnosticsUntil(document.uri, some))
    assert.equal(inWorkspace('allow'), undefined)
  })

  it('writes into no settings but those that were chosen, even where others go before them', async () => {
    const document = await opened()
    await configuration().update('allow', ['by the way'], vscode.ConfigurationTarget.Workspace)
    await silence(document, 'phrase')
    assert.deepEqual([...(inWorkspace('allow') as string[])], ['by the way'])
    assert.deepEqual([...(configuration().inspect<string[]>('allow')?.globalValue ?? [])], [flagged])
  })

  it('copies a report in which no word of the message stands', async () => {
    const document = await opened()
    await vscode.env.clipboard.writeText('')
    await silence(document, 'wrong')
    const report = await vscode.env.clipboard.readText()
    assert.ok(report.includes(`rule: ${rule}\n`))
    assert.ok(report.includes('language: en\n'))
    assert.match(report, /^words: Xx xxxxxxxxx xxx xxx xxxxxxxxxxxxx xxxx xxx xxxx xxxxxx$/m)
    assert.ok(diagnosticsOf(document.uri).some(isFalseApology))
    assert.equal(document.getText(), text)
  })

  it('asks where, and takes the sentence first', async () => {
    const document = await opened()
    const gone = diagnosticsUntil(document.uri, none)
    const asked = runAction(document, flagged, title)
    await takeFirstChoices(Promise.all([asked, gone]))
    const other = await openDraft(otherText)
    assert.ok(!(await check()).includes(rule))
    assert.deepEqual(diagnosticsOf(other.document.uri).filter(isFalseApology), [])
  })

  it('works at the cursor, from the command palette or a key', async () => {
    const document = await opened()
    const editor = await vscode.window.showTextDocument(document)
    const { start } = rangeOf(document, 'any inconvenience')
    editor.selection = new vscode.Selection(start, start)
    await vscode.commands.executeCommand('tactful.silence', { where: 'sentence' })
    await diagnosticsUntil(document.uri, none)
  })

  it('works on the entries of the check’s view, which are gone at once', async () => {
    const document = await opened()
    await check()
    await vscode.commands.executeCommand('list.focusDown')
    await repeatUntil(
      event(vscode.window.onDidChangeTextEditorSelection, ({ selections: [selection] }) =>
        Boolean(selection?.isEqual(rangeOf(document, flagged))),
      ),
      'list.select',
    )
    const gone = diagnosticsUntil(document.uri, none)
    const asked = vscode.commands.executeCommand('tactful.silenceEntry')
    await takeFirstChoices(Promise.all([asked, gone]))
    assert.equal(document.getText(), text)
  })

  it('is undone one entry after the other, while the list stays open', async () => {
    const all = [flagged, samples.es.flagged, samples.ru.flagged]
    const document = await opened(`${text}\n${samples.es.text}\n${samples.ru.text}`)
    const heard = (found: readonly vscode.Diagnostic[]): string[] =>
      all.filter((words) => found.some(({ range }) => document.getText(range) === words))
    await diagnosticsUntil(document.uri, (found) => heard(found).length === all.length)
    for (const words of all) await runAction(document, words, 'Not a problem')
    await diagnosticsUntil(document.uri, (found) => none(heard(found)))
    await hearFirst(diagnosticsUntil(document.uri, (found) => heard(found).length === all.length))
  })
})
