import assert from 'node:assert/strict'
import { check, type CheckOptions } from '../../src/checker/check.ts'
import { findingKey, isOfOneMessage } from '../../src/checker/silenced.ts'
import { examples } from '../../src/rules/examples.ts'
import { rules } from '../../src/rules/index.ts'
import { languages } from '../../src/text/language.ts'
import { readMessage } from '../../src/text/read-message.ts'

const today = { year: 2026, month: 3, day: 2 }

/** What is found in a text, each as a line. */
async function linesOf(text: string, options: CheckOptions): Promise<string[]> {
  const { messages } = await check(text, { today, ...options })
  return messages.map(({ ruleId, start, end, message }) => `${ruleId} ${start} ${end} ${message}`)
}

const caught = Object.values(examples).flatMap((byLanguage) =>
  languages.flatMap((language) => {
    const { caught: [first] = [], kind } = byLanguage[language] ?? {}
    return first ? [{ text: first.replace('[[', '').replace(']]', ''), language, kind }] : []
  }),
)

describe('what was silenced', () => {
  for (const { text, language, kind } of caught) {
    it(`is not told, and nothing is told in its place: ${text.slice(0, 50)}`, async () => {
      const options = { language, kind }
      const message = readMessage(text, { language })
      const before = await linesOf(text, options)
      for (const found of (await check(text, { today, ...options })).messages) {
        for (const key of [findingKey(found, message), found.ruleId]) {
          const told = await linesOf(text, { ...options, silenced: new Set([key]) })
          assert.ok(!told.includes(`${found.ruleId} ${found.start} ${found.end} ${found.message}`), key)
          // A message whose false apology counts has its say: the structure looks at it anew.
          const others = told.filter((line) => !before.includes(line) && !line.startsWith('structure/'))
          assert.deepEqual(others, [], key)
        }
      }
    })
  }

  const sentence = 'We apologize for any inconvenience this may have caused on 5 May.'
  const text = `Dear Ana,\n\n${sentence} The invoice will follow on Friday.\n`
  const rule = 'false-apology/conditional'
  const idsIn = async (message: string, silenced: ReadonlySet<string>): Promise<string[]> =>
    (await check(message, { today, isLive: true, silenced })).messages.map(({ ruleId }) => ruleId)

  it('is silent in the same sentence of any message, whatever its marks, capitals and numbers', async () => {
    const [found] = (await check(text, { today, isLive: true })).messages
    assert.equal(found?.ruleId, rule)
    const silenced = new Set([findingKey(found, readMessage(text))])
    const other = `Hello Tom,\n\nthe plan is ready. ${sentence.toUpperCase().replace('5', '17')}\n`
    assert.ok((await idsIn(other, new Set())).includes(rule))
    assert.ok(!(await idsIn(other, silenced)).includes(rule))
    const changed = text.replace('any inconvenience', 'any trouble')
    assert.ok((await idsIn(changed, silenced)).includes(rule))
  })

  it('leaves other rules to speak of the sentence', async () => {
    const twice = 'Dear Ana,\n\nAs I already said, we apologize for any inconvenience this may have caused.\n'
    const { messages } = await check(twice, { today, isLive: true })
    const [first, second] = messages
    assert.ok(first && second && first.ruleId !== second.ruleId)
    assert.deepEqual(await idsIn(twice, new Set([findingKey(first, readMessage(twice))])), [second.ruleId])
  })

  it('is known to the letter where it is a fact: another date is heard', async () => {
    const dated = 'Dear Ana,\n\nLet us meet on Tuesday, 12 March 2026. The plan is ready.\n'
    const [found] = (await check(dated, { today })).messages.filter(({ ruleId }) => ruleId === 'date/weekday-mismatch')
    assert.ok(found)
    const silenced = new Set([findingKey(found, readMessage(dated))])
    const isHeard = async (message: string): Promise<boolean> =>
      (await check(message, { today, silenced })).messages.some(({ ruleId }) => ruleId === found.ruleId)
    assert.equal(await isHeard(dated), false)
    assert.equal(await isHeard(dated.replace('12', '13')), true)
  })

  it('is of one message where it depends on more than its sentence', () => {
    const ids = rules.map(({ id }) => id).filter(isOfOneMessage)
    for (const id of ['placeholder/unfilled', 'name/two-names', 'date/past-promise', 'register/mixed-address'])
      assert.ok(
        ids.some((known) => known === id),
        id,
      )
    assert.ok(isOfOneMessage('structure/missing-part'))
    for (const id of [rule, 'blame-shift/learned', 'style/team-phrase', 'equality/man'])
      assert.ok(!isOfOneMessage(id), id)
  })
})
