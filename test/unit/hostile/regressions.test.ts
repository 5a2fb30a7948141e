import assert from 'node:assert/strict'
import { check } from '../../../src/checker/check.ts'
import { defaultSettings } from '../../../src/checker/default-settings.ts'
import { parseSettings, parseSettingsText } from '../../../src/checker/parse-settings.ts'
import { Workplace } from '../cli/command.ts'
import { mailLink } from '../../../src/text/mail-link.ts'
import { foldWord } from '../../../src/text/tokens.ts'
import { assertCompletions } from './laws.ts'
import { nastyTexts } from './nasty-texts.ts'

/** What broke something once. */
describe('what broke once', () => {
  it('a cursor before the first line end completes where it is', async () => {
    const today = { year: 1970, month: 1, day: 1 }
    for (const text of ['\n', '\n\n', '\nHi'])
      await assertCompletions({ text, offset: 0, likely: 'en', locale: 'en', today })
  })

  it('settings that nest deeper than can be written are told', async () => {
    const deep = (depth: number): string => '['.repeat(depth) + ']'.repeat(depth)
    for (const key of ['run', 'language', 'caution', 'show']) {
      const { problems } = await parseSettingsText(`{ "${key}": ${deep(100_000)} }`, defaultSettings, 'en')
      assert.match(problems.join(), /not \[…\]\.$/)
    }
    const { problems } = await parseSettingsText('{ "where": { "files": { "a": 1 } } }', defaultSettings, 'en')
    assert.deepEqual(problems, ['“where › files” must be true or false, not {…}.'])
  })

  it('a phrase of a team that marks any words, and says what to write instead, is used', async () => {
    const phrases = [{ phrase: 'sorry <* ...20>', message: 'No.', instead: ['words'] }]
    const { settings, problems } = await parseSettings({ phrases })
    assert.deepEqual(problems, [])
    const { messages } = await check('So sorry about that.', { settings, language: 'en' })
    assert.ok(messages.some(({ suggestions }) => suggestions.includes('words')))
  })

  it('a phrase of any length is refused in a line that a person can read, and soon', async () => {
    const endless = `a(${'\ufeff'.repeat(100_000)}`
    for (const phrase of [endless, `a(${' '.repeat(100_000)}`, `${endless}.)`, '('.repeat(100_000)]) {
      const { problems } = await parseSettings({ phrases: [{ phrase, message: 'No.' }] })
      assert.equal(problems.length, 1)
      assert.ok((problems[0] ?? '').length < 500)
    }
  })

  it('the name of a setting may be of any length', async () => {
    const { problems } = await parseSettings({ ['x'.repeat(1_000_000)]: 1, rules: { ['y'.repeat(1_000_000)]: 'off' } })
    assert.deepEqual(
      problems.map(({ length }) => length),
      [1000, 1000],
    )
  })

  it('a letter under a million marks is read in the time of any word', async () => {
    for (const name of ['a letter under marks', 'a name under marks']) {
      const text = nastyTexts[name]?.(1_000_000) ?? assert.fail(`there is no text ${name}`)
      assert.deepEqual((await check(text, { isLive: true })).messages, [])
    }
    assert.equal(foldWord('E\u0301'), 'é')
  })

  it('a link to many people ends with one of them', () => {
    const to = Array.from({ length: 200 }, (_, place) => `a+${place}@example.com`)
    const { uri } = mailLink({ to, subject: 'S', body: '' })
    const kept = decodeURIComponent(uri.slice('mailto:'.length)).split(',')
    assert.deepEqual(kept, to.slice(0, kept.length))
    assert.ok(kept.length > 50 && uri.length <= 2000)
  })

  it('a device without end, and what is no text, are refused', () => {
    const workplace = new Workplace()
    try {
      workplace.write('half.txt', Uint8Array.of(0xff, 0xfe, 0x48, 0x00, 0x69, 0x00))
      workplace.write('nulls.txt', '\0'.repeat(1000))
      if (process.platform === 'linux') {
        const { status, stderr } = workplace.run(['check', '/dev/zero'])
        assert.equal(status, 2)
        assert.match(stderr, /^tactful: \/dev\/zero is over 5 MB[^\n]+\n$/)
        assert.equal(workplace.run(['check', '/dev/null']).status, 0)
      }
      assert.match(workplace.run(['check', 'half.txt']).stderr, /^tactful: half\.txt is not UTF-8 text[^\n]+\n$/)
      assert.deepEqual(workplace.run(['check', 'nulls.txt', '--format', 'jsonl']).status, 0)
    } finally {
      workplace.remove()
    }
  })

  it('what is wrong with a command is said in one line, whatever was given', () => {
    const workplace = new Workplace()
    try {
      for (const args of [['check', 'a\nb'], ['check', '--kind', 'a\r\nb', '-'], ['che\nck']]) {
        const { status, stderr } = workplace.run(args)
        assert.equal(status, 2)
        assert.match(stderr, /^tactful: [^\r\n]+\n$/)
      }
    } finally {
      workplace.remove()
    }
  })
})
