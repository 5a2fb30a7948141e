import assert from 'node:assert/strict'
import { defaultSettings } from '../../../src/checker/default-settings.ts'
import { parseSettings, parseSettingsText } from '../../../src/checker/parse-settings.ts'
import { type Language, languages } from '../../../src/text/language.ts'

/** Settings with a mistake, and what each language has to say of it. */
const mistakes: readonly (readonly [settings: unknown, ...said: string[]])[] = [
  [{ rules: [] }, 'rules', '{ "false-apology/but": "off" }'],
  [{ phrases: {} }, 'phrases', '[{ "phrase": "to be honest"'],
  [{ sender: 'Laura' }, 'sender', '{ "name": "Laura Benson" }'],
  [{ sender: { name: 5 } }, 'sender › name', 'gender'],
  [{ sender: { signOff: 'Bye' } }, 'sender › signOff', 'gender'],
  [{ sender: { age: { en: 'x' } } }, 'sender › age', 'gender'],
  [{ sender: { signOff: { en: 5 } } }, 'sender › signOff › en'],
  [{ phrases: ['x'] }, 'phrases › 1', 'message'],
  [{ phrases: [null] }, 'phrases › 1', 'message'],
  [{ phrases: [{ phrase: 5, message: 'No.' }] }, 'phrases › 1', 'message'],
  [{ phrases: [{ phrase: '[a', message: 'No.' }] }, 'phrases › 1'],
  [{ rules: { 'false-apology/bu': 'off' } }, 'false-apology/bu', 'false-apology/but'],
  [{ lnguage: 'en' }, 'lnguage', 'language'],
  [{ where: { files: 'x"y"' } }, 'where › files', 'x\\"y\\"'],
  [{ where: { files: 'x'.repeat(59) } }, `${'x'.repeat(59)}…`],
  [{ where: { files: 'x'.repeat(58) } }, 'x'.repeat(58)],
  [{ allow: 5 }, 'allow'],
  [{ show: 'no' }, 'show', 'problems, decorations'],
]

describe('a mistake in settings', () => {
  for (const [settings, ...said] of mistakes) {
    it(`is told in each language: ${JSON.stringify(settings).slice(0, 70)}`, async () => {
      const told = new Set<string>()
      for (const locale of languages) {
        const { problems } = await parseSettings(settings, defaultSettings, locale)
        assert.equal(problems.length, 1)
        const [problem = ''] = problems
        for (const part of said) assert.ok(problem.includes(part), `${problem} does not say ${part}`)
        assert.doesNotMatch(problem, / {2}|\n/)
        assert.equal(/\p{Script=Cyrillic}/u.test(problem), locale === 'ru' && !problem.startsWith('«phrases › 1»:'))
        told.add(problem)
      }
      assert.equal(told.size, languages.length)
    })
  }
})

describe('the text of a settings file', () => {
  const read = (source: string, locale: Language = 'en') => parseSettingsText(source, defaultSettings, locale)

  it('is read with the mark of its encoding', async () => {
    const { settings, problems } = await read('\ufeff{ "language": "ru" }')
    assert.deepEqual([settings.language, problems], ['ru', []])
    assert.equal((await read('{ \ufeff}')).problems.length, 1)
  })

  it('leaves all as it was where it is no JSON, and says so in one line', async () => {
    const openings = { en: /^This is not valid JSON: ./, es: /^Esto no es JSON válido: ./, ru: /^Это не JSON: ./ }
    for (const locale of languages) {
      const { settings, problems } = await read('{\n\n"rules": x\n  }', locale)
      assert.equal(settings, defaultSettings)
      assert.equal(problems.length, 1)
      assert.match(problems[0] ?? '', openings[locale])
      assert.doesNotMatch(problems[0] ?? '', /\s{2}|\n/)
    }
  })
})
