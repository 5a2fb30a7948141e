import assert from 'node:assert/strict'
import { readdirSync } from 'node:fs'
import { check } from '../../src/checker/check.ts'
import { defaultSettings } from '../../src/checker/default-settings.ts'
import type { Settings } from '../../src/checker/settings.ts'
import { families, severities } from '../../src/rules/families.ts'
import { compileRules } from '../../src/rules/compile-rules.ts'
import { findFacts } from '../../src/rules/find-facts.ts'
import { findFaults } from '../../src/rules/find-faults.ts'
import { examples } from '../../src/rules/examples.ts'
import { rules } from '../../src/rules/index.ts'
import { familyOf, type Guard, type Rule, type SearchRule } from '../../src/rules/rule.ts'
import { type Language, languages } from '../../src/text/language.ts'
import { parsePhrase, PhraseClasses } from '../../src/text/phrases/parse-phrase.ts'
import { overlaps } from '../../src/text/range.ts'
import { readMessage } from '../../src/text/read-message.ts'
import { spokenRules } from './spoken-rules.ts'

/** All rules on, those too that are off until somebody asks for them, and nothing but rules. */
const everything: Settings = {
  ...defaultSettings,
  rules: { ...Object.fromEntries(rules.map(({ id, severity }) => [id, severity])), learned: 'off', structure: 'off' },
}

/** What is only to be thought of before sending is no fault of another rule's examples. */
const reminders = new Set<string>(rules.flatMap(({ id, isReminder }) => (isReminder ? [id] : [])))

/** The day of all examples: Monday, 2 March 2026. */
const today = { year: 2026, month: 3, day: 2 }

/** An example without its marks, and the stretch that they marked. */
function unmark(example: string): { text: string; start: number; end: number } {
  const start = example.indexOf('[[')
  const end = example.indexOf(']]') - 2
  assert.ok(start >= 0 && end > start, `mark the reported words with [[ ]]: ${example}`)
  return { text: example.replace('[[', '').replace(']]', ''), start, end }
}

/** What one rule alone finds in a text, of a kind that its examples say. */
function findingsOf(rule: SearchRule, text: string, language: Language) {
  const circumstances = { today, kind: examples[rule.id]?.[language]?.kind ?? null }
  const index = compileRules([rule], { ...spokenRules[language], table: undefined })
  const message = readMessage(text, { language })
  return [...findFaults(message, () => index, rule.find ? [rule] : []), ...findFacts(message, [rule], circumstances)]
}

const describeFinding = (text: string, { start, end }: { start: number; end: number }): string =>
  `${text.slice(0, start)}[[${text.slice(start, end)}]]${text.slice(end)}`

