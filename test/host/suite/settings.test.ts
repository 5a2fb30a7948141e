import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import {
  diagnosticsOf,
  diagnosticsUntil,
  event,
  none,
  openDraft,
  openFile,
  repeatUntil,
  ruleOf,
  samples,
  set,
  some,
  tidy,
  writeFile,
} from './editor.ts'

const { text, rule } = samples.en
const severities = (found: vscode.Diagnostic[]): vscode.DiagnosticSeverity[] => found.map(({ severity }) => severity)

/** The extension's log, which the answer to an edit of settings leads to. */
async function logAfter(edit: () => Thenable<unknown>) {
  await vscode.commands.executeCommand('notifications.clearAll')
  await vscode.commands.executeCommand('workbench.action.closePanel')
  const isLog = ({ uri }: vscode.TextDocument): boolean => uri.scheme === 'output' && uri.path.includes('Tactful')
  const opened = event(vscode.window.onDidChangeVisibleTextEditors, (editors) =>
    editors.some(({ document }) => isLog(document)),
  )
  await edit()
  const editors = await repeatUntil(opened, 'notification.acceptPrimaryAction')
  const log = editors.find(({ document }) => isLog(document))?.document
  assert.ok(log)
  const times = (words: string): number => log.getText().split(words).length - 1
  const holds = async (words: string): Promise<void> => {
    if (times(words) === 0) await event(vscode.workspace.onDidChangeTextDocument, () => times(words) > 0)
  }
  return { times, holds }
}

