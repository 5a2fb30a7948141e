import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import {
  diagnosticsOf,
  diagnosticsUntil,
  event,
  none,
  openDraft,
  openFile,
  rangeOf,
  repeatUntil,
  ruleOf,
  samples,
  set,
  some,
  tidy,
  writeFile,
} from './editor.ts'

/** What other programs may rely on in the command's answer. */
interface Report {
  readonly lang: string
  readonly kind: string | null
  readonly missing: readonly string[]
  readonly verdict: string
  readonly messages: readonly {
    readonly ruleId: string
    readonly text: string
    readonly start: number
    readonly fixes: readonly { readonly start: number; readonly end: number; readonly text: string }[]
  }[]
}

const check = (): Thenable<Report | undefined> => vscode.commands.executeCommand('tactful.checkMessage')
const { text, flagged, rule } = samples.en

/** An apology without the word. */
const apology =
  'Dear Ana,\n\nI sent you the wrong invoice on Monday. It was my mistake: I took the file of another client, and you ' +
  'paid 40 euros too much. You have the right one now, and I have returned the difference today.\n\nBest,\nTom\n'
const sorry = 'I am sorry that I sent you the wrong one.'
const missing = 'structure/missing-part'

/** To the first finding in the view, from wherever one is. Entries may not be drawn yet, and be missed at first. */
const toFirstFinding = ['list.focusFirst', 'list.focusDown']

/** From a finding in the view to its first fix, as the right arrow goes: it unfolds the entry, then goes in. */
const toFirstFix = ['list.expand', 'list.expand']

const missingIn = (found: readonly vscode.Diagnostic[]): vscode.Diagnostic[] =>
  found.filter((diagnostic) => ruleOf(diagnostic) === missing)

const isSorryMissing = ({ message }: vscode.Diagnostic): boolean => message.startsWith('Could not find the word sorry')

const warned = (found: readonly vscode.Diagnostic[]): boolean => missingIn(found).some(isSorryMissing)

