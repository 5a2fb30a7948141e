import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import { diagnosticsUntil, none, openDraft, rangeOf, ruleOf, samples, set, some, tidy } from './editor.ts'

/** What the extension tells at some words, as Markdown: one text for each finding. */
async function toldAt({ document }: vscode.TextEditor, words: string): Promise<string[]> {
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
    'vscode.executeHoverProvider',
    document.uri,
    rangeOf(document, words).start,
  )
  const all = hovers.flatMap(({ contents }) => contents as vscode.MarkdownString[])
  // Other extensions may tell of Markdown and links.
  return all.map(({ value }) => value).filter((value) => value.includes('command:tactful.'))
}

/** Markdown without its escapes. */
const plain = (told: string): string => told.replace(/\\([^\w\s])/g, '$1')

/** Follows the link with some words, as a click does: its arguments are JSON. */
async function follow(told: string, words: RegExp): Promise<void> {
  const links = [...told.matchAll(/\[((?:[^\]\\]|\\.)*)\]\(command:([\w.]+)\?([^)]*)\)/g)]
  const [, , command = '', args = ''] = links.find(([, title = '']) => words.test(title)) ?? []
  assert.notEqual(command, '', `no link “${words.source}” in ${told}`)
  await vscode.commands.executeCommand(command, ...(JSON.parse(decodeURIComponent(args)) as unknown[]))
}

describe('the hover', () => {
  afterEach(tidy)

  for (const language of ['en', 'es', 'ru'] as const) {
    it(`shows what the rule flags and what it does not in the message's language (${language}), and the source`, async () => {
      const { text, flagged } = samples[language]
      const editor = await openDraft(text)
      const [found] = await diagnosticsUntil(editor.document.uri, some)
      const [told = '', ...others] = await toldAt(editor, flagged)
      assert.deepEqual(others, [])
      const [, caught, permitted] = /Flagged\\: (.*\*\*.+\*\*.*)\n- Not flagged\\: (.+)\n/.exec(told) ?? []
      const letters = language === 'ru' ? /[а-я]{3}/ : /[a-z]{3}/
      assert.match(caught ?? '', letters)
      assert.match(permitted ?? '', letters)
      assert.match(told, /\nSource\\: .{10}/)
      for (const line of found?.message.split('\n') ?? []) assert.ok(!plain(told).includes(line), `repeats “${line}”`)
    })
  }

  it('mends by a link, which does nothing more once the finding is gone', async () => {
    const editor = await openDraft(samples.ru.text)
    await diagnosticsUntil(editor.document.uri, some)
    const [told = ''] = await toldAt(editor, samples.ru.flagged)
    await follow(told, /Leave out/)
    const mended = 'Здравствуйте, Анна!\n\nТариф фиксированный. Счёт на 4500 ₽ придёт сегодня.\n'
    assert.equal(editor.document.getText(), mended)
    await diagnosticsUntil(editor.document.uri, none)
    await follow(told, /Leave out/)
    assert.equal(editor.document.getText(), mended)
  })

  it('makes tab stops of what is to be filled in', async () => {
    await set('phrases', [{ phrase: 'in the blue folder', message: 'We name a date.', instead: ['by [date]'] }])
    const editor = await openDraft('Dear Ana,\n\nYou will have the invoice in the blue folder.\n')
    await diagnosticsUntil(editor.document.uri, some)
    const [told = ''] = await toldAt(editor, 'in the blue folder')
    await follow(told, /Write/)
    await vscode.commands.executeCommand('type', { text: '2 May' })
    assert.equal(editor.document.getText(), 'Dear Ana,\n\nYou will have the invoice by 2 May.\n')
  })

  it('says of a learned finding that it was learned', async () => {
    const fault = 'The brief was one line long'
    const editor = await openDraft(
      `Hello Tom,\n\nyou asked why page 2 is empty. ${fault}. You will have it on Friday.\n`,
    )
    await diagnosticsUntil(editor.document.uri, (all) => all.some((one) => ruleOf(one) === 'blame-shift/learned'))
    const [told = ''] = await toldAt(editor, fault)
    assert.match(told, /^Learned from examples\\, so it can be wrong\\\.\n/)
    assert.doesNotMatch(told, /Flagged/)
  })

  it('names each of several findings', async () => {
    const editor = await openDraft('Dear Ana,\n\nIt was a crazy week, so the report slipped.\n')
    const isOfEquality = (one: vscode.Diagnostic): boolean => String(ruleOf(one)).startsWith('equality/')
    const found = await diagnosticsUntil(
      editor.document.uri,
      (all) => all.some(isOfEquality) && !all.every(isOfEquality),
    )
    const told = await toldAt(editor, 'crazy')
    assert.equal(told.length, found.length)
    for (const one of told) assert.match(one, /^\*\*.+\*\*\n/)
  })

  it('shows words that mean something to Markdown as they are', async () => {
    await set('phrases', [{ phrase: 'blue folder', message: 'We name it.', instead: ['*file* `7` <b>'] }])
    const editor = await openDraft('Dear Ana,\n\nIt is in the blue folder.\n')
    await diagnosticsUntil(editor.document.uri, some)
    const [told = ''] = await toldAt(editor, 'blue folder')
    assert.match(told, /\\\*file\\\* \\`7\\` \\<b\\>/)
  })

  it('is silent where nothing was found', async () => {
    const editor = await openDraft(samples.en.text)
    await diagnosticsUntil(editor.document.uri, some)
    assert.deepEqual(await toldAt(editor, 'Dear Ana'), [])
  })
})
