import assert from 'node:assert/strict'
import type { Paragraph, Root } from 'nlcst'
import { visit } from 'unist-util-visit'
import { VFile } from 'vfile'
import { check } from '../../../src/checker/check.ts'
import { defaultSettings } from '../../../src/checker/default-settings.ts'
import { mayOffend } from '../../../src/checker/may-offend.ts'
import { processorFor } from '../../../src/checker/processor-for.ts'
import type { Settings } from '../../../src/checker/settings.ts'
import type { Language } from '../../../src/text/language.ts'
import { readMessage } from '../../../src/text/read-message.ts'

const findingsIn = async (text: string, rules: Settings['rules'] = {}, locale: Language = 'en') =>
  (
    await check(text, { language: 'en', locale, isLive: true, settings: { ...defaultSettings, rules } })
  ).messages.filter(({ family }) => family === 'equality')

/** The tree of a message, as plugins after ours see it. */
async function treeOf(text: string): Promise<Root> {
  const file = new VFile(text)
  const processor = processorFor(defaultSettings, 'en')
  return (await processor.run(processor.parse(file), file)) as Root
}

describe('a word that may exclude', () => {
  it('is told in the language of the interface', async () => {
    const toldIn = async (locale: Language): Promise<string | undefined> =>
      (await findingsIn('It was a crazy week.', {}, locale))[0]?.message
    assert.equal(await toldIn('en'), '“crazy” may exclude or hurt some readers.')
    assert.equal(await toldIn('es'), '«crazy» puede excluir o herir a alguien.')
    assert.equal(await toldIn('ru'), '«crazy» может исключить или задеть кого-то из читателей.')
  })

  it('has no replacement that is longer than itself', async () => {
    const found = [
      ...(await findingsIn('The addict and the salesman met a cripple and a junkie near the old madhouse.')),
      ...(await findingsIn('We walked to the sales man in the street. His master copy is obviously fine.', {
        equality: 'info',
      })),
    ]
    assert.ok(found.length > 6)
    const lengthOf = (words: string): number => words.trim().split(/\s+/).length
    for (const { text, suggestions } of found) {
      for (const suggestion of suggestions) assert.ok(lengthOf(suggestion) <= lengthOf(text), suggestion)
    }
    assert.ok(found.some(({ suggestions }) => suggestions.length > 0))
    assert.ok(found.some(({ text, suggestions }) => suggestions.some((words) => lengthOf(words) === lengthOf(text))))
  })

  it('is told once where one lies in another', async () => {
    const found = await findingsIn('He met the sales man.', { equality: 'info' })
    assert.deepEqual(
      found.map(({ text }) => text),
      ['He', 'sales man'],
    )
  })

  it('is searched with those on request where the family or one of its rules has an entry', async () => {
    const text = 'My husband had a crazy week.'
    const wordsUnder = async (rules: Settings['rules']): Promise<string[]> =>
      (await findingsIn(text, rules)).map((found) => found.text)
    assert.deepEqual(await wordsUnder({}), ['crazy'])
    assert.deepEqual(await wordsUnder({ equality: 'warning' }), ['husband', 'crazy'])
    assert.deepEqual(await wordsUnder({ equality: 'off' }), [])
    assert.deepEqual(await wordsUnder({ equality: 'off', 'equality/nuts': 'info' }), ['crazy'])
    assert.deepEqual(await wordsUnder({ 'equality/other': 'info' }), ['crazy'])
    assert.deepEqual(await wordsUnder({ all: 'off' }), [])
  })

  it('is not one in code or a link, and those around are found at their places', async () => {
    const text = 'A crazy `crazy` day with crazy https://example.com/crazy prices, crazy as that is.'
    const found = await findingsIn(text)
    assert.deepEqual(
      found.map(({ start }) => start),
      [2, 25, text.indexOf('crazy as')],
    )
  })
})

describe('the tree of a message with such a word', () => {
  it('has the words of its paragraph, at their places', async () => {
    const text = 'Hello Ana,\n\nwe had a crazy\nweek. It is over.\n'
    const tree = await treeOf(text)
    assert.equal(tree.type, 'RootNode')
    const [greeting] = tree.children as Paragraph[]
    assert.deepEqual(greeting, {
      type: 'ParagraphNode',
      children: [],
      position: { start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 11, offset: 10 } },
    })
    const words: string[] = []
    const lines = text.split('\n')
    visit(tree, 'WordNode', ({ position }) => {
      assert.ok(position)
      const { start, end } = position
      const word = text.slice(start.offset, end.offset)
      assert.equal(lines[start.line - 1]?.slice(start.column - 1, end.column - 1), word)
      words.push(word)
    })
    assert.deepEqual(words, ['we', 'had', 'a', 'crazy', 'week', 'It', 'is', 'over'])
  })

  it('has them at their places where a paragraph begins within its line', async () => {
    const starts: unknown[] = []
    visit(await treeOf('- Hello Ana\n- It was crazy for us.\n'), 'WordNode', ({ position }) => {
      starts.push(position?.start)
    })
    assert.deepEqual(
      starts,
      [3, 6, 10, 16, 20].map((column) => ({ line: 2, column, offset: 11 + column })),
    )
  })
})

describe('the look at words before retext-equality is asked', () => {
  const may = (text: string, which: 'usual' | 'all', language: Language = 'en'): boolean =>
    readMessage(text, { language }).paragraphs.some((paragraph) => mayOffend(paragraph, which))

  it('finds words and phrases, apostrophes and hyphens overlooked', () => {
    for (const text of ['It was crazy.', 'A black list.', 'The black-listed one', 'A man-made lake', 'a towel heads'])
      assert.ok(may(text, 'usual'), text)
  })

  it('finds a phrase only where all of it stands', () => {
    for (const text of [
      'We turned a blind eye.',
      'The white paper',
      'It is a black day',
      'make it all',
      'We walk on the',
    ])
      assert.ok(!may(text, 'usual'), text)
  })

  it('takes any word for a gap, but a word there has to be', () => {
    assert.ok(may('Let us make this plan great again', 'usual'))
    assert.ok(!may('Let us make great again', 'usual'))
    assert.ok(may('the father of it', 'all'))
  })

  it('looks for words on request only then', () => {
    assert.ok(!may('My husband called.', 'usual'))
    assert.ok(may('My husband called.', 'all'))
    assert.ok(may('It was crazy.', 'all'))
    assert.ok(may('an ablebodied one', 'all') && may('the workmanship', 'all') && may('workwomen act', 'all'))
  })

  it('looks at English only', () => {
    assert.ok(!may('It was crazy.', 'all', 'es'))
  })
})
