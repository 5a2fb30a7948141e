import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import { event, openDraft, repeatUntil, setSender, tidy } from './editor.ts'

/** The rows of the list of suggestions at the end of a document that insert several lines, whoever offers them. */
async function templatesIn(document: vscode.TextDocument): Promise<vscode.CompletionItem[]> {
  const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
    'vscode.executeCompletionItemProvider',
    document.uri,
    document.positionAt(document.getText().length),
  )
  return items
    .filter((item) => snippetOf(item).split('\n').length > 4)
    .sort((a, b) => ((a.sortText ?? '') < (b.sortText ?? '') ? -1 : 1))
}

const snippetOf = ({ insertText }: vscode.CompletionItem): string =>
  typeof insertText === 'object' ? insertText.value : (insertText ?? '')

const labelOf = ({ label }: vscode.CompletionItem): string => (typeof label === 'string' ? label : label.label)

const prefixes = [
  ['en', 'apology', 4, /^Hello |^Dear |^Hi /],
  ['es', 'disculpa', 8, /^Hola|^Buen|^Estimad|^\$\{1\|\[Estimad/],
  ['ru', 'извинение', 4, /^Здравствуйте|^Добрый|^\$\{1\|\[Уважаемый /],
] as const

describe('templates in the list of suggestions', () => {
  afterEach(tidy)

  for (const [language, prefix, number, opening] of prefixes) {
    for (const mode of ['plaintext', 'markdown'] as const) {
      it(`are offered in ${mode} for “${prefix}” (${language}), one row a wording`, async () => {
        const { document } = await openDraft(prefix, mode)
        const offered = await templatesIn(document)
        assert.equal(offered.length, number, offered.map(labelOf).join(', '))
        assert.equal(new Set(offered.map(labelOf)).size, number)
        for (const item of offered) {
          assert.match(snippetOf(item), opening)
          assert.equal(item.detail, 'Template')
          assert.ok(item.filterText?.startsWith(prefix))
        }
      })
    }

    it(`are not offered in the middle of a sentence or of a paragraph (${language})`, async () => {
      for (const text of [`Please accept my ${prefix}`, `These are my words\n${prefix}`]) {
        const { document } = await openDraft(text, 'plaintext')
        assert.deepEqual((await templatesIn(document)).map(labelOf), [], text)
      }
    })
  }

  it('are not offered in another language than the message is in, nor where it greets already', async () => {
    const { document } = await openDraft('Te envío los datos de la factura que querías.\n\napology', 'plaintext')
    assert.deepEqual(await templatesIn(document), [])
    const { document: own } = await openDraft('Te envío los datos de la factura que querías.\n\ndisculpa', 'plaintext')
    assert.equal((await templatesIn(own)).length, 8)
    const { document: greeted } = await openDraft('Hello Anna,\n\napology', 'plaintext')
    assert.deepEqual(await templatesIn(greeted), [])
  })

  it('sign as the settings say', async () => {
    await setSender({ name: 'Анна Лебедева', signOff: { ru: 'Всего доброго,' } })
    const { document } = await openDraft('извинение', 'plaintext')
    const offered = await templatesIn(document)
    assert.equal(offered.length, 4)
    for (const item of offered) assert.match(snippetOf(item), /\n\nВсего доброго,\nАнна Лебедева(?:, [^\n]+)?\$0$/)
  })

  it('can be taken from the list, ready to be filled in', async () => {
    const editor = await openDraft('', 'plaintext')
    const taken = event(vscode.workspace.onDidChangeTextDocument, ({ document }) => document.lineCount > 4)
    await vscode.commands.executeCommand('type', { text: 'heads' })
    await vscode.commands.executeCommand('editor.action.triggerSuggest')
    // Until the list comes up, there is nothing to accept.
    await repeatUntil(taken, 'acceptSelectedSuggestion')
    assert.match(editor.document.getText(editor.selection), /^\[[^\]]+\]$/)
    assert.ok(!editor.document.getText().startsWith('heads'))
  })
})
