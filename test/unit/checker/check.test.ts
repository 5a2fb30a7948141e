import assert from 'node:assert/strict'
import fc from 'fast-check'
import { check, defaultSettings, parseSettings, type Settings } from '../../../src/checker/index.ts'

/** Settings with one phrase of a team for each severity, and the catalogue's rules off. */
const settings: Settings = {
  ...defaultSettings,
  rules: { 'false-apology': 'off', 'blame-shift': 'off', 'defensive-tone': 'off', equality: 'off' },
  phrases: [
    { phrase: 'lorem', message: 'Found an error.', severity: 'error', instead: ['words', 'text'] },
    { phrase: 'ipsum [dolor]', message: 'Found a warning.' },
    { phrase: 'sit', message: 'Found a hint.', severity: 'info' },
  ],
}

const idsOf = async (text: string, over: Partial<Settings>): Promise<string[]> => {
  const { messages } = await check(text, { settings: { ...defaultSettings, ...over } })
  return messages.map(({ ruleId, severity }) => `${ruleId} ${severity}`)
}

const everything: Settings = { ...settings, rules: {} }

describe('the check of a message', () => {
  it('gives a report of the agreed form', async () => {
    const text = 'Hello Ana,\r\n\r\nplease send Ipsum\r\ndolor today.'
    const offSettings = { ...settings, rules: { ...settings.rules, structure: 'off' as const } }
    const report = await check(text, { settings: offSettings, kind: 'notice/absence', language: 'en' })
    assert.deepEqual(report, {
      lang: 'en',
      kind: 'notice',
      subkind: 'notice/absence',
      messages: [
        {
          ruleId: 'style/team-phrase',
          family: 'style',
          severity: 'warning',
          start: 26,
          end: 38,
          text: 'Ipsum\r\ndolor',
          message: 'Found a warning.',
          why: '',
          advice: '',
          suggestions: [],
          fixes: [],
          pattern: null,
          related: [],
        },
      ],
      parts: {
        'says-what': false,
        'effective-date': false,
        'gives-reason': false,
        'handover-or-cover': false,
        'next-step': true,
        thanks: false,
        'return-date': false,
        'urgent-contact': false,
      },
      missing: ['says-what', 'effective-date', 'return-date'],
      verdict: 'revise',
      isKindSure: true,
    })
  })

  it('writes the keys of a report in the agreed order', async () => {
    const report = await check('lorem', { settings, language: 'en' })
    assert.deepEqual(Object.keys(report), [
      'lang',
      'kind',
      'subkind',
      'messages',
      'parts',
      'missing',
      'verdict',
      'isKindSure',
    ])
    const [first] = report.messages
    assert.ok(first)
    const agreed = ['ruleId', 'family', 'severity', 'start', 'end', 'text', 'message', 'why', 'suggestions']
    assert.deepEqual(
      Object.keys(first).filter((key) => agreed.includes(key)),
      agreed,
    )
  })

  it('says ready, revise or stop by the weightiest finding', async () => {
    for (const [text, verdict] of [
      ['', 'ready'],
      ['  \r\n\t\n', 'ready'],
      ['Thank you, the report is here.', 'ready'],
      ['Please sit with us.', 'ready'],
      ['Please sit with ipsum.', 'revise'],
      ['Please sit with ipsum and lorem.', 'stop'],
    ] as const) {
      assert.equal((await check(text, { settings, language: 'en' })).verdict, verdict, text)
    }
  })

  it('says und for a message in no language of ours, and for an empty one', async () => {
    assert.equal((await check('')).lang, 'und')
    const german = 'Leider haben wir die Lieferung nicht rechtzeitig geschafft, und das tut mir sehr leid für Sie.'
    assert.equal((await check(german)).lang, 'und')
  })

  it('names a kind without a sub-kind, and none in no language of ours', async () => {
    const { kind, subkind } = await check('Hello', { kind: 'apology' })
    assert.deepEqual([kind, subkind], ['apology', null])
    const none = await check('')
    assert.deepEqual([none.kind, none.subkind], [null, null])
  })

  it('suggests what could stand in place of the words, and gives the same as changes', async () => {
    const { messages } = await check('Send Lorem now. Lorem helps.', { settings, language: 'en' })
    assert.deepEqual(
      messages.map(({ suggestions }) => suggestions),
      [
        ['words', 'text'],
        ['Words', 'Text'],
      ],
    )
    assert.deepEqual(messages[1]?.fixes[0], { start: 16, end: 21, text: 'Words' })
  })

  it('replaces the reported words only, where a team marked them', async () => {
    const phrases = [{ phrase: 'very <lorem> now', message: 'No.', instead: ['words'] }]
    const { messages } = await check('Send very lorem now.', { settings: { ...settings, phrases }, language: 'en' })
    assert.deepEqual(
      messages.map(({ text, fixes }) => [text, fixes]),
      [['lorem', [{ start: 10, end: 15, text: 'words' }]]],
    )
  })

  it('replaces all the words that a team marked, whichever they are', async () => {
    const phrases = [{ phrase: 'very <* ...3> now', message: 'No.', instead: ['words', '🙂'] }]
    const { messages } = await check('Send very new big plans now.', {
      settings: { ...settings, phrases },
      language: 'en',
    })
    assert.deepEqual(
      messages.map(({ text, suggestions }) => [text, suggestions]),
      [['new big plans', ['words', '🙂']]],
    )
  })

  it('looks for a team’s phrase in its language only', async () => {
    const phrases = [{ phrase: 'lorem', message: 'No.', language: 'es' as const }]
    assert.deepEqual((await check('Lorem', { settings: { ...settings, phrases }, language: 'en' })).messages, [])
    assert.equal((await check('Lorem', { settings: { ...settings, phrases }, language: 'es' })).messages.length, 1)
  })

  it('explains its findings in the language that was asked for', async () => {
    const text = 'This is a crazy week.'
    const told = await Promise.all(
      (['en', 'es', 'ru'] as const).map(async (locale) => (await check(text, { locale })).messages[0]?.why),
    )
    assert.equal(new Set(told).size, 3)
    assert.match(told[2] ?? '', /\p{Script=Cyrillic}/u)
  })

  describe('under severities that a person chose', () => {
    const text = 'Send lorem, or make it a crazy day.'
    const phrases = settings.phrases.slice(0, 1)

    it('takes a rule’s own entry before its family’s, and that before the usual', async () => {
      assert.deepEqual(await idsOf(text, { phrases }), ['style/team-phrase error', 'equality/nuts info'])
      assert.deepEqual(await idsOf(text, { phrases, rules: { style: 'info', equality: 'warning' } }), [
        'style/team-phrase info',
        'equality/nuts warning',
      ])
      const both = { style: 'off', 'style/team-phrase': 'warning', equality: 'error', 'equality/nuts': 'off' } as const
      assert.deepEqual(await idsOf(text, { phrases, rules: both }), ['style/team-phrase warning'])
    })

    it('reports nothing of what is off, in a family or alone', async () => {
      assert.deepEqual(await idsOf(text, { phrases, rules: { style: 'off', equality: 'off' } }), [])
      const rules = { equality: 'off', 'equality/nuts': 'warning' } as const
      assert.deepEqual(await idsOf(`${text} He is a salesman.`, { rules }), ['equality/nuts warning'])
    })
  })

  describe('under a severity of everything', () => {
    const text = 'Send lorem, or make it a crazy day. We apologize for any inconvenience this may have caused.'
    const phrases = settings.phrases.slice(0, 1)
    const learned = 'Hello Tom,\n\nyou asked why page 2 is empty. The brief was one line long. See you on Friday.\n'

    it('takes it where nothing more specific is said', async () => {
      assert.deepEqual(await idsOf(text, { phrases, rules: { all: 'warning' } }), [
        'style/team-phrase warning',
        'equality/nuts warning',
        'false-apology/conditional warning',
      ])
      const rules = { all: 'off', style: 'info', 'false-apology': 'off', 'false-apology/conditional': 'error' } as const
      assert.deepEqual(await idsOf(text, { phrases, rules }), [
        'style/team-phrase info',
        'false-apology/conditional error',
      ])
    })

    it('is quiet but for single rules where everything is off', async () => {
      assert.deepEqual(await idsOf(text, { phrases, rules: { all: 'off' } }), [])
      assert.deepEqual(await idsOf(text, { phrases, rules: { all: 'off', 'equality/nuts': 'info' } }), [
        'equality/nuts info',
      ])
      assert.deepEqual(await idsOf(learned, { rules: { all: 'off' } }), [])
      const named = { rules: { all: 'off', 'blame-shift/learned': 'info' } } as const
      assert.deepEqual(await idsOf(learned, named), ['blame-shift/learned info'])
    })

    it('turns nothing on that is off by default', async () => {
      const offLimits = 'By the way, I voted for the Greens. '
      const found = async (rules: Settings['rules']) => (await idsOf(`${offLimits}${text}`, { rules })).join(' ')
      assert.match(await found({ style: 'info' }), /style\/off-limits-topic/)
      assert.doesNotMatch(await found({ all: 'info' }), /off-limits-topic/)
    })

    it('holds for the learned layer unless that has an entry, and a family that is off is off in it too', async () => {
      assert.deepEqual(await idsOf(learned, {}), ['blame-shift/learned info'])
      assert.deepEqual(await idsOf(learned, { rules: { all: 'warning' } }), ['blame-shift/learned warning'])
      assert.deepEqual(await idsOf(learned, { rules: { all: 'warning', learned: 'off' } }), [])
      assert.deepEqual(await idsOf(learned, { rules: { 'blame-shift': 'error', all: 'off', learned: 'info' } }), [
        'blame-shift/learned info',
      ])
      assert.deepEqual(await idsOf(learned, { rules: { 'blame-shift': 'off', learned: 'info' } }), [])
    })

    it('holds for what a message lacks', async () => {
      const absence = async (rules: Settings['rules']) =>
        (await check('Dear Ana,\n\nI will be away.\n', { kind: 'notice/absence', settings: { ...settings, rules } }))
          .messages
      assert.ok((await absence({})).some(({ family, severity }) => family === 'structure' && severity === 'warning'))
      const found = await absence({ all: 'info' })
      assert.ok(found.some(({ family }) => family === 'structure'))
      assert.deepEqual([...new Set(found.map(({ severity }) => severity))], ['info'])
      assert.deepEqual(await absence({ all: 'off' }), [])
    })
  })

  describe('with phrases that are allowed', () => {
    const flagged = async (text: string, ...allow: string[]): Promise<string[]> =>
      (await check(text, { settings: { ...settings, rules: {}, allow }, language: 'en' })).messages.map(
        (found) => found.text,
      )

    it('flags nothing that lies in one, in any case and with any white space', async () => {
      assert.deepEqual(await flagged('The LOREM\n ipsum\tfund', 'lorem ipsum fund'), [])
      assert.deepEqual(await flagged('The lorem fund and lorem', 'lorem fund'), ['lorem'])
      assert.deepEqual(await flagged('The whitelist branch, the dolor whitelist ipsum', 'whitelist branch'), [
        'whitelist',
        'ipsum',
      ])
    })

    it('flags nothing that holds one, as a whole word', async () => {
      assert.deepEqual(await flagged('Send ipsum dolor', 'dolor'), [])
      assert.deepEqual(await flagged('Send ipsum dolor', 'do', 'psum', '', '  '), ['ipsum dolor'])
    })

    it('flags what only overlaps one', async () => {
      assert.deepEqual(await flagged('Send ipsum dolor today', 'dolor today'), ['ipsum dolor'])
    })
  })

  describe('of any text', () => {
    const anyText = fc
      .array(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.constantFrom(
            'lorem',
            'ipsum',
            'dolor',
            'he',
            'crazy',
            'sorry if',
            ' ',
            '\r\n',
            '\n\n',
            '> ',
            '-- \n',
            '```',
          ),
          fc.constantFrom(
            'Disculpe si',
            'вы сами',
            '🙂',
            '\ud800',
            '\u0301',
            '\ufeff',
            '`',
            '* ',
            '"',
            '«',
            '\u00ad',
            '\u2028',
          ),
        ),
        { maxLength: 30 },
      )
      .map((parts) => parts.join(' '))

    it('gives findings in order that lie in the text, with the words that stand there', async () => {
      await fc.assert(
        fc.asyncProperty(
          anyText,
          fc.constantFrom('en' as const, 'es' as const, 'ru' as const, undefined),
          async (text, language) => {
            const { messages } = await check(text, { settings: everything, language })
            let last = 0
            for (const found of messages) {
              assert.ok(last <= found.start && found.start < found.end && found.end <= text.length)
              assert.equal(found.text, text.slice(found.start, found.end))
              for (const fix of found.fixes) assert.ok(0 <= fix.start && fix.start <= fix.end && fix.end <= text.length)
              last = found.start
            }
          },
        ),
        { numRuns: 300 },
      )
    })

    it('finds the same with CRLF as with LF, and the same again', async () => {
      await fc.assert(
        fc.asyncProperty(anyText, async (text) => {
          const lines = text.replace(/\r\n?/g, '\n')
          const seen = async (one: string): Promise<string[]> =>
            (await check(one, { settings, language: 'en' })).messages.map((found) =>
              found.text.replaceAll('\r\n', '\n'),
            )
          const found = await seen(lines)
          assert.deepEqual(await seen(lines), found)
          assert.deepEqual(await seen(lines.replaceAll('\n', '\r\n')), found)
        }),
        { numRuns: 200 },
      )
    })
  })

  it('refuses a team’s phrase that breaks the notation', async () => {
    const phrases = [{ phrase: '[never closed', message: 'No.' }]
    await assert.rejects(check('Hello', { language: 'en', settings: { ...settings, phrases } }), {
      name: 'PhraseError',
    })
  })

  it('is quick to start where settings are the defaults, for both are one object', async () => {
    assert.equal((await parseSettings({})).settings.rules, defaultSettings.rules)
  })
})
