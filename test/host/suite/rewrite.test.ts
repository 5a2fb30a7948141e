import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import {
  closeLists,
  diagnosticsUntil,
  event,
  openDraft,
  rangeOf,
  repeatUntil,
  samples,
  set,
  some,
  takeFirstChoices,
  tidy,
} from './editor.ts'

interface Request {
  readonly model: string
  readonly text: string
  readonly token: vscode.CancellationToken
}

/** What test/host/fixtures/model-provider gives. */
interface Models {
  /** Whether this VS Code lets an extension offer models. */
  readonly isKnown: boolean
  readonly state: { answer: (request: Request) => Promise<string>; requests: Request[] }
  offer(...models: string[]): void
}

const provider = vscode.extensions.getExtension<Models>('tactful-tests.model-provider')

const sentence = `${samples.en.flagged}.`
const better = 'I am sorry that the wrong invoice cost you time.'
const kind = vscode.CodeActionKind

/** Turns the window's features with language models off, as the runs of the tests have them, or on. */
const turnOff = (isOff: boolean): Thenable<void> =>
  vscode.workspace.getConfiguration('chat').update('disableAIFeatures', isOff, vscode.ConfigurationTarget.Global)

/** Offers models, and waits until VS Code knows of them. */
async function offer(models: Models, ...ids: string[]): Promise<void> {
  const known = async (): Promise<boolean> => (await vscode.lm.selectChatModels()).length === ids.length
  const changed = new Promise<void>((resolve) => {
    const subscription = vscode.lm.onDidChangeChatModels(() => {
      void known().then((isKnown) => {
        if (!isKnown) return
        subscription.dispose()
        resolve()
      })
    })
  })
  const isSo = await known()
  models.offer(...ids)
  if (!isSo) await changed
}

async function draft(text: string = samples.en.text): Promise<vscode.TextEditor> {
  const editor = await openDraft(text)
  await diagnosticsUntil(editor.document.uri, some)
  return editor
}

/** The titles of what is offered for some words of a document. */
async function titlesAt(
  { document }: vscode.TextEditor,
  words: string,
  wanted: vscode.CodeActionKind,
): Promise<string[]> {
  const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    rangeOf(document, words),
    wanted.value,
  )
  return actions.map(({ title }) => title).filter((title) => title.startsWith('Rewrite'))
}

/** Rewrites the sentence of the finding in a document. */
function rewrite({ document }: vscode.TextEditor): Thenable<unknown> {
  const request = {
    uri: document.uri,
    range: rangeOf(document, samples.en.flagged),
    isExact: false,
    ruleId: samples.en.rule,
  }
  return vscode.commands.executeCommand('tactful.rewrite', request)
}

const isDiffShown = (): boolean =>
  vscode.window.tabGroups.all.some(({ tabs }) => tabs.some(({ input }) => input instanceof vscode.TabInputTextDiff))

describe('rewriting where there is no language model', () => {
  afterEach(tidy)

  it('is not offered, and says so when it is asked for', async () => {
    const editor = await draft()
    assert.deepEqual(await titlesAt(editor, samples.en.flagged, kind.QuickFix), [])
    assert.deepEqual(await titlesAt(editor, 'The invoice', kind.RefactorRewrite), [])
    assert.equal(await rewrite(editor), 'no-model')
    assert.equal(editor.document.getText(), samples.en.text)
  })
})

