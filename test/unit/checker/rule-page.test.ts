import assert from 'node:assert/strict'
import { allRules, type ListedRule, ruleOf } from '../../../src/checker/all-rules.ts'
import { hasPage } from '../../../src/checker/rule-families.ts'
import { examplePair, examplesOf, pageWords, patternOf, rulePage } from '../../../src/checker/rule-page.ts'
import { examples } from '../../../src/rules/examples.ts'
import { languages } from '../../../src/text/language.ts'

const conditional = ruleOf('false-apology/conditional')
const learned = ruleOf('blame-shift/learned')
const onRequest = ruleOf('style/off-limits-topic')

/** The parts of a page, which empty lines separate. */
const partsOf = (rule: ListedRule | undefined, locale: 'en' | 'es' | 'ru' = 'en'): string[] => {
  assert.ok(rule)
  const page = rulePage(rule, locale)
  assert.ok(page.endsWith('\n') && !page.endsWith('\n\n'))
  return page.slice(0, -1).split('\n\n')
}

const headingsOf = (parts: readonly string[]): string[] => parts.filter((part) => part.startsWith('#'))

describe('the page of a rule', () => {
  it('tells what is found, why it hurts, what to write, with examples in all languages, the reader’s first', () => {
    const parts = partsOf(conditional, 'es')
    const text = conditional?.text.es
    assert.deepEqual(parts.slice(0, 6), [
      `# ${text?.title ?? ''}`,
      text?.message,
      '## Por qué hace daño',
      text?.why,
      '## Qué escribir en su lugar',
      text?.advice,
    ])
    const examplesIn = (language: string): string[] => [`## ${language}`, '### Se marca', '### No se marca']
    assert.deepEqual(headingsOf(parts).slice(3), [
      ...[...examplesIn('Español'), ...examplesIn('English'), ...examplesIn('Русский')],
      ...['## Para desactivarla', '## Fuentes'],
    ])
    assert.equal(parts.filter((part) => part === 'Una frase para completar:').length, 3)
    assert.equal(parts.at(-1), conditional?.sources?.map((source) => `- ${source}`).join('\n'))
  })

  it('says how to turn the rule off, or on where it is off', () => {
    assert.ok(partsOf(conditional).includes('`"tactful.rules": { "false-apology/conditional": "off" }`'))
    const parts = partsOf(onRequest)
    assert.ok(headingsOf(parts).includes('## To turn it on'))
    assert.ok(parts.includes(`\`"tactful.rules": { "style/off-limits-topic": "${onRequest?.severity ?? ''}" }\``))
  })

  it('says of what a model has learned the ways in which it is found, and no examples or sources', () => {
    const parts = partsOf(learned)
    assert.deepEqual(headingsOf(parts), [
      ...[`# ${learned?.text.en.title ?? ''}`, '## Why it hurts', '## What to write instead', '## To turn it off'],
    ])
    assert.ok(parts.includes(pageWords.en.learned))
    const said = parts[1]?.split('\n') ?? []
    assert.ok(said.length > 1 && said.every((line) => line.startsWith('- ')))
    assert.equal(said[0], `- ${learned?.text.en.message ?? ''}`)
  })

  it('leaves open what a finding fills in', () => {
    const rule = allRules.find(({ sources, text }) => sources && /\{\w{2,}\}/.test(text.en.message))
    const said = partsOf(rule)[1] ?? ''
    assert.match(said, /…/)
    assert.doesNotMatch(said, /[{}]/)
    assert.equal(said, rule?.text.en.message.replace(/\{[a-z]+\}/gi, '…'))
  })

  it('has no section for a language without examples and pattern', () => {
    assert.ok(conditional)
    const unknown = { ...conditional, id: 'style/unknown' }
    assert.deepEqual(headingsOf(partsOf(unknown)).slice(3), ['## To turn it off', '## Sources'])
  })

  it('quotes the sentence to fill in, where the rule has one', () => {
    assert.match(patternOf('false-apology/conditional', 'en').join(), /^> I am sorry that I \\\[what you did\\\];/)
    assert.deepEqual(patternOf('style/unknown', 'en'), [])
  })

  it('shows eight examples of a sort, none of them long, with what is flagged in bold', () => {
    const lines = (...caught: [string, ...string[]]): string[] =>
      examplesOf({ caught, permitted: ['No.'] }, 'caught', pageWords.en)
    const short = (number: number): string => `We did it [[${number}]] times.`
    const eight = [1, 2, 3, 4, 5, 6, 7, 8].map((number) => `- We did it **${number}** times.`).join('\n')
    const nine = [1, 2, 3, 4, 5, 6, 7, 8, 9].map(short)
    assert.deepEqual(lines('x'.repeat(601), ...nine), ['### Flagged', eight])
    assert.deepEqual(lines('x'.repeat(600)), ['### Flagged', `- ${'x'.repeat(600)}`])
    assert.deepEqual(lines('x'.repeat(601)), [])
    assert.deepEqual(examplesOf({ caught: ['a'], permitted: ['b'] }, 'permitted', pageWords.ru), [
      '### Не отмечается',
      '- b',
    ])
  })
})

describe('the pair of examples beside a finding', () => {
  it('is short, on one line, and told apart at what is flagged', () => {
    for (const id of Object.keys(examples)) {
      for (const language of languages) {
        const { caught = [], permitted = [] } = examples[id]?.[language] ?? {}
        const isShort = (example: string): boolean => /^.{1,100}$/.test(example)
        const [first, other] = [caught.find(isShort), permitted.find(isShort)]
        const pair = examplePair(id, language)
        const [before, flagged, after] = pair?.caught ?? []
        assert.equal(pair && `${before ?? ''}[[${flagged ?? ''}]]${after ?? ''}`, other && first)
        assert.equal(pair?.permitted, first && other)
      }
    }
  })

  it('is none for what has no examples', () => {
    assert.equal(examplePair('blame-shift/learned', 'en'), undefined)
    assert.equal(examplePair('style/unknown', 'en'), undefined)
  })
})

describe('a rule by its id', () => {
  it('is found where it is one, and has a page', () => {
    for (const rule of allRules) {
      assert.equal(ruleOf(rule.id), rule)
      assert.ok(hasPage(rule.id), rule.id)
    }
  })

  it('is none for a team’s phrase and the checks of others', () => {
    for (const id of ['style/team-phrase', 'equality/nuts']) {
      assert.equal(ruleOf(id), undefined)
      assert.equal(hasPage(id), false)
    }
  })
})