describe('the catalogue of rules', () => {
  it('lists every folder below src/rules, and only these', () => {
    const folders = families.flatMap((family) => readdirSync(`src/rules/${family}`).map((name) => `${family}/${name}`))
    assert.deepEqual(rules.map(({ id }) => id).sort(), folders.sort())
  })

  it('has examples of every rule, and of nothing else', () => {
    assert.deepEqual(
      Object.keys(examples),
      rules.map(({ id }) => id),
    )
  })

  it('finds the same in a paragraph and beside others by each rule that says so', () => {
    const local = rules.filter(({ isLocal }) => isLocal)
    for (const rule of local) {
      for (const language of languages) {
        const texts = (examples[rule.id]?.[language]?.caught ?? []).map((caught) => unmark(caught).text)
        const spoken = { ...rule, wording: { frames: [] } }
        const wordsIn = (text: string): string[] =>
          findingsOf(spoken, text, language).map(({ start, end }) => text.slice(start, end))
        assert.deepEqual(wordsIn(texts.join('\n\n')), texts.flatMap(wordsIn), rule.id)
      }
    }
    assert.ok(local.length > 0)
  })

  it('gives each rule a known family and severity, and a source', () => {
    for (const { id, severity, sources } of rules) {
      assert.ok(
        families.some((family) => family === familyOf(id)),
        id,
      )
      assert.ok(severities.includes(severity), id)
      assert.ok(
        sources.every((source) => source.length > 20),
        id,
      )
    }
  })

  for (const language of languages) {
    describe(`in ${language}`, () => {
      it('has no phrase in two rules', () => {
        const seen = new Map<string, string>()
        for (const { id, wording } of spokenRules[language].rules) {
          for (const phrase of wording.frames.flatMap(({ phrases }) => phrases)) {
            assert.equal(seen.get(phrase), undefined, `“${phrase}” stands in ${id} and in ${seen.get(phrase) ?? ''}`)
            seen.set(phrase, id)
          }
        }
      })

      const { classes } = spokenRules[language]

      it('names every lexical class somewhere', () => {
        const written = spokenRules[language].rules.flatMap(({ wording }) => {
          const { frames, unless = [] } = wording
          const guards = [...unless, ...frames.flatMap((frame) => [...(frame.unless ?? []), ...(frame.needs ?? [])])]
          const rewrites = frames.flatMap((frame) => frame.rewrites ?? [])
          return [
            ...frames.flatMap(({ phrases }) => phrases),
            ...guards.flatMap(({ phrases }) => phrases),
            ...rewrites.flatMap((rewrite) => Object.keys(rewrite)),
          ]
        })
        const all = [...written, ...Object.values(classes).flat()].join(' ')
        for (const name of Object.keys(classes)) assert.ok(all.includes(`{${name}}`), `{${name}} is not used`)
      })

      it('parses every class', () => {
        const known = new PhraseClasses(classes)
        for (const name of known.names) assert.doesNotThrow(() => parsePhrase(`x {${name}}`, known), name)
      })

      it('has a sentence to fill in for each rule that can need one, and none of them is flagged', async () => {
        const { patterns, rules: spoken } = spokenRules[language]
        const needed = spoken
          .filter(({ id, find, findFacts: compare }) => !find && !compare && familyOf(id) !== 'style')
          .map(({ id }) => id)
        assert.deepEqual(Object.keys(patterns).sort(), needed.sort())
        for (const [id, pattern] of Object.entries(patterns)) {
          assert.match(pattern, /\[[^\][]+\].*[.?]$/, id)
          const { messages } = await check(pattern, { language, settings: everything, isLive: true })
          assert.deepEqual(messages.map(({ ruleId }) => ruleId), [], pattern) // prettier-ignore
        }
      })

      for (const rule of spokenRules[language].rules) describe(rule.id, () => { testRule(rule, language) }) // prettier-ignore
    })
  }
})

