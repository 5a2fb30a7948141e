import assert from 'node:assert/strict'
import { findTemplateText } from '../../src/rules/placeholder/template-text/find.ts'
import { findUnfilled } from '../../src/rules/placeholder/unfilled/find.ts'
import { fillTemplate } from '../../src/templates/fill-template.ts'
import { templates } from '../../src/kinds/templates.ts'
import { openPoints } from '../../src/templates/open-points.ts'
import { languages } from '../../src/text/language.ts'
import { readMessage } from '../../src/text/read-message.ts'

const unfilledIn = (text: string): string[] =>
  findUnfilled(readMessage(text)).map(({ start, end }) => text.slice(start, end))

const leftIn = (text: string): string[] =>
  findTemplateText(readMessage(text)).map(({ start, end }) => text.slice(start, end))

describe('the leftovers of every template', () => {
  for (const { id, wordings } of templates) {
    for (const language of languages) {
      for (const wording of wordings[language]) {
        for (const subject of [language, false] as const) {
          const name = `${id} (${language}, ${wording.address ?? 'one form of address'}${subject ? ', with its subject' : ''})`

          it(`${name}: each bracket of the fresh text is one, and nothing else`, () => {
            const fresh = fillTemplate(wording, {}, { subject })
            assert.deepEqual(unfilledIn(fresh), fresh.match(/\[[^\]]*\]/g))
            assert.deepEqual(leftIn(fresh), [])
          })

          it(`${name}: the filled text has none`, () => {
            const filled = fillTemplate(wording, wording.example, { subject })
            assert.deepEqual(unfilledIn(filled), [])
            assert.deepEqual(leftIn(filled), [])
          })
        }

        it(`${id} (${language}, ${wording.address ?? 'one form of address'}): each open point alone is one`, () => {
          for (const point of openPoints(wording)) {
            const others = { ...wording.example, [point.number]: undefined }
            const values = Object.fromEntries(
              Object.entries(others).filter(([, value]) => value !== undefined),
            ) as Record<number, string>
            const text = fillTemplate(wording, values)
            assert.deepEqual(unfilledIn(text), text.match(/\[[^\]]*\]/g))
          }
        })
      }
    }
  }
})
