import assert from 'node:assert/strict'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { retext } from 'retext'
import retextEnglish from 'retext-english'
import { VFile } from 'vfile'
import { check, defaultSettings, retextTactful, type Settings } from '../../../src/checker/index.ts'
import { mayOffend } from '../../../src/checker/may-offend.ts'
import { readMessage } from '../../../src/text/read-message.ts'

const settings: Settings = {
  ...defaultSettings,
  phrases: [
    { phrase: 'lorem [ipsum]', message: 'We write text.', severity: 'error', instead: ['text'] },
    { phrase: 'dolor', message: 'No.', severity: 'warning' },
    { phrase: 'sit', message: 'Hm.', severity: 'info' },
  ],
}

describe('retext-tactful', () => {
  it('joins a plain retext pipeline and tells its findings as messages', async () => {
    const file = new VFile({ path: 'mail.txt', value: 'Hello Ana,\n\nplease send the lorem\nipsum, dolor and sit.\n' })
    await retext().use(retextEnglish).use(retextTactful, { settings }).process(file)
    const [first, ...rest] = file.messages
    assert.ok(first)
    const { reason, ruleId, source, fatal, actual, expected, note, place, file: path } = first
    assert.deepEqual(
      { reason, ruleId, source, fatal, actual, expected, note, path },
      {
        reason: 'We write text.',
        ruleId: 'style/team-phrase',
        source: 'tactful',
        fatal: true,
        actual: 'lorem\nipsum',
        expected: ['text'],
        note: '',
        path: 'mail.txt',
      },
    )
    assert.deepEqual(place, {
      start: { line: 3, column: 17, offset: 28 },
      end: { line: 4, column: 6, offset: 39 },
    })
    assert.deepEqual(
      rest.map((message) => [message.reason, message.fatal]),
      [
        ['No.', false],
        ['Hm.', undefined],
      ],
    )
    assert.equal(String(first), 'mail.txt:3:17-4:6: We write text.')
  })

  it('works with its defaults, and leaves the text as it was', async () => {
    const text = 'We are here.\r\n\r\nAll is well.\n'
    const file = await retext().use(retextEnglish).use(retextTactful).process(text)
    assert.equal(String(file), text)
    assert.deepEqual(file.messages, [])
  })
})

describe('equality', () => {
  const equality = async (text: string, over: Partial<Settings> = {}) =>
    (await check(text, { settings: { ...defaultSettings, ...over } })).messages.filter(
      ({ family }) => family === 'equality',
    )
  const wordsOf = async (text: string): Promise<string[]> => (await equality(text)).map((found) => found.text)
  const spanish = 'Le escribo para confirmar que el envío de los manuales está crazy en camino y que llegará el martes.'

  it('is information that names the words, why, and what to write instead', async () => {
    const [found, ...rest] = await equality('This was a crazy week for the team.')
    assert.ok(found)
    assert.equal(rest.length, 0)
    assert.deepEqual([found.ruleId, found.severity, found.text, found.start], ['equality/nuts', 'info', 'crazy', 11])
    assert.ok(found.suggestions.length > 1)
    assert.match(found.why, /\.$/)
  })

  it('says its advice in sentences, without marks of code and sources', async () => {
    const text =
      'Check the master and slave. An ablebodied junkie, a bugreport, it is obviously simple. My sister is dumb.'
    const found = await equality(text, { rules: { equality: 'info' } })
    assert.ok(found.length > 5)
    for (const { advice } of found) {
      assert.match(advice, /^$|[.!?”]$/)
      assert.doesNotMatch(advice, /`|source:|https?:/i)
    }
  })

  it('looks at English only', async () => {
    assert.deepEqual(await wordsOf(spanish), [])
    assert.deepEqual(await wordsOf(`The whole week was crazy, and I am glad that it is over now.\n\n${spanish}`), [
      'crazy',
    ])
  })

  it('gives offsets into a text with CRLF line ends, in a second paragraph and a hand-wrapped phrase', async () => {
    const text = 'Hello Ana,\r\n\r\nwe met the sales\r\nman, he was crazy.\r\n\r\nIt was\r\na crazy day for all of us.'
    const found = await equality(text)
    for (const { start, end, text: words } of found) assert.equal(text.slice(start, end), words)
    assert.deepEqual(
      found.map(({ text: words }) => words.replace(/\s+/g, ' ')),
      ['sales man', 'crazy', 'crazy'],
    )
  })

  it('speaks of words for a certain person, and of ordinary ones, only on request', async () => {
    const text = 'Her husband just called: he is happy with the master copy, it is a crazy good print.'
    assert.deepEqual(await wordsOf(text), ['crazy'])
    const all = await equality(text, { rules: { equality: 'info' } })
    assert.deepEqual(all.map((found) => found.text), ['Her', 'husband', 'just', 'he', 'master copy', 'crazy']) // prettier-ignore
    assert.deepEqual(
      (await equality(text, { rules: { 'equality/just': 'info' } })).map((found) => found.text),
      ['just', 'crazy'],
    )
  })

  it('does not look at what is not the writer’s voice', async () => {
    const quoted =
      'I agree with what you wrote to us yesterday.\n\n> It was a crazy day, he said.\n\nRun `kill slave` first.'
    assert.deepEqual(await wordsOf(quoted), [])
  })

  it('is quiet where its family is off or the words are allowed', async () => {
    assert.deepEqual(await equality('A crazy week.', { rules: { equality: 'off' } }), [])
    assert.deepEqual(await equality('A crazy week.', { allow: ['crazy week'] }), [])
  })

  it('misses nothing that retext-equality finds in its own phrases', async () => {
    // The package does not export its phrases.
    const file = pathToFileURL(path.resolve('node_modules/retext-equality/lib/patterns-en.js'))
    const { patterns } = (await import(file.href)) as { patterns: { inconsiderate: Record<string, string> }[] }
    const phrases = patterns.flatMap(({ inconsiderate }) => Object.keys(inconsiderate))
    assert.ok(phrases.length > 500)
    const missed = phrases.filter((phrase) => {
      const { paragraphs } = readMessage(`They said ${phrase.replaceAll('*', 'it')} to us.`, { language: 'en' })
      return !/[.,]/.test(phrase) && !paragraphs.some((paragraph) => mayOffend(paragraph, 'all'))
    })
    assert.deepEqual(missed, [])
  })
})
