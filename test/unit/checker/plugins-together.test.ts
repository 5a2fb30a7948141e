import assert from 'node:assert/strict'
import { type Pluggable, unified } from 'unified'
import { VFile } from 'vfile'
import { check, type CheckOptions } from '../../../src/checker/check.ts'
import { defaultSettings } from '../../../src/checker/default-settings.ts'
import { findingsOf } from '../../../src/checker/file-finding.ts'
import { retextFacts } from '../../../src/checker/retext-facts.ts'
import { retextLearned } from '../../../src/checker/retext-learned.ts'
import { retextMessage } from '../../../src/checker/retext-message.ts'
import { retextTactful } from '../../../src/checker/retext-tactful.ts'
import type { Settings } from '../../../src/checker/settings.ts'
import { learnedKey } from '../../../src/checker/silenced.ts'
import { rules } from '../../../src/rules/index.ts'

const today = { year: 2026, month: 3, day: 2 }

const under = (rules: Settings['rules'], over: Partial<Settings> = {}): Settings => ({
  ...defaultSettings,
  rules,
  ...over,
})

/** The rules that some plugins find in a text. */
async function found(
  text: string,
  plugins: readonly Pluggable[],
  data: Partial<VFile['data']> = {},
): Promise<string[]> {
  const file = new VFile(text)
  Object.assign(file.data, { today, ...data })
  const processor = unified()
    .use(retextMessage)
    .use([...plugins])
    .freeze()
  await processor.run(processor.parse(file), file)
  return findingsOf(file).map(({ ruleId }) => ruleId)
}

const idsOf = async (text: string, options: CheckOptions): Promise<string[]> =>
  (await check(text, { today, language: 'en', settings: under({}), ...options })).messages.map(({ ruleId }) => ruleId)

const sorry = 'We’re sorry for any inconvenience, if any, during your stay.'

describe('what was learned', () => {
  it('is told where no rule has a say', async () => {
    assert.deepEqual(await found(sorry, [retextLearned]), ['false-apology/learned'])
    assert.deepEqual(await found(sorry, [retextTactful, retextLearned]), ['false-apology/conditional'])
  })

  it('is not told where a rule would have a say if it were on, or not silenced', async () => {
    for (const off of ['false-apology/conditional', 'all']) {
      const settings = under({ [off]: 'off', learned: 'info' })
      assert.deepEqual(await found(sorry, [[retextTactful, { settings }], [retextLearned, { settings }]]), [], off) // prettier-ignore
    }
    const silenced = new Set(['false-apology/conditional'])
    assert.deepEqual(await found(sorry, [retextTactful, retextLearned], { silenced }), [])
  })

  it('is told where what is off would say nothing', async () => {
    const settings = under({ 'blame-shift/misreading': 'off' })
    const brief = 'You asked why page 2 is empty. The brief was one line long. See you on Friday.'
    assert.deepEqual(
      await found(brief, [
        [retextTactful, { settings }],
        [retextLearned, { settings }],
      ]),
      ['blame-shift/learned'],
    )
  })

  it('is told beside a finding that is not about tone, unless that says the same words', async () => {
    const withPhrase = (phrase: string): Promise<string[]> => {
      const rules = { all: 'off', 'style/team-phrase': 'info' } as const
      const phrases = [{ phrase, message: 'No.' }]
      return found(sorry, [
        [retextTactful, { settings: under(rules, { phrases }) }],
        () => (_tree, file) => {
          // Else the rules that are off would have their say.
          file.data.turnedOff = []
        },
        retextLearned,
      ])
    }
    assert.deepEqual(await withPhrase('inconvenience'), ['style/team-phrase'])
    assert.deepEqual(await withPhrase('lorem'), ['false-apology/learned'])
  })

  it('is not told of a sentence in which it was silenced', async () => {
    const keys = (sentence: string): ReadonlySet<string> => new Set([learnedKey(sentence)])
    assert.deepEqual(await found(sorry, [retextLearned], { silenced: keys(sorry) }), [])
    assert.deepEqual(await found(sorry, [retextLearned], { silenced: new Set<string>() }), ['false-apology/learned'])
    const longer = `Hello Ana. ${sorry} Bye.`
    assert.deepEqual(await found(longer, [retextLearned], { silenced: keys(sorry) }), [])
    assert.deepEqual(await found(longer, [retextLearned], { silenced: keys(longer) }), ['false-apology/learned'])
  })

  it('is not told where the words are allowed', async () => {
    assert.deepEqual(
      await found(sorry, [[retextLearned, { settings: under({}, { allow: ['any inconvenience'] }) }]]),
      [],
    )
  })

  it('says in which way the fault is done, and which words weighed most', async () => {
    const file = new VFile('To anyone who felt left out on the day, our apologies.')
    const processor = unified().use(retextMessage).use(retextLearned).freeze()
    await processor.run(processor.parse(file), file)
    const [finding] = findingsOf(file)
    assert.match(finding?.message ?? '', /speaks of the reader’s feelings/)
    assert.match(finding?.why ?? '', /\. .*“anyone”, “felt”, “our apologies”/)
    const plain = new VFile(sorry)
    await processor.run(processor.parse(plain), plain)
    assert.equal(findingsOf(plain)[0]?.message, 'Reads as an apology that owns nothing.')
  })
})