describe('rewriting with a language model', () => {
  let models: Models

  before(async function () {
    assert.ok(provider, 'The extension with the models is not there.')
    models = await provider.activate()
    // Before VS Code 1.104 no extension can offer a model.
    if (!models.isKnown) this.skip()
  })
  beforeEach(async () => {
    await vscode.workspace
      .getConfiguration('chat')
      .update('disableAIFeatures', false, vscode.ConfigurationTarget.Global)
    await offer(models, 'a')
    models.state.requests = []
    models.state.answer = () => Promise.resolve(better)
  })
  afterEach(async () => {
    await offer(models)
    await vscode.commands.executeCommand('notifications.clearAll')
    await tidy()
  })

  /** Answers the model's next requests only when it is told to. */
  function heldBack(): { readonly requested: Promise<Request>; answer: (text: string) => void } {
    let answer: (text: string) => void = () => undefined
    const answered = new Promise<string>((resolve) => (answer = resolve))
    const requested = new Promise<Request>((resolve) => {
      models.state.answer = (request) => {
        resolve(request)
        return answered
      }
    })
    return { requested, answer }
  }

  it('is offered for a finding and for a selection, and nowhere else', async () => {
    const editor = await draft()
    assert.deepEqual(await titlesAt(editor, samples.en.flagged, kind.QuickFix), ['Rewrite the sentence…'])
    assert.deepEqual(await titlesAt(editor, 'The invoice', kind.RefactorRewrite), ['Rewrite the selection…'])
    assert.deepEqual(await titlesAt(editor, 'The invoice', kind.QuickFix), [])
    assert.deepEqual(await titlesAt(editor, '\n\n', kind.RefactorRewrite), [])
  })

  it('is not offered to a person who has turned such features off', async () => {
    const editor = await draft()
    await turnOff(true)
    try {
      assert.deepEqual(await titlesAt(editor, samples.en.flagged, kind.QuickFix), [])
      assert.equal(await rewrite(editor), 'no-model')
    } finally {
      await turnOff(false)
    }
  })

  it('sends nothing before the question is answered, and nothing where it is closed', async () => {
    const editor = await draft()
    assert.equal(await closeLists(rewrite(editor)), 'not-sent')
    assert.deepEqual(models.state.requests, [])
    assert.equal(editor.document.getText(), samples.en.text)
  })

  it('sends the sentence alone, shows a diff, and changes the message as one edit', async () => {
    const editor = await draft()
    const { requested, answer } = heldBack()
    const done = rewrite(editor)
    const { text } = (await takeFirstChoices(requested)) as Request
    assert.ok(text.includes(`\n${sentence}\n`))
    for (const words of ['Ana', '450', 'comes to']) assert.ok(!text.includes(words), words)
    assert.equal(editor.document.getText(), samples.en.text)
    const shown = new Promise<vscode.Tab>((resolve) => {
      const subscription = vscode.window.tabGroups.onDidChangeTabs(({ opened }) => {
        const diff = opened.find(({ input }) => input instanceof vscode.TabInputTextDiff)
        if (!diff) return
        subscription.dispose()
        resolve(diff)
      })
    })
    answer(`"${better}"`)
    const { input } = await shown
    assert.ok(input instanceof vscode.TabInputTextDiff)
    const changed = samples.en.text.replace(sentence, better)
    assert.equal((await vscode.workspace.openTextDocument(input.modified)).getText(), changed)
    assert.equal(editor.document.getText(), samples.en.text)
    assert.equal(await takeFirstChoices(done), 'used')
    assert.equal(models.state.requests.length, 1)
    assert.equal(editor.document.getText(), changed)
    assert.equal(isDiffShown(), false)
    await vscode.commands.executeCommand('undo')
    assert.equal(editor.document.getText(), samples.en.text)
  })

  it('changes nothing where the person thinks better of it', async () => {
    const editor = await draft()
    const { requested, answer } = heldBack()
    const done = rewrite(editor)
    await takeFirstChoices(requested)
    answer(better)
    assert.equal(await closeLists(done), 'cancelled')
    assert.equal(editor.document.getText(), samples.en.text)
    assert.equal(isDiffShown(), false)
  })

  it('asks once more where an answer does not pass the check, and then shows nothing', async () => {
    const editor = await draft()
    models.state.answer = () => Promise.resolve('As I already explained, you will get 900 euros.')
    assert.equal(await takeFirstChoices(rewrite(editor)), 'no-answer')
    assert.equal(models.state.requests.length, 2)
    assert.match(models.state.requests[1]?.text ?? '', /leave it out: 900/)
    assert.equal(editor.document.getText(), samples.en.text)
    assert.equal(isDiffShown(), false)
  })

  it('leaves a passage alone that was changed meanwhile, and offers a copy', async () => {
    const editor = await draft()
    const { requested, answer } = heldBack()
    const done = rewrite(editor)
    await takeFirstChoices(requested)
    await editor.edit((edit) => {
      edit.insert(rangeOf(editor.document, 'apologize').start, 'all ')
    })
    const changed = editor.document.getText()
    await vscode.env.clipboard.writeText('before')
    answer(better)
    assert.equal(await takeFirstChoices(done), 'changed')
    assert.equal(editor.document.getText(), changed)
    while ((await vscode.env.clipboard.readText()) !== better)
      await vscode.commands.executeCommand('notification.acceptPrimaryAction')
  })

  it('finds the passage again that was moved meanwhile', async () => {
    const editor = await draft()
    const { requested, answer } = heldBack()
    const done = rewrite(editor)
    await takeFirstChoices(requested)
    await editor.edit((edit) => {
      edit.insert(new vscode.Position(0, 0), 'Hello!\n\n')
    })
    answer(better)
    assert.equal(await takeFirstChoices(done), 'used')
    assert.equal(editor.document.getText(), `Hello!\n\n${samples.en.text.replace(sentence, better)}`)
  })

  it('asks which of several models is to have the text', async () => {
    await offer(models, 'b', 'c')
    const editor = await draft()
    assert.equal(await closeLists(rewrite(editor)), 'not-sent')
    assert.equal(await takeFirstChoices(rewrite(editor)), 'used')
    assert.deepEqual(
      models.state.requests.map(({ model }) => model),
      ['b'],
    )
  })

  it('stops when it is told to', async () => {
    const editor = await draft()
    const { requested } = heldBack()
    const done = rewrite(editor)
    const { token } = (await takeFirstChoices(requested)) as Request
    assert.equal(await repeatUntil(done, 'notification.acceptPrimaryAction'), 'cancelled')
    // The editor tells the model's side of it in its own time.
    if (!token.isCancellationRequested) await event(token.onCancellationRequested, () => true)
    assert.equal(editor.document.getText(), samples.en.text)
  })

  for (const [name, error] of [
    ['takes no more requests', () => vscode.LanguageModelError.Blocked('Quota')],
    ['does not exist any more', () => vscode.LanguageModelError.NotFound()],
    ['fails', () => new Error('Broken')],
  ] as const) {
    it(`tells calmly that a model ${name}`, async () => {
      const editor = await draft()
      models.state.answer = () => Promise.reject(error())
      assert.equal(await takeFirstChoices(rewrite(editor)), 'no-answer')
      assert.equal(editor.document.getText(), samples.en.text)
    })
  }
})

