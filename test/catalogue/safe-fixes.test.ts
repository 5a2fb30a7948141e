import assert from 'node:assert/strict'
import { check } from '../../src/checker/check.ts'
import { defaultSettings } from '../../src/checker/default-settings.ts'
import { safeFixes } from '../../src/checker/safe-fixes.ts'
import type { Fix } from '../../src/rules/finding.ts'
import { examples } from '../../src/rules/examples.ts'
import { rules } from '../../src/rules/index.ts'
import { cyrillicFor } from '../../src/rules/style/mixed-script/look-alikes.ts'
import { type Language, languages } from '../../src/text/language.ts'

/** What no safe fix may touch, in a paragraph of its own. */
const facts = '\n\nAnna Petrova, 15.05.2026, 10:30, 450 €, https://example.com/a?b=1, anna@example.com.'

const safeRules = rules.filter(({ fixTrust }) => fixTrust === 'safe')

const safeFixesOf = async (text: string, language: Language): Promise<Fix[]> =>
  safeFixes((await check(text, { language, settings: defaultSettings, isLive: true })).messages)

const applied = (text: string, fixes: readonly Fix[]): string =>
  fixes
    .toSorted((a, b) => b.start - a.start)
    .reduce((mended, { start, end, text: better }) => mended.slice(0, start) + better + mended.slice(end), text)

/** A text with letters that look alike taken for the same. */
const looks = (text: string): string => text.replace(/./gu, (letter) => cyrillicFor.get(letter) ?? letter)

const digits = (text: string): string => text.replace(/\D+/g, ' ').trim()

/** Capitalised words inside sentences. */
const names = (text: string): string[] => text.match(/(?<=[\p{L}\d,] )\p{Lu}\p{L}+/gu) ?? []

describe('safe fixes', () => {
  it('are those of few rules', () => {
    assert.deepEqual(safeRules.map(({ id }) => id).sort(), [
      'defensive-tone/repeat-reproach',
      'register/greeting-language',
      'style/mixed-script',
    ])
  })

  for (const { id } of safeRules) {
    for (const language of languages) {
      it(`of ${id} in ${language} mend all at once, and change no number, name or link`, async () => {
        let mendedAny = false
        const owns = (examples[id]?.[language]?.caught ?? []).map((example) => example.replace(/\[\[|\]\]/g, ''))
        // An ending is one only where nothing follows.
        for (const text of owns.flatMap((own) => [own, own + facts])) {
          const mended = applied(text, await safeFixesOf(text, language))
          mendedAny ||= mended !== text
          assert.deepEqual(await safeFixesOf(mended, language), [], `${mended} is mended again`)
          assert.ok(mended.endsWith(facts) || !text.endsWith(facts), mended)
          assert.equal(digits(mended), digits(text))
          for (const name of names(text)) assert.ok(looks(mended).includes(looks(name)), `${name} is not in ${mended}`)
        }
        assert.ok(mendedAny, 'no example has a safe fix')
      })
    }
  }

  it('leave what any other rule flags as it is', async () => {
    for (const { id } of rules.filter(({ fixTrust }) => fixTrust !== 'safe')) {
      for (const language of languages) {
        for (const example of examples[id]?.[language]?.caught ?? []) {
          const text = example.replace(/\[\[|\]\]/g, '')
          const { messages } = await check(text, { language, settings: defaultSettings, isLive: true })
          assert.deepEqual(safeFixes(messages.filter(({ ruleId }) => ruleId === id)), [], text)
        }
      }
    }
  })

  it('do not overlap: of two that would, the first is made', () => {
    const message = (start: number, end: number, ...texts: string[]) => ({
      ...{ ruleId: 'style/mixed-script', family: 'style', severity: 'error' as const, start, end },
      ...{ text: '', message: '', why: '', advice: '', suggestions: [], pattern: null, related: [] },
      fixes: texts.map((text) => ({ start, end, text })),
    })
    const messages = [message(0, 3, 'one'), message(2, 5, 'two'), message(5, 6, 'three')]
    assert.deepEqual(safeFixes(messages), [...(messages[0]?.fixes ?? []), ...(messages[2]?.fixes ?? [])])
    assert.deepEqual(safeFixes([message(0, 3, 'one', 'two'), message(4, 5, 'by [date]')]), [])
  })
})
