import assert from 'node:assert/strict'
import { retext } from 'retext'
import retextEnglish from 'retext-english'
import { check, defaultSettings, retextTactful, type Settings } from '../../../src/checker/index.ts'
import { rules } from '../../../src/rules/index.ts'
import type { Rule } from '../../../src/rules/rule.ts'

const said = { title: 'Title', message: 'Message.', why: 'Why.', advice: 'Advice.' }
const text = 'Dear Ana,\n\nwe apologize for any inconvenience on Friday, 3 March 2026. Please send lorem today.\n'
const today = { year: 2026, month: 3, day: 2 }

const boom = (): never => {
  throw new TypeError(`It broke at “${text}”.`)
}

/** The rules with some more while a test runs. */
async function withRules<Result>(more: readonly Partial<Rule>[], run: (settings: Settings) => Promise<Result>) {
  const catalogue = rules as Rule[]
  const added = more.map((rule, nth): Rule => {
    const text = { en: said, es: said, ru: said }
    return { id: `style/broken-${nth}`, severity: 'warning', text, sources: ['none'], ...rule }
  })
  // At the end: the prepared tables know rules by their places.
  catalogue.push(...added)
  try {
    // Settings of their own: what was made for others knows no new rules.
    return await run({ ...defaultSettings })
  } finally {
    catalogue.splice(-added.length)
  }
}

interface Outcome {
  readonly failed: readonly string[]
  readonly found: readonly string[]
}

async function outcomeUnder(settings: Settings): Promise<Outcome> {
  const failed: string[] = []
  const onFailure = (part: string): void => {
    failed.push(part)
  }
  const { messages } = await check(text, { settings, language: 'en', today, onFailure })
  return { failed, found: messages.map(({ ruleId }) => ruleId) }
}

describe('a rule that throws', () => {
  const ways: [string, Partial<Rule>][] = [
    ['looks at the whole message', { find: boom }],
    ['compares facts', { findFacts: boom }],
    ['puts a fact into words', { findFacts: () => [{ start: 0, end: 4, values: boom }] }],
  ]
  for (const [does, broken] of ways) {
    it(`is named once and silences no other rule where it ${does}`, async () => {
      const whole = await outcomeUnder({ ...defaultSettings })
      assert.deepEqual(whole.failed, [])
      assert.ok(whole.found.includes('false-apology/conditional') && whole.found.includes('date/weekday-mismatch'))
      const { failed, found } = await withRules([broken, broken], outcomeUnder)
      assert.deepEqual(failed, ['style/broken-0', 'style/broken-1'])
      assert.deepEqual(found, whole.found)
    })
  }

  it('may be a team’s phrase: the others are looked for all the same', async () => {
    const phrases = [
      { phrase: 'please', message: 'Broken.', instead: [undefined as unknown as string] },
      { phrase: 'today', message: 'Found.' },
    ]
    const { failed, found } = await outcomeUnder({ ...defaultSettings, phrases })
    assert.deepEqual(failed, ['style/team-phrase'])
    assert.ok(found.includes('style/team-phrase') && found.includes('false-apology/conditional'))
  })

  it('stands in the data of a file in a pipeline, and is no message of it', async () => {
    const file = await withRules([{ find: boom }], (settings) =>
      retext().use(retextEnglish).use(retextTactful, { settings }).process(text),
    )
    assert.deepEqual(
      file.data.failures?.map(({ part }) => part),
      ['style/broken-0'],
    )
    assert.ok(file.messages.every(({ ruleId }) => ruleId !== 'style/broken-0'))
  })
})
