import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { defaultSettings } from '../../../../src/checker/default-settings.ts'
import { languages } from '../../../../src/text/language.ts'
import { checkForModel } from '../../../../src/vscode/rewrite/check-for-model.ts'
import { toolKinds } from '../../../../src/vscode/rewrite/tool-input.ts'

interface Manifest {
  readonly contributes: {
    readonly languageModelTools: readonly {
      readonly inputSchema: { readonly properties: Readonly<Record<string, { readonly enum?: readonly string[] }>> }
    }[]
  }
}

const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest
const [tool] = manifest.contributes.languageModelTools

describe('the tool for language models', () => {
  it('names the languages and kinds that there are', () => {
    const { language, kind } = tool?.inputSchema.properties ?? {}
    assert.deepEqual(language?.enum, languages)
    assert.deepEqual(kind?.enum, toolKinds)
  })

  it('tells the verdict, the findings and what is missing', async () => {
    const text = 'Dear Ana,\n\nWe apologize for any inconvenience.\n\nBest wishes,\nIda\n'
    const answer = await checkForModel({ text, kind: 'apology', today: '2026-03-02' }, {})
    assert.equal(answer.verdict, 'stop')
    assert.equal(answer.language, 'en')
    assert.ok(answer.missing.includes('offers-remedy'))
    const found = answer.findings.find((finding) => 'rule' in finding && finding.rule === 'false-apology/conditional')
    assert.ok(found)
    assert.equal((found as { line: number }).line, 3)
  })

  it('is ready with a good message', async () => {
    const text = 'Dear Ana,\n\nYour invoice of 2 March 2026 comes to 450 euros.\n\nBest wishes,\nIda\n'
    const { verdict, findings } = await checkForModel({ text, today: '2026-03-02' }, {})
    assert.equal(verdict, 'ready', JSON.stringify(findings))
  })

  it('keeps to the settings that hold', async () => {
    const settings = { ...defaultSettings, rules: { 'false-apology': 'off', structure: 'off' } } as const
    const text = 'Dear Ana,\n\nWe apologize for any inconvenience.\n'
    const { findings } = await checkForModel({ text }, { settings })
    assert.ok(!JSON.stringify(findings).includes('false-apology'))
  })

  const wrong: readonly (readonly [input: unknown, said: RegExp])[] = [
    [undefined, /whole message as “text”/],
    [{}, /whole message as “text”/],
    [{ text: ' ' }, /whole message as “text”/],
    [{ text: 7 }, /whole message as “text”/],
    [{ text: 'a'.repeat(100_001) }, /too long/],
    [{ text: 'Hello', language: 'fr' }, /“language” must be one of en, es, ru/],
    [{ text: 'Hello', kind: 'praise' }, /“kind” must be one of apology/],
    [{ text: 'Hello', today: 'tomorrow' }, /2026-03-31/],
    [{ text: 'Hello', today: '2026-02-30' }, /2026-03-31/],
  ]
  for (const [input, said] of wrong)
    it(`says what to give instead of ${(input === undefined ? 'nothing' : JSON.stringify(input)).slice(0, 40)}`, async () => {
      await assert.rejects(() => checkForModel(input, {}), said)
    })
})
