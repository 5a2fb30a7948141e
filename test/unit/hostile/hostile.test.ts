import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { check } from '../../../src/checker/check.ts'
import { exampleTexts } from './arbitraries.ts'
import { assertCheck, assertReading } from './laws.ts'
import { nastyTexts } from './nasty-texts.ts'
import { parsers } from './parsers.ts'
import { targets } from './targets.ts'

const today = { year: 2026, month: 3, day: 2 }

/** How many cases of each target a run of the tests tries; `npm run fuzz` tries many more. */
const cases = 60

describe('whatever it is given', () => {
  for (const { name, property } of targets) {
    it(`${name} keeps its laws`, async () => {
      await fc.assert(property, { numRuns: cases })
    })
  }

  it('any prefix of an example can be checked', async () => {
    const prefix = fc
      .tuple(fc.constantFrom(...exampleTexts), fc.double({ min: 0, max: 1, noNaN: true }))
      .map(([text, share]) => text.slice(0, Math.ceil(share * text.length)))
    await fc.assert(
      fc.asyncProperty(prefix, (text) => assertCheck(text, { today })),
      { numRuns: 2 * cases },
    )
  })

  it('a nasty text of a line or two is checked, read and written as mail', async () => {
    for (const make of Object.values(nastyTexts)) {
      const text = make(150)
      await assertCheck(text, { today })
      assertReading(text, undefined)
    }
  })

  for (const name of ['letters', 'spaces', 'dots', 'a letter under marks', 'beginnings of links']) {
    it(`a check of 10 MB of ${name} ends`, async () => {
      const text = nastyTexts[name]?.(10_000_000) ?? assert.fail(`there is no text ${name}`)
      assert.equal((await check(text, { today })).lang, 'und')
    })
  }

  for (const { name, assertLaws } of parsers) {
    it(`the inputs by which ${name} was covered keep its laws`, async () => {
      const inputs = JSON.parse(readFileSync(`test/unit/hostile/found/${name}.json`, 'utf8')) as string[]
      assert.ok(inputs.length > 0)
      for (const input of inputs) await assertLaws(input)
    })
  }
})
