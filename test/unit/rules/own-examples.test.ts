import assert from 'node:assert/strict'
import { examples } from '../../../src/rules/examples.ts'
import { rules } from '../../../src/rules/index.ts'
import type { Rule } from '../../../src/rules/rule.ts'
import { type Language, languages } from '../../../src/text/language.ts'
import { readMessage } from '../../../src/text/read-message.ts'

/** A Monday. */
const today = { year: 2026, month: 3, day: 2 }

/** The words that a rule finds by itself in a text, each with its place. */
function foundBy(rule: Rule, text: string, language: Language, kind: string | null): string[] {
  const message = readMessage(text, { language })
  const found = rule.find?.(message) ?? rule.findFacts?.(message, { today, kind }) ?? []
  return found.map(({ start, end }) => `${start} ${text.slice(start, end)}`)
}

// What is to be filled in has tests of its own: its brackets look like marks.
const wholeRules = rules.filter(({ id, find, findFacts }) => id !== 'placeholder/unfilled' && (find ?? findFacts))

describe('a rule that looks at a message as a whole', () => {
  for (const rule of wholeRules) {
    for (const language of languages) {
      const { caught = [], permitted = [], kind = null } = examples[rule.id]?.[language] ?? {}
      for (const example of caught) {
        it(`finds by itself what is marked: ${rule.id}, ${example}`, () => {
          const text = example.replace('[[', '').replace(']]', '')
          const [start, end] = [example.indexOf('[['), example.indexOf(']]') - 2]
          assert.deepEqual(foundBy(rule, text, language, kind), [`${start} ${text.slice(start, end)}`])
        })
      }
      for (const text of permitted) {
        it(`finds nothing by itself: ${rule.id}, ${text}`, () => {
          assert.deepEqual(foundBy(rule, text, language, kind), [])
        })
      }
    }
  }
})
