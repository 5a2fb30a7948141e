import assert from 'node:assert/strict'
import { check } from '../../../src/checker/check.ts'
import { findingKey, isOfOneMessage, learnedKey } from '../../../src/checker/silenced.ts'
import { readMessage } from '../../../src/text/read-message.ts'

const text = 'Dear Ana,\n\nWe met on Monday, 3 May. The plan is ready!\n'
const message = readMessage(text, { language: 'en' })
const { start, end } = { start: text.indexOf('Monday'), end: text.indexOf('.') }

const keyOf = (ruleId: string, said = 'Said.', in_ = message): string =>
  findingKey({ ruleId, message: said, start, end }, in_)

/** The same message with something changed in it, in as many letters. */
const changed = (from: string, to: string) => readMessage(text.replace(from, to), { language: 'en' })

describe('the key by which a finding is known again', () => {
  it('is the rule where that speaks of a message as a whole', () => {
    assert.equal(keyOf('style/too-long'), 'style/too-long')
    assert.equal(keyOf('register/mixed-address'), 'register/mixed-address')
  })

  it('holds the rule and a hash, and no word of the sentence', () => {
    assert.match(keyOf('false-apology/but'), /^false-apology\/but [0-9a-f]{16}$/)
    assert.match(keyOf('date/weekday-mismatch'), /^date\/weekday-mismatch [0-9a-f]{16}$/)
    assert.match(keyOf('structure/missing-part'), /^structure\/missing-part [0-9a-f]{16}$/)
    assert.match(keyOf('blame-shift/learned'), /^learned [0-9a-f]{16}$/)
  })

  it('is that of the sentence for a rule on wording, whatever its numbers, capitals and marks', () => {
    for (const rule of ['false-apology/but', 'blame-shift/learned']) {
      for (const other of [changed('3', '4'), changed('. The', '! The'), changed('We met', 'we met')])
        assert.equal(keyOf(rule, 'Said.', other), keyOf(rule))
      assert.equal(keyOf(rule, 'Said.', changed('ready', 'drawn')), keyOf(rule))
      assert.equal(keyOf(rule, 'Other.'), keyOf(rule))
      assert.notEqual(keyOf(rule, 'Said.', changed('met', 'sat')), keyOf(rule))
    }
  })

  it('is that of the sentence to the letter for a fact', () => {
    const rule = 'date/weekday-mismatch'
    assert.notEqual(keyOf(rule, 'Said.', changed('3', '4')), keyOf(rule))
    assert.equal(keyOf(rule, 'Said.', changed('ready', 'drawn')), keyOf(rule))
    assert.equal(keyOf(rule, 'Other.'), keyOf(rule))
  })

  it('is that of what is said where a part is missing', () => {
    const rule = 'structure/missing-part'
    assert.equal(keyOf(rule, 'Said.', changed('met', 'sat')), keyOf(rule))
    assert.notEqual(keyOf(rule, 'Other.'), keyOf(rule))
  })

  it('is one for all families of the learned layer', () => {
    assert.equal(keyOf('blame-shift/learned'), keyOf('excuse/learned'))
    assert.equal(keyOf('excuse/learned'), learnedKey('we met on Monday, 5 May'))
    assert.notEqual(keyOf('false-apology/but'), keyOf('excuse/learned'))
  })
})

describe('a rule whose findings are of one message', () => {
  const of = (ids: readonly string[]): string[] => ids.filter(isOfOneMessage)

  it('looks at facts, at the whole or at its structure', () => {
    const ids = ['date/weekday-mismatch', 'placeholder/unfilled', 'style/too-long', 'register/mixed-address']
    const all = [...ids, 'structure/missing-part', 'structure/anything']
    assert.deepEqual(of(all), all)
  })

  it('is none that looks at wording', () => {
    assert.deepEqual(of(['false-apology/but', 'excuse/learned', 'style/team-phrase', 'equality/man']), [])
  })
})

describe('a check with something silenced', () => {
  const sorry = 'Dear Ana,\n\nWe apologize for any inconvenience this may have caused. Lovely day!\n'
  const idsFound = async (silenced?: ReadonlySet<string>): Promise<string[]> =>
    (await check(sorry, { isLive: true, ...(silenced && { silenced }) })).messages.map(({ ruleId }) => ruleId)
  const id = 'false-apology/conditional'

  it('does not tell it, by its rule or its key', async () => {
    const [found] = (await check(sorry, { isLive: true })).messages
    assert.ok(found?.ruleId === id)
    assert.deepEqual(await idsFound(new Set([id])), [])
    assert.deepEqual(await idsFound(new Set([findingKey(found, readMessage(sorry))])), [])
  })

  it('tells all the rest', async () => {
    assert.deepEqual(await idsFound(new Set()), [id])
    assert.deepEqual(await idsFound(new Set(['excuse/minimization', `${id} 0000000000000000`])), [id])
  })
})
