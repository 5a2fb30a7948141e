import assert from 'node:assert/strict'
import { check } from '../../src/checker/check.ts'
import { fillTemplate } from '../../src/templates/fill-template.ts'
import { templates } from '../../src/kinds/templates.ts'
import { languages } from '../../src/text/language.ts'

/** The day of all examples: Monday, 2 March 2026. */
const today = { year: 2026, month: 3, day: 2 }

describe('every template', () => {
  for (const { id, wordings } of templates) {
    for (const language of languages) {
      for (const wording of wordings[language]) {
        const name = `${id} (${language}, ${wording.address ?? 'one form of address'})`

        it(`${name}, filled in, is ready to send`, async () => {
          const text = fillTemplate(wording, wording.example, { subject: language })
          const { lang, messages, verdict } = await check(text, { today })
          assert.deepEqual(
            messages.map((found) => `${found.ruleId}: ${found.text}`),
            [],
          )
          assert.equal(verdict, 'ready')
          assert.equal(lang, language)
        })

        it(`${name}, fresh, holds no fault of ours`, async () => {
          const { messages } = await check(fillTemplate(wording, {}, { subject: language }), { isLive: true })
          assert.deepEqual(
            messages.map((found) => `${found.ruleId}: ${found.text}`),
            [],
          )
        })
      }
    }
  }
})