describe('Check Message', () => {
  afterEach(tidy)

  it('shows what it found, and leads to its place', async () => {
    const editor = await openDraft(text)
    const report = await check()
    assert.equal(report?.lang, 'en')
    assert.equal(report.verdict, 'stop')
    assert.deepEqual(
      report.messages.map((message) => [message.ruleId, message.text, message.start]),
      [[rule, flagged, text.indexOf(flagged)]],
    )
    await repeatUntil(
      event(vscode.window.onDidChangeTextEditorSelection, ({ selections: [selection] }) =>
        Boolean(selection?.isEqual(rangeOf(editor.document, flagged))),
      ),
      ...toFirstFinding,
      'list.select',
    )
    // Not the words that the view selected are checked the next time, but the message.
    await editor.edit((edit) => {
      edit.insert(editor.document.positionAt(editor.document.getText().length), '[Client Name]')
    })
    assert.equal((await check())?.messages.length, 2)
  })

  it('applies a fix that is chosen in its view', async () => {
    const before = 'Dear Ana,\n\nAs I already said, the plan is ready. The invoice is attached.\n'
    const editor = await openDraft(before, 'markdown')
    await set('rules', { 'defensive-tone/repeat-reproach': 'error', 'style/attachment': 'off' })
    await diagnosticsUntil(editor.document.uri, (found) =>
      found.some(({ severity }) => severity === vscode.DiagnosticSeverity.Error),
    )
    const report = await check()
    const [found, ...others] = report?.messages ?? []
    assert.equal(found?.ruleId, 'defensive-tone/repeat-reproach')
    assert.deepEqual(others, [])
    const mended = found.fixes.map(({ start, end, text }) => before.slice(0, start) + text + before.slice(end))
    assert.ok(mended.includes('Dear Ana,\n\nThe plan is ready. The invoice is attached.\n'))
    let after: string | undefined
    const changed = event(vscode.workspace.onDidChangeTextDocument, ({ document }) => {
      if (document !== editor.document) return false
      // As it is now: the keys may come upon a second fix before the first one is known to be applied.
      after ??= document.getText()
      return true
    })
    await repeatUntil(changed, ...toFirstFinding, ...toFirstFix, 'list.select')
    assert.ok(after !== undefined && mended.includes(after), after)
  })

  it('leaves the cursor where it was', async () => {
    const editor = await openDraft(text)
    await check()
    assert.ok(editor.selection.isEqual(new vscode.Selection(0, 0, 0, 0)))
  })

  it('demands nothing of a message that is only typed, and follows one that was checked', async () => {
    const editor = await openDraft(`${apology}\nAs I already said, the plan is ready.\n`)
    const { document } = editor
    assert.deepEqual(missingIn(await diagnosticsUntil(document.uri, some)), [])
    const report = await check()
    assert.equal(report?.kind, 'apology')
    assert.ok(report.missing.includes('says-sorry'))
    assert.ok(warned(diagnosticsOf(document.uri)))
    await editor.edit((edit) => {
      edit.insert(rangeOf(document, ' You have').start, ` ${sorry}`)
    })
    await diagnosticsUntil(document.uri, (found) => some(found) && !warned(found))
    await editor.edit((edit) => {
      edit.delete(rangeOf(document, ` ${sorry}`))
    })
    await diagnosticsUntil(document.uri, warned)
  })

  it('adds a missing part where it belongs, ready to be filled in', async () => {
    const editor = await openDraft(apology)
    await check()
    const [lacking] = missingIn(diagnosticsOf(editor.document.uri)).filter(isSorryMissing)
    assert.ok(lacking)
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      editor.document.uri,
      lacking.range,
      vscode.CodeActionKind.QuickFix.value,
    )
    const fix = actions.find(
      ({ title, diagnostics = [] }) => title.startsWith('Add “') && diagnostics.includes(lacking),
    )
    const added = fix ?? actions.find(({ title }) => title.startsWith('Add “'))
    assert.ok(added?.edit)
    await vscode.window.showTextDocument(editor.document)
    await vscode.workspace.applyEdit(added.edit)
    assert.notEqual(editor.document.getText(), apology)
    assert.match(editor.document.getText(editor.selection), /^\[[^\]]+\]$/)
    await vscode.commands.executeCommand('undo')
    assert.equal(editor.document.getText(), apology)
  })

  it('forgets that it was asked when the message is closed', async () => {
    const file = await writeFile('checked.txt', apology)
    await openFile(file)
    await check()
    assert.ok(warned(diagnosticsOf(file)))
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor')
    await diagnosticsUntil(file, none)
    await openFile(await writeFile('checked.txt', `${apology}\nAs I already said, the plan is ready.\n`))
    assert.deepEqual(missingIn(await diagnosticsUntil(file, some)), [])
  })

  it('takes a message for what the person says that it is', async () => {
    const editor = await openDraft('Dear Ana,\n\nThe invoice was wrong. You have the right one now.\n')
    assert.deepEqual((await check())?.missing, [])
    await vscode.window.showTextDocument(editor.document)
    await vscode.commands.executeCommand('tactful.changeKind', { kind: 'apology' })
    assert.ok(warned(diagnosticsOf(editor.document.uri)))
    assert.equal((await check())?.kind, 'apology')
  })

  it('says that a good message is ready', async () => {
    await openDraft('Dear Ana,\n\nI sent you the wrong invoice. I am sorry. The right one is in our folder.\n')
    const report = await check()
    assert.equal(report?.verdict, 'ready')
    assert.deepEqual(report.messages, [])
  })

  it('checks the selection alone, and speaks of places in the document', async () => {
    const editor = await openDraft(`${text}\n${samples.es.text}\n${samples.ru.text}`)
    editor.selection = new vscode.Selection(
      rangeOf(editor.document, samples.es.text).start,
      rangeOf(editor.document, samples.es.text).end,
    )
    const report = await check()
    assert.equal(report?.lang, 'es')
    assert.deepEqual(
      report.messages.map((message) => [message.text, message.start]),
      [[samples.es.flagged, editor.document.getText().indexOf(samples.es.flagged)]],
    )
    await diagnosticsUntil(editor.document.uri, (found) => found.length === 3)
  })

  it('checks the whole message where only a point of it is selected', async () => {
    const editor = await openDraft(`${apology}\nThe number to call is [phone].\n`)
    const { start, end } = rangeOf(editor.document, '[phone]')
    editor.selection = new vscode.Selection(start, end)
    const report = await check()
    assert.equal(report?.kind, 'apology')
    assert.ok(report.messages.some((message) => message.text === '[phone]'))
    assert.ok(warned(diagnosticsOf(editor.document.uri)))
  })

  it('says once what is missing, whatever was checked before and is typed after', async () => {
    const editor = await openDraft(`${apology}\nAs I already said, the plan is ready.\n\n---\n\n${apology}`)
    const { document } = editor
    await vscode.commands.executeCommand('tactful.changeKind', { kind: 'apology' })
    const isOnce = (): void => {
      const said = missingIn(diagnosticsOf(document.uri)).map(({ message }) => message)
      assert.notEqual(said.length, 0)
      assert.deepEqual(said, [...new Set(said)])
    }
    const type = async (words: string): Promise<void> => {
      const count = diagnosticsOf(document.uri).length
      await editor.edit((edit) => {
        edit.insert(document.positionAt(document.getText().length), `${words}\n`)
      })
      await diagnosticsUntil(document.uri, (found) => found.length > count)
    }
    await check()
    isOnce()
    await type('As I already said, the file is ready.')
    isOnce()
    await vscode.window.showTextDocument(document)
    editor.selection = new vscode.Selection(0, 0, 4, 0)
    await check()
    isOnce()
    await type('As I already said, the folder is ready.')
    isOnce()
  })

  it('demands nothing any more of a message that is written anew', async () => {
    const editor = await openDraft(apology)
    const { document } = editor
    await vscode.commands.executeCommand('tactful.changeKind', { kind: 'apology' })
    for (const other of ['', 'As I already said, the plan is ready.\n']) {
      await check()
      assert.ok(missingIn(diagnosticsOf(document.uri)).length > 0)
      await vscode.window.showTextDocument(document)
      await editor.edit((edit) => {
        edit.replace(new vscode.Range(0, 0, document.lineCount, 0), other)
      })
      await diagnosticsUntil(document.uri, (found) => missingIn(found).length === 0)
      await editor.edit((edit) => {
        edit.insert(new vscode.Position(0, 0), `${apology}\n`)
      })
    }
    await diagnosticsUntil(document.uri, some)
    assert.deepEqual(missingIn(diagnosticsOf(document.uri)), [])
  })

  it('shows what it found where checks are put off, until that is edited', async () => {
    await set('run', 'manual')
    const editor = await openDraft(text)
    await check()
    assert.equal(diagnosticsOf(editor.document.uri).length, 1)
    await editor.edit((edit) => {
      edit.delete(rangeOf(editor.document, flagged))
    })
    assert.deepEqual(diagnosticsOf(editor.document.uri), [])
  })

  it('checks what is left alone otherwise, because somebody asks for it', async () => {
    await openFile(await writeFile('README.md', text))
    assert.equal((await check())?.verdict, 'stop')
  })

  it('answers calmly where no message is open', async () => {
    assert.equal(await check(), undefined)
  })
})
