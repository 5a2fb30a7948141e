import assert from 'node:assert/strict'
import { compileRules, type RuleIndex } from '../../src/rules/compile-rules.ts'
import { findFaults } from '../../src/rules/find-faults.ts'
import { examples as examplesOf } from '../../src/rules/examples.ts'
import type { SearchRule } from '../../src/rules/rule.ts'
import { type Language, languages } from '../../src/text/language.ts'
import { readMessage } from '../../src/text/read-message.ts'
import { spokenRules } from './spoken-rules.ts'

/** What an index finds in a text, in a form that can be compared. */
const foundIn = (text: string, language: Language, index: RuleIndex): string[] =>
  findFaults(readMessage(text, { language }), () => index).map(({ rule, start, end, fixes }) =>
    JSON.stringify({ id: rule.id, start, end, fixes }),
  )

describe('the tables that the build puts in', () => {
  for (const language of languages) {
    const { rules, ...own } = spokenRules[language]
    const examples = Object.values(examplesOf).flatMap((byLanguage) => {
      const { caught, permitted } = byLanguage[language] ?? { caught: [], permitted: [] }
      return [...caught.map((example) => example.replace('[[', '').replace(']]', '')), ...permitted]
    })

    it(`find in ${language} what the parsed phrases find`, () => {
      assert.ok(own.table, 'the build put no table in')
      const quick = compileRules(rules, own)
      const thorough = compileRules(rules, { ...own, table: undefined, packed: undefined })
      for (const text of examples)
        assert.deepEqual(foundIn(text, language, quick), foundIn(text, language, thorough), text)
    })

    it(`leave a rule out in ${language} that is off, and add a team's`, () => {
      assert.ok(own.table)
      const [first] = rules
      assert.ok(first)
      const frame = { phrases: ['zyx ~ wvu'] as const }
      const team: SearchRule = {
        ...first,
        id: 'style/team-phrase',
        wording: { frames: [frame] },
      }
      const index = compileRules([undefined, ...rules.slice(1), team], own)
      const found = examples.concat('zyx a wvu').flatMap((text) => foundIn(text, language, index))
      assert.ok(found.some((finding) => finding.includes('"style/team-phrase"')))
      assert.ok(!found.some((finding) => finding.includes(`"${first.id}"`)))
    })
  }
})