describe('settings', () => {
  afterEach(tidy)

  it('turn a rule off, and on again', async () => {
    const { document } = await openDraft(text)
    await diagnosticsUntil(document.uri, some)
    await set('rules', { [rule]: 'off' })
    await diagnosticsUntil(document.uri, none)
    await set('rules', {})
    await diagnosticsUntil(document.uri, some)
  })

  it('turn a family off, and one of its rules down', async () => {
    const { document } = await openDraft(text)
    await diagnosticsUntil(document.uri, some)
    await set('rules', { 'false-apology': 'off' })
    await diagnosticsUntil(document.uri, none)
    await set('rules', { 'false-apology': 'off', [rule]: 'info' })
    const found = await diagnosticsUntil(document.uri, some)
    assert.deepEqual(severities(found), [vscode.DiagnosticSeverity.Information])
  })

  it('say how much everything matters, but for what they name', async () => {
    const { document } = await openDraft(text)
    await diagnosticsUntil(document.uri, some)
    await set('rules', { all: 'info' })
    await diagnosticsUntil(document.uri, (found) => severities(found)[0] === vscode.DiagnosticSeverity.Information)
    await set('rules', { all: 'off' })
    await diagnosticsUntil(document.uri, none)
    await set('rules', { all: 'off', [rule]: 'warning' })
    await diagnosticsUntil(document.uri, (found) => severities(found)[0] === vscode.DiagnosticSeverity.Warning)
  })

  it("flag a team's own phrases", async () => {
    const { document } = await openDraft('The invoice will be with you at our earliest convenience.\n')
    await set('phrases', [{ phrase: 'at our earliest convenience', message: 'We name a date.', severity: 'error' }])
    const [found] = await diagnosticsUntil(document.uri, some)
    assert.equal(document.getText(found?.range), 'at our earliest convenience')
    assert.equal(found?.message, 'We name a date.')
    assert.equal(ruleOf(found), 'style/team-phrase')
  })

  it('leave the rest at work where they hold mistakes', async () => {
    const { document } = await openDraft(text)
    await diagnosticsUntil(document.uri, some)
    await set('exclude', 5)
    await set('phrases', { phrase: '(' })
    await set('language', 'tlh')
    await set('rules', { 'no-such-rule': 'off', [rule]: 'info', 'blame-shift': 'loud' })
    await diagnosticsUntil(document.uri, (found) => severities(found)[0] === vscode.DiagnosticSeverity.Information)
  })

  it('hold for a check that is asked for as soon as they are changed', async () => {
    await openDraft(text)
    const check = () => vscode.commands.executeCommand<{ messages: { ruleId: string }[] }>('tactful.checkMessage')
    assert.ok((await check()).messages.some(({ ruleId }) => ruleId === rule))
    for (const severity of ['off', 'info', 'off'] as const) {
      await set('rules', { [rule]: severity })
      assert.equal(
        (await check()).messages.some(({ ruleId }) => ruleId === rule),
        severity !== 'off',
      )
    }
  })

  it('that cannot be used are told once, when they are edited', async () => {
    const { document } = await openDraft(text)
    await diagnosticsUntil(document.uri, some)
    const log = await logAfter(() => set('language', 'xyz'))
    await log.holds('not "xyz"')

    // Another edit of settings, another language mode, another folder: none of them is news of it.
    await set('rules', { 'no-such-rule': 'off', [rule]: 'info' })
    await diagnosticsUntil(document.uri, (found) => severities(found)[0] === vscode.DiagnosticSeverity.Information)
    await vscode.languages.setTextDocumentLanguage(document, 'markdown')
    const elsewhere = await openFile(await writeFile('elsewhere/message.txt', text))
    await diagnosticsUntil(elsewhere.document.uri, some)
    await log.holds('There is no rule “no-such-rule”')
    assert.equal(log.times('not "xyz"'), 1)
  })

  it('that nobody reads are told, with the name that was meant', async () => {
    const { document } = await openDraft(text)
    await diagnosticsUntil(document.uri, some)
    const log = await logAfter(() => writeFile('.vscode/settings.json', '{ "tactful.runn": "onSave" }'))
    await log.holds('There is no setting “tactful.runn”; did you mean “tactful.run”?')
    await vscode.workspace.fs.delete(await writeFile('.vscode/settings.json', '{}'))
  })

  it('of a file that cannot be used are told, and the others in it hold', async () => {
    const { document } = await openDraft(text)
    await diagnosticsUntil(document.uri, some)
    const wrong = JSON.stringify({ show: 'nowhere', rules: { [rule]: 'info' } })
    const log = await logAfter(() => writeFile('.tactfulrc.json', wrong))
    await log.holds('“show” must be one of problems, decorations')
    await diagnosticsUntil(document.uri, (found) => severities(found)[0] === vscode.DiagnosticSeverity.Information)
    await vscode.workspace.fs.delete(await writeFile('.tactfulrc.json', '{}'))
    await diagnosticsUntil(document.uri, (found) => severities(found)[0] === vscode.DiagnosticSeverity.Error)
  })

  it('come from the .tactfulrc.json beside a message or above it, too', async () => {
    const message = await writeFile('letters/may/message.txt', text)
    await openFile(message)
    await diagnosticsUntil(message, some)
    const file = await writeFile('letters/.tactfulrc.json', JSON.stringify({ rules: { [rule]: 'off' } }))
    await diagnosticsUntil(message, none)
    await writeFile('letters/.tactfulrc.json', '{ "rules": ')
    await diagnosticsUntil(message, some)
    await writeFile('letters/.tactfulrc.json', JSON.stringify({ rules: { [rule]: 'warning' } }))
    await diagnosticsUntil(message, (found) => severities(found)[0] === vscode.DiagnosticSeverity.Warning)
    await vscode.workspace.fs.delete(file)
    await diagnosticsUntil(message, (found) => severities(found)[0] === vscode.DiagnosticSeverity.Error)
  })

  it('hold for drafts that were never saved, from the .tactfulrc.json of the workspace', async () => {
    const { document } = await openDraft(text)
    await diagnosticsUntil(document.uri, some)
    const file = await writeFile('.tactfulrc.json', JSON.stringify({ rules: { [rule]: 'off' } }))
    await diagnosticsUntil(document.uri, none)
    await vscode.workspace.fs.delete(file)
    await diagnosticsUntil(document.uri, some)
  })

  it('put checks off until a message is saved', async () => {
    await set('run', 'onSave')
    const file = await writeFile('saved.txt', 'Dear Ana,\n')
    const editor = await openFile(file)
    await editor.edit((edit) => {
      edit.insert(new vscode.Position(1, 0), text)
    })
    const other = await openFile(await writeFile('opened.txt', text))
    await diagnosticsUntil(other.document.uri, some)
    assert.deepEqual(diagnosticsOf(file), [])
    await editor.document.save()
    await diagnosticsUntil(file, some)
  })

  it('put checks off altogether', async () => {
    const { document } = await openDraft(text)
    await diagnosticsUntil(document.uri, some)
    await set('run', 'manual')
    await diagnosticsUntil(document.uri, none)
  })

  it('tell the language of messages', async () => {
    const { document } = await openDraft('Lamento si')
    await set('language', 'ru')
    await set('language', 'es')
    await diagnosticsUntil(document.uri, some)
  })

  it('allow phrases', async () => {
    const { document } = await openDraft(text)
    await diagnosticsUntil(document.uri, some)
    await set('allow', ['any inconvenience'])
    await diagnosticsUntil(document.uri, none)
  })
})
