import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import { diagnosticsOf, diagnosticsUntil, fixesAt, openDraft, ruleOf, samples, set, some, tidy } from './editor.ts'

const text = 'Dear Ana,\n\nYou will have the invoice in the blue folder. The rest is done.\n'
const phrase = 'in the blue folder'

async function draftWith(...instead: string[]): Promise<vscode.TextEditor> {
  await set('phrases', [{ phrase, message: 'We name a date.', instead }])
  const editor = await openDraft(text)
  await diagnosticsUntil(editor.document.uri, some)
  return editor
}

describe('quick fixes', () => {
  afterEach(tidy)

  it('put the suggestion in place of the words, and can be undone', async () => {
    const editor = await draftWith('on Monday')
    const [fix] = await fixesAt(editor.document, phrase)
    assert.equal(fix?.title, 'Write “on Monday”')
    assert.equal(fix.isPreferred, true)
    assert.ok(fix.edit)
    await vscode.workspace.applyEdit(fix.edit)
    assert.equal(editor.document.getText(), text.replace(phrase, 'on Monday'))
    assert.deepEqual(diagnosticsOf(editor.document.uri), [])
    await vscode.commands.executeCommand('undo')
    assert.equal(editor.document.getText(), text)
    await diagnosticsUntil(editor.document.uri, some)
  })

  it('leave words out and tidy the sentence', async () => {
    const editor = await openDraft(samples.ru.text)
    await diagnosticsUntil(editor.document.uri, some)
    const [fix] = await fixesAt(editor.document, samples.ru.flagged)
    assert.equal(fix?.title, `Leave out “${samples.ru.flagged}”`)
    assert.ok(fix.edit)
    await vscode.workspace.applyEdit(fix.edit)
    assert.equal(
      editor.document.getText(),
      'Здравствуйте, Анна!\n\nТариф фиксированный. Счёт на 4500 ₽ придёт сегодня.\n',
    )
    await vscode.commands.executeCommand('undo')
    assert.equal(editor.document.getText(), samples.ru.text)
  })

  it('make points to fill in of square brackets', async () => {
    const editor = await draftWith('by [date]')
    const [fix] = await fixesAt(editor.document, phrase)
    assert.equal(fix?.isPreferred ?? false, false)
    assert.ok(fix?.edit)
    await vscode.workspace.applyEdit(fix.edit)
    await vscode.commands.executeCommand('type', { text: '2 May' })
    assert.equal(editor.document.getText(), text.replace(phrase, 'by 2 May'))
  })

  it('prefer none where there are several', async () => {
    const editor = await draftWith('on Monday', 'on Tuesday')
    const fixes = await fixesAt(editor.document, phrase)
    assert.deepEqual(
      fixes.map(({ title, isPreferred }) => [title, isPreferred ?? false]),
      [
        ['Write “on Monday”', false],
        ['Write “on Tuesday”', false],
        ['Not a problem: “style/team-phrase”', false],
        ['Silence “style/team-phrase”…', false],
      ],
    )
  })

  it('prefer none that is a guess at which of two words is wrong', async () => {
    const editor = await openDraft('Dear Ana,\n\nThe handover is on Monday, 24 December 2026 at the studio.\n')
    await vscode.commands.executeCommand('tactful.checkMessage')
    await diagnosticsUntil(editor.document.uri, (all) => all.some((one) => ruleOf(one) === 'date/weekday-mismatch'))
    const [fix] = await fixesAt(editor.document, 'Monday')
    assert.equal(fix?.title, 'Write “Thursday”')
    assert.equal(fix.isPreferred ?? false, false)
  })

  it('stay where they belong while text is put in before them', async () => {
    const editor = await draftWith('on Monday')
    await set('run', 'onSave')
    await editor.edit((edit) => {
      edit.insert(new vscode.Position(0, 0), 'P.S. at the top.\n')
    })
    const [fix] = await fixesAt(editor.document, phrase)
    assert.ok(fix?.edit)
    await vscode.workspace.applyEdit(fix.edit)
    assert.equal(editor.document.getText(), `P.S. at the top.\n${text.replace(phrase, 'on Monday')}`)
  })

  it('offer a sentence to fill in where no rewording is safe', async () => {
    const editor = await openDraft('Dear Ana,\n\nYou never told us the address. The invoice is attached.\n')
    await diagnosticsUntil(editor.document.uri, some)
    const [fix] = await fixesAt(editor.document, 'You never told us')
    assert.equal(fix?.title, 'Rewrite the sentence: “To [next step] I need [what is missing] by [date].”')
    assert.equal(fix.isPreferred ?? false, false)
    assert.ok(fix.edit)
    await vscode.workspace.applyEdit(fix.edit)
    await vscode.commands.executeCommand('type', { text: 'send it' })
    assert.match(
      editor.document.getText(),
      /\n\nTo send it I need \[what is missing\] by \[date\]\. The invoice is attached\.\n$/,
    )
  })

  it('open the page of the rule', async () => {
    const editor = await openDraft(samples.en.text)
    await diagnosticsUntil(editor.document.uri, some)
    const fix = (await fixesAt(editor.document, samples.en.flagged)).find(({ title }) => title.startsWith('Read about'))
    assert.ok(fix?.command)
    await vscode.commands.executeCommand(fix.command.command, ...(fix.command.arguments as unknown[]))
    const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input
    assert.ok(input instanceof vscode.TabInputCustom, 'It is not shown as a page.')
    assert.ok(input.uri.path.endsWith(`/rules/${samples.en.rule}.md`))
  })

  it('are not offered where nothing was found', async () => {
    const editor = await openDraft(samples.en.text)
    await diagnosticsUntil(editor.document.uri, some)
    assert.deepEqual(await fixesAt(editor.document, 'Dear Ana'), [])
  })
})
