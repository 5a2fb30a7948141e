import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import { openDraft, repeatUntil, tidy } from './editor.ts'

const good =
  'Subject: Your invoice\n\nDear Ana,\n\nI sent you the *wrong* invoice. I am sorry. The right one is attached.\n'
const body = 'Dear Ana,\n\nI sent you the wrong invoice. I am sorry. The right one is attached.'
const open = 'Dear [Client Name],\n\nThe invoice is attached.\n'

const copy = (): Thenable<{ copied: boolean } | undefined> => vscode.commands.executeCommand('tactful.copyMessage')

describe('Copy Message', () => {
  beforeEach(() => vscode.env.clipboard.writeText('before'))
  afterEach(async () => {
    await vscode.commands.executeCommand('notifications.clearAll')
    await tidy()
  })

  it('copies the body of the message, without marks of Markdown', async () => {
    await openDraft(good, 'markdown')
    assert.deepEqual(await copy(), { copied: true })
    assert.equal(await vscode.env.clipboard.readText(), body)
  })

  it('copies plain text as it is written', async () => {
    const editor = await openDraft(good)
    editor.selection = new vscode.Selection(2, 0, 2, 4)
    assert.deepEqual(await copy(), { copied: true })
    assert.equal(await vscode.env.clipboard.readText(), body.replace('wrong', '*wrong*'))
  })

  it('asks where something must be mended, and goes on all the same', async () => {
    await openDraft(open)
    const copied = copy()
    assert.deepEqual(await repeatUntil(copied, 'notification.acceptPrimaryAction'), { copied: true })
    assert.equal(await vscode.env.clipboard.readText(), open.trimEnd())
  })

  it('copies nothing when one thinks better of it', async () => {
    await openDraft(open)
    assert.deepEqual(await repeatUntil(copy(), 'notifications.clearAll'), { copied: false })
    assert.equal(await vscode.env.clipboard.readText(), 'before')
  })

  it('answers calmly where no message is open', async () => {
    assert.deepEqual(await copy(), { copied: false })
  })
})

describe('Open in Mail', () => {
  afterEach(async () => {
    await vscode.commands.executeCommand('notifications.clearAll')
    await tidy()
  })

  it('opens nothing when one thinks better of it', async () => {
    await openDraft(open)
    const opened = vscode.commands.executeCommand('tactful.openInMail')
    assert.deepEqual(await repeatUntil(opened, 'notifications.clearAll'), { opened: false, copied: false })
  })

  it('puts a message on the clipboard that is too long to hand over', async () => {
    const long = `${body}\n\n${'The invoice is attached to this message.\n\n'.repeat(60)}`.trim()
    await openDraft(`Subject: Your invoice\n\n${long}`)
    const opened = await vscode.commands.executeCommand('tactful.openInMail')
    assert.deepEqual(opened, { opened: true, copied: true })
    assert.equal(await vscode.env.clipboard.readText(), long)
  })
})
