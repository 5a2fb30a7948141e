import assert from 'node:assert/strict'
import fc from 'fast-check'
import { defaultSettings, parseSettings } from '../../../src/checker/index.ts'
import type { Language } from '../../../src/text/language.ts'

/** What is told of a value, and that nothing of it changed the settings where `kept` is not given. */
const problemsOf = async (value: unknown): Promise<readonly string[]> => (await parseSettings(value)).problems

describe('settings', () => {
  it('are taken whole where all of them can be used', async () => {
    const value = {
      $schema: './schema.json',
      language: 'ru',
      run: 'onSave',
      languages: ['markdown', 'latex'],
      where: { files: false, drafts: true, virtualFiles: false, notebookCells: true, commitBox: true },
      show: 'decorations',
      exclude: ['notes/**'],
      caution: 'high',
      rules: {
        'false-apology/but': 'off',
        'blame-shift': 'info',
        learned: 'off',
        'equality/nuts': 'error',
        style: 'warning',
        all: 'info',
      },
      phrases: [
        { phrase: 'to be honest', message: 'We leave this out.' },
        { phrase: '(a | b) <c>', message: 'No.', language: 'en', instead: ['d'], severity: 'error' },
      ],
      allow: ['master branch'],
      sender: { name: 'Laura Benson', gender: 'feminine', signOff: { en: 'Best wishes,' } },
    }
    const { $schema, ...settings } = value
    assert.deepEqual(await parseSettings(value), { settings, problems: [] })
    assert.equal($schema, './schema.json')
  })

  it('keep what held before where nothing is said', async () => {
    assert.deepEqual(await parseSettings({}), { settings: defaultSettings, problems: [] })
    const base = { ...defaultSettings, rules: { style: 'off' as const }, allow: ['x'] }
    const { settings } = await parseSettings({ rules: { equality: 'off' } }, base)
    assert.deepEqual([settings.rules, settings.allow], [{ style: 'off', equality: 'off' }, ['x']])
  })

  const mistakes: [unknown, RegExp][] = [
    [null, /must be an object/],
    [[], /must be an object/],
    ['off', /must be an object/],
    [{ sender: 'Laura' }, /^“sender” must be an object/],
    [{ sender: { nam: 'Laura' } }, /^“sender › nam” cannot be used/],
    [{ sender: { gender: 'f' } }, /^“sender › gender” must be one of feminine, masculine, not "f"\.$/],
    [{ sender: { signOff: { fr: 'Bien à vous,' } } }, /^“sender › signOff › fr” cannot be used/],
    [{ language: 'fr' }, /^“language” must be one of auto, en, es, ru, not "fr"\.$/],
    [{ language: ['en'] }, /^“language” must be one of/],
    [{ caution: 'none' }, /^“caution” must be one of low, medium, high, not "none"\.$/],
    [{ run: true }, /^“run” must be one of onType, onSave, manual, not true\.$/],
    [{ show: 'no' }, /^“show” must be one of problems, decorations, not "no"\.$/],
    [{ languages: 'markdown' }, /^“languages” must be a list of texts\.$/],
    [{ where: true }, /^“where” must be an object, such as \{ "drafts": true \}\.$/],
    [{ where: { draft: false } }, /^“where” has no “draft”; did you mean “drafts”\?$/],
    [{ where: { files: 'no' } }, /^“where › files” must be true or false, not "no"\.$/],
    [JSON.parse('{ "where": { "__proto__": true } }'), /^“where” has no “__proto__”/],
    [{ exclude: '**' }, /^“exclude” must be a list of texts\.$/],
    [{ allow: ['a', 1] }, /^“allow” must be a list of texts\.$/],
    [{ rules: [] }, /^“rules” must be an object/],
    [{ rules: null }, /^“rules” must be an object/],
    [{ rules: { 'false-apology/butt': 'off' } }, /no rule “false-apology\/butt”; did you mean “false-apology\/but”\?$/],
    [
      { rules: { 'blame-shift': 'of' } },
      /^“rules › blame-shift” must be one of off, info, warning, error, not "of"\.$/,
    ],
    [{ rules: { constructor: 'off' } }, /There is no rule “constructor”/],
    [JSON.parse('{ "rules": { "__proto__": "off" } }'), /There is no rule “__proto__”/],
    [JSON.parse('{ "__proto__": { "rules": {} } }'), /There is no setting “__proto__”/],
    [{ toString: 'x' }, /There is no setting “toString”/],
    [{ phrase: [] }, /There is no setting “phrase”; did you mean “phrases”\?$/],
    [{ phrases: {} }, /^“phrases” must be a list/],
    [{ phrases: ['to be honest'] }, /^“phrases › 1” needs a “phrase” and a “message”, both texts\.$/],
    [{ phrases: [{ phrase: 'a' }] }, /“phrases › 1” needs/],
    [{ phrases: [{ phrase: 'a', message: 'm', language: 'fr' }] }, /^“phrases › 1” must be one of en, es, ru/],
    [
      { phrases: [{ phrase: 'a', message: 'm', severity: 'off' }] },
      /^“phrases › 1” must be one of info, warning, error/,
    ],
    [{ phrases: [{ phrase: 'a', message: 'm', instead: 'b' }] }, /^“phrases › 1” must be a list of texts/],
    [
      { phrases: [{ phrase: 'a', message: 'm', insted: [] }] },
      /^“phrases › 1” has no “insted”; did you mean “instead”\?$/,
    ],
    [{ phrases: [{ phrase: '[a', message: 'm' }] }, /^“phrases › 1”: “\[a”, column 3: Close this with \]$/],
    [{ phrases: [{ phrase: '', message: 'm' }] }, /name a word that must occur/],
    [{ phrases: [{ phrase: 'a\n(b', message: 'm' }] }, /“a \(b”.*Close this with \)/],
    [
      { phrases: [{ phrase: 'a {nonsense-class}', message: 'm', language: 'en' }] },
      /There is no class \{nonsense-class\}/,
    ],
    [{ rules: { style: 'x'.repeat(500) } }, /^“rules › style” must be one of .{30,140}$/],
  ]
  for (const [value, problem] of mistakes) {
    it(`that hold ${JSON.stringify(value).slice(0, 60)} are told in one line with the repair`, async () => {
      const problems = await problemsOf(value)
      assert.equal(problems.length, 1)
      assert.match(problems[0] ?? '', problem)
    })
  }

  it('hold where others are wrong', async () => {
    const { settings, problems } = await parseSettings({
      nonsense: 1,
      language: 5,
      run: 'manual',
      rules: { nonsense: 'off', 'blame-shift': 'off' },
      phrases: [
        { phrase: '[', message: 'm' },
        { phrase: 'fine', message: 'm' },
      ],
      allow: 7,
    })
    assert.equal(problems.length, 5)
    assert.deepEqual(settings, {
      ...defaultSettings,
      run: 'manual',
      rules: { 'blame-shift': 'off' },
      phrases: [{ phrase: 'fine', message: 'm' }],
    })
  })

  it('keep the places of which nothing is said', async () => {
    const { settings } = await parseSettings({ where: { commitBox: true, files: 3 } })
    assert.deepEqual(settings.where, { ...defaultSettings.where, commitBox: true })
  })

  it('that are wrong are told in the language of the interface, in as many lines', async () => {
    const value = Object.fromEntries(mistakes.flatMap(([one]) => Object.entries(one ?? {})))
    const english = await parseSettings(value)
    for (const [locale, alphabet] of [
      ['es', /«[^“”]*»|se admite/],
      ['ru', /\p{Script=Cyrillic}/u],
    ] as const) {
      const { settings, problems } = await parseSettings(value, defaultSettings, locale)
      assert.deepEqual(settings, english.settings)
      assert.equal(problems.length, english.problems.length)
      for (const problem of problems) {
        assert.match(problem, alphabet)
        assert.ok(!english.problems.includes(problem), problem)
      }
    }
  })

  it('are named as they were written', async () => {
    const value = { language: 'русский', runn: 1, where: { files: 'no' }, rules: { style: 'of' } }
    const told = async (locale: Language): Promise<readonly string[]> =>
      (await parseSettings(value, defaultSettings, locale, 'tactful.')).problems
    assert.deepEqual(await told('en'), [
      '“tactful.language” must be one of auto, en, es, ru, not "русский".',
      'There is no setting “tactful.runn”; did you mean “tactful.run”?',
      '“tactful.where › files” must be true or false, not "no".',
      '“tactful.rules › style” must be one of off, info, warning, error, not "of".',
    ])
    assert.equal((await told('es'))[0], 'tactful.language: se ha indicado «русский»; se admite auto, en, es, ru.')
    assert.equal((await told('ru'))[0], 'tactful.language: указано «русский», допустимы auto, en, es, ru.')
  })

  it('of any JSON never throw, and are told in single lines', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(fc.jsonValue(), fc.dictionary(fc.constantFrom(...Object.keys(defaultSettings)), fc.jsonValue())),
        async (value) => {
          const { settings, problems } = await parseSettings(value)
          assert.deepEqual(Object.keys(settings), Object.keys(defaultSettings))
          for (const problem of problems) assert.doesNotMatch(problem, /\n/)
        },
      ),
    )
  })

  it('of a prototype’s names change no object', async () => {
    await parseSettings(
      JSON.parse('{ "__proto__": { "polluted": 1 }, "rules": { "__proto__": "off", "constructor": "off" } }'),
    )
    assert.equal(({} as Record<string, unknown>)['polluted'], undefined)
  })
})