describe('facts', () => {
  const dated = 'Hello Ana,\n\nlet us meet on Tuesday, 12 March 2026. The plan is ready.\n'

  it('are told with what the text says, in the language of the interface', async () => {
    for (const locale of ['en', 'es', 'ru'] as const) {
      const { messages } = await check(dated, { today, locale, language: 'en', settings: under({}) })
      const [first] = messages.filter(({ ruleId }) => ruleId === 'date/weekday-mismatch')
      const text = rules.find(({ id }) => id === 'date/weekday-mismatch')?.text[locale]
      assert.ok(first && text)
      const pattern = text.message.replace(/[.?()]/g, '\\$&').replace(/\{\w+\}/g, '.+')
      assert.match(first.message, new RegExp(`^${pattern}$`))
      assert.doesNotMatch(first.message + first.why + first.advice, /\{\w+\}/)
    }
  })

  it('keep to what is asked of them while a message is typed', async () => {
    assert.deepEqual(await idsOf(dated, {}), ['date/weekday-mismatch'])
    assert.deepEqual(await idsOf(dated, { isLive: true }), [])
    const names = 'Hi Anna,\n\nthe plan is ready. Thanks, Peter, for your help.\n\nBest regards,\nTom\n'
    assert.ok((await idsOf(names, { isLive: true })).includes('name/two-names'))
  })

  it('are not told where they are off or allowed', async () => {
    assert.deepEqual(await idsOf(dated, { settings: under({ date: 'off' }) }), [])
    assert.deepEqual(await idsOf(dated, { settings: under({}, { allow: ['Tuesday, 12 March 2026'] }) }), [])
    assert.deepEqual(await found(dated, [[retextFacts, { settings: under({ all: 'off' }) }]]), [])
  })

  it('name the other place that belongs to them', async () => {
    const names = 'Hi Anna,\n\nthe plan is ready. Thanks, Peter, for your help.\n\nBest regards,\nTom\n'
    const { messages } = await check(names, { today, language: 'en' })
    const [first] = messages.filter(({ ruleId }) => ruleId === 'name/two-names')
    const text = rules.find(({ id }) => id === 'name/two-names')?.text.en
    assert.ok(text)
    const said = text.related?.replace(/\{\w+\}/g, 'Anna')
    assert.ok(said && said.length > 3)
    assert.deepEqual(first?.related, [{ start: 3, end: 7, message: said }])
  })
})

describe('a file that was checked', () => {
  it('has for each finding a message with its place, its words and a note', async () => {
    const file = new VFile({ path: 'mail.txt', value: `Hello.\n\n${sorry}` })
    const processor = unified().use(retextMessage).use(retextTactful).freeze()
    await processor.run(processor.parse(file), file)
    const [message] = file.messages
    const [finding] = findingsOf(file)
    assert.ok(message && finding)
    assert.deepEqual(message.place, {
      start: { line: 3, column: 1, offset: 8 },
      end: { line: 3, column: 1 + finding.end - 8, offset: finding.end },
    })
    assert.equal(message.note, `${finding.why} ${finding.advice}`)
    assert.equal(message.name, `mail.txt:3:1-3:${1 + finding.end - 8}`)
    assert.equal(message.actual, finding.text)
  })

  it('names no path where it has none', async () => {
    const file = new VFile(sorry)
    const processor = unified().use(retextMessage).use(retextTactful).freeze()
    await processor.run(processor.parse(file), file)
    assert.match(file.messages[0]?.name ?? '', /^1:1-1:\d+$/)
  })

  it('tells the messages of others apart from our findings', () => {
    const file = new VFile('Hello.')
    file.message('Said by another plugin.')
    assert.deepEqual(findingsOf(file), [])
  })
})

describe('the order of findings', () => {
  it('is that of their places, the shorter first where they begin together', async () => {
    const phrases = [
      { phrase: 'lorem', message: 'One.' },
      { phrase: 'crazy week', message: 'Two.' },
    ]
    const { messages } = await check('A crazy week, lorem.', { language: 'en', settings: under({}, { phrases }) })
    assert.deepEqual(
      messages.map(({ text }) => text),
      ['crazy', 'crazy week', 'lorem'],
    )
  })
})

describe('a kind that somebody has said', () => {
  it('is named with its sub-kind in a message of no language of ours', async () => {
    const namesOf = async (kind: NonNullable<CheckOptions['kind']>) => {
      const report = await check('', { kind })
      return [report.kind, report.subkind]
    }
    assert.deepEqual(await namesOf('notice/absence'), ['notice', 'notice/absence'])
    assert.deepEqual(await namesOf('apology'), ['apology', null])
  })
})

describe('the structure', () => {
  const absence = 'Dear Ana,\n\nI will be away.\n'
  const idsUnder = (options: CheckOptions): Promise<string[]> => idsOf(absence, { kind: 'notice/absence', ...options })

  it('is not looked at while a message is typed', async () => {
    assert.ok((await idsUnder({})).some((id) => id.startsWith('structure/')))
    assert.deepEqual(await idsUnder({ isLive: true }), [])
  })

  it('is not told where it is off', async () => {
    assert.deepEqual(await idsUnder({ settings: under({ structure: 'off' }) }), [])
  })

  it('lets a message whose kind is unsure lack nothing', async () => {
    const { missing, isKindSure } = await check('Hello Ana, the plan is ready.', { language: 'en' })
    assert.deepEqual([missing, isKindSure], [[], false])
  })
})
