import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import {
  diagnosticsOf,
  diagnosticsUntil,
  none,
  openDraft,
  openFile,
  ruleOf,
  samples,
  set,
  some,
  tidy,
  writeFile,
} from './editor.ts'

const { text, rule } = samples.en
const severities = (found: vscode.Diagnostic[]): vscode.DiagnosticSeverity[] => found.map(({ severity }) => severity)

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
