import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import {
  closeLists,
  diagnosticsOf,
  diagnosticsUntil,
  event,
  ruleOf,
  set,
  some,
  takeFirstChoices,
  tidy,
} from './editor.ts'

const tryExample = (wish?: object): Thenable<unknown> => vscode.commands.executeCommand('tactful.tryExample', wish)
const setSender = (): Thenable<unknown> => vscode.commands.executeCommand('tactful.setSender')
const sender = (): unknown => vscode.workspace.getConfiguration('tactful').inspect('sender')?.globalValue

const tabs = (): readonly vscode.Tab[] => vscode.window.tabGroups.all.flatMap((group) => group.tabs)

/** The draft that is shown. */
function shown(): vscode.TextDocument {
  const document = vscode.window.activeTextEditor?.document
  assert.ok(document, 'No draft is shown.')
  return document
}

describe('Getting started: the walkthrough', () => {
  afterEach(tidy)

  it('opens the walkthrough', async () => {
    const opened = event(vscode.window.tabGroups.onDidChangeTabs, () => tabs().length > 0)
    await vscode.commands.executeCommand('tactful.getStarted')
    await opened
    // A tab of the window's own, of no kind that extensions know.
    assert.deepEqual(
      tabs().map(({ input }) => input),
      [undefined],
    )
  })
})

describe('Getting started: Try an Example', () => {
  afterEach(tidy)

  it('opens a draft with findings', async () => {
    await tryExample()
    assert.equal(shown().isUntitled, true)
    const found = await diagnosticsUntil(shown().uri, some)
    assert.ok(found.map(ruleOf).includes('false-apology/conditional'))
  })

  it('shows the draft that is open already, and checks it as a whole where that is wanted', async () => {
    await tryExample()
    const first = shown()
    await diagnosticsUntil(first.uri, some)
    await tryExample({ check: true })
    assert.equal(shown(), first)
    assert.equal(tabs().length, 1)
    assert.ok(diagnosticsOf(first.uri).map(ruleOf).includes('placeholder/unfilled'))
  })

  it('opens another draft where the first one was changed', async () => {
    await tryExample()
    const first = shown()
    await vscode.window.activeTextEditor?.edit((edit) => {
      edit.insert(new vscode.Position(0, 0), 'Mine. ')
    })
    await tryExample()
    assert.notEqual(shown(), first)
  })
})

describe('Getting started: Set Your Name and Sign-Off', () => {
  afterEach(tidy)

  const known = { name: 'Ana', gender: 'feminine', signOff: { en: 'Best wishes,', ru: 'До встречи,' } }

  it('starts from what is known, and keeps it where nothing is changed', async () => {
    await set('sender', known)
    await takeFirstChoices(setSender())
    assert.deepEqual(sender(), known)
  })

  it('takes out what is empty, and what is of no use', async () => {
    await set('sender', { name: '  ', signOff: 'Best wishes,' })
    await takeFirstChoices(setSender())
    assert.equal(sender(), undefined)
  })

  it('changes nothing where it is closed, at any step', async () => {
    const before = { name: ' Ana ', signOff: { en: '' } }
    await set('sender', before)
    for (let steps = 0; steps < 2; steps++) {
      const done = setSender()
      for (let step = 0; step < steps; step++)
        await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem')
      await closeLists(done)
      assert.deepEqual(sender(), before)
    }
  })
})