function testRule(rule: Rule & SearchRule, language: Language): void {
  const { frames, unless = [] } = rule.wording
  const own = examples[rule.id]?.[language]
  if (!own && (rule.find ?? rule.findFacts)) return // it does not apply to the language
  assert.ok(own, `${rule.id} has no examples in ${language}; list them in src/rules/examples.ts`)
  const { caught, permitted, known = [], kind } = own

  it('says what, why and what to do', async () => {
    const { title, message, why, advice } = rule.text[language]
    for (const said of [title, message, why, advice]) assert.ok(said.length > 3)
    assert.ok(message.length <= 80, `${message} has ${message.length} characters`)
    assert.match(title, /[^.]$/)
    for (const sentence of [message, why, advice]) assert.match(sentence, /[.!?»”"]$/)
    const said = await check(message, { language, settings: everything, isLive: true })
    assert.deepEqual(said.messages, [], `its message is flagged itself: ${message}`)
  })

  if (rule.offByDefault) {
    it('is told only to those who turn it on', async () => {
      for (const example of caught) {
        const { text } = unmark(example)
        const found = async (settings: Settings): Promise<boolean> =>
          (await check(text, { language, settings })).messages.some(({ ruleId }) => ruleId === rule.id)
        assert.equal(await found(defaultSettings), false, example)
        assert.equal(await found({ ...defaultSettings, rules: { [rule.id]: 'info' } }), true, example)
      }
    })
  }

  for (const example of caught) {
    it(`flags ${example}`, () => {
      const { text, start, end } = unmark(example)
      const found = findingsOf(rule, text, language)
      const hit = found.find((finding) => overlaps(finding, { start, end }))
      assert.ok(hit, found[0] ? `found ${describeFinding(text, found[0])}` : 'found nothing')
      assert.ok(
        hit.end - hit.start <= Math.max(60, 3 * (end - start)),
        `reports too much: ${describeFinding(text, hit)}`,
      )
    })
  }

  it('is what a whole check reports for its examples, or something weightier or another rule of its family', async () => {
    for (const example of caught) {
      const { text, start, end } = unmark(example)
      const { messages } = await check(text, { language, today, kind, settings: everything })
      const hit = messages.some(
        (found) =>
          overlaps(found, { start, end }) &&
          (found.family === familyOf(rule.id) ||
            severities.indexOf(found.severity) >= severities.indexOf(rule.severity)),
      )
      assert.ok(hit, `${example}: ${JSON.stringify(messages.map(({ ruleId }) => ruleId))}`)
    }
  })

  for (const text of permitted) {
    it(`does not flag ${text}`, async () => {
      const { messages } = await check(text, { language, today, kind, settings: everything })
      const wrong = messages.filter(
        ({ ruleId, family }) => family === familyOf(rule.id) && (ruleId === rule.id || !reminders.has(ruleId)),
      )
      assert.deepEqual(
        wrong.map((found) => `${found.ruleId}: ${describeFinding(text, found)}`),
        [],
      )
    })
  }

  for (const { text, because } of known) {
    it(`is still wrong, as known, on ${text}`, () => {
      assert.ok(because.length > 20, 'say why it is pinned')
      const marked = text.includes('[[')
      const plain = marked ? unmark(text).text : text
      assert.equal(findingsOf(rule, plain, language).length > 0, !marked, 'mended: move it to caught or permitted')
    })
  }

  const guards: [Guard, SearchRule][] = [
    ...unless.map((guard): [Guard, SearchRule] => [
      guard,
      { ...rule, wording: { frames, unless: unless.filter((other) => other !== guard) } },
    ]),
    ...frames.flatMap((frame, place) =>
      (frame.unless ?? []).map((guard): [Guard, SearchRule] => {
        const bare = { ...frame, unless: frame.unless?.filter((other) => other !== guard) ?? [] }
        return [guard, { ...rule, wording: { frames: frames.with(place, bare), unless } }]
      }),
    ),
    ...frames.flatMap((frame, place) =>
      (frame.needs ?? []).map((guard): [Guard, SearchRule] => {
        const bare = { ...frame, needs: frame.needs?.filter((other) => other !== guard) ?? [] }
        return [guard, { ...rule, wording: { frames: frames.with(place, bare), unless } }]
      }),
    ),
  ]
  for (const [{ keeps }, without] of guards) {
    it(`needs its guard for ${keeps}`, () => {
      assert.deepEqual(
        findingsOf(rule, keeps, language).map((found) => describeFinding(keeps, found)),
        [],
      )
      assert.notEqual(findingsOf(without, keeps, language).length, 0, 'without the guard nothing is flagged either')
    })
  }

  it('suggests nothing that is flagged again or leaves a broken sentence', async () => {
    for (const example of caught) {
      const { text } = unmark(example)
      const before = await check(text, { language, today, kind, settings: everything })
      const known = new Set(before.messages.map((found) => `${found.ruleId} ${found.text}`))
      for (const { fixes, pattern } of before.messages) {
        for (const fix of [...fixes, ...(pattern ? [pattern] : [])]) {
          const mended = text.slice(0, fix.start) + fix.text + text.slice(fix.end)
          const after = await check(mended, { language, today, kind, settings: everything, isLive: true })
          const mendedRange = { start: fix.start, end: fix.start + Math.max(1, fix.text.length) }
          const wrong = after.messages.filter(
            (found) => overlaps(found, mendedRange) || !known.has(`${found.ruleId} ${found.text}`),
          )
          assert.deepEqual(
            wrong.map(({ ruleId }) => ruleId),
            [],
            `${example} → ${mended}`,
          )
          assert.doesNotMatch(mended, / {2}| [,.;]|^[\s,;:—-]/, mended)
          // A conjunction whose main clause has gone introduces nothing.
          assert.doesNotMatch(mended.slice(fix.start), /^(?:Que|Что|That(?! (?:is|was))) /, mended)
        }
      }
    }
  })
}