describe('the tool for language models', () => {
  const call = (input: object): Thenable<vscode.LanguageModelToolResult> =>
    vscode.lm.invokeTool('tactful_check', { input, toolInvocationToken: undefined })

  /** What the tool says of a text. */
  async function answerTo(input: object): Promise<{ verdict: string; findings: { rule: string; words: string }[] }> {
    const { content } = await call(input)
    const [part] = content
    assert.ok(part instanceof vscode.LanguageModelTextPart)
    return JSON.parse(part.value) as { verdict: string; findings: { rule: string; words: string }[] }
  }

  afterEach(tidy)

  it('is listed with what it takes', () => {
    const tool = vscode.lm.tools.find(({ name }) => name === 'tactful_check')
    assert.ok(tool)
    assert.match(tool.description, /verdict/)
    assert.ok(tool.inputSchema)
  })

  it('checks a message as it is checked for a person', async () => {
    const { verdict, findings } = await answerTo({ text: samples.en.text })
    assert.equal(verdict, 'stop')
    assert.equal(findings[0]?.rule, samples.en.rule)
    assert.equal(findings[0].words, samples.en.flagged)
  })

  it('keeps to the settings of the workspace', async () => {
    await set('rules', { 'false-apology': 'off' })
    const { findings } = await answerTo({ text: samples.en.text })
    assert.ok(!findings.some(({ rule }) => rule === samples.en.rule))
  })

  it('says what to give instead of what it cannot use', async () => {
    const said = await answerOrError({ text: ' ' })
    assert.match(said, /whole message/)
  })

  /** An error reaches the caller as a rejection or, in newer versions, as the tool's answer. */
  const answerOrError = (input: object): Promise<string> =>
    Promise.resolve(call(input)).then(
      ({ content }) => JSON.stringify(content),
      (error: unknown) => String(error),
    )
})
