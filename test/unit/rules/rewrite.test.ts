import assert from 'node:assert/strict'
import { compileRules } from '../../../src/rules/compile-rules.ts'
import { findFaults } from '../../../src/rules/find-faults.ts'
import type { Rewrite, SearchRule } from '../../../src/rules/rule.ts'
import { readMessage } from '../../../src/text/read-message.ts'

/** English with no classes of its own. */
const english = { language: 'en', classes: {}, wordings: {}, patterns: {}, table: undefined } as const

const said = { title: 'Title', message: 'Message.', why: 'Why.', advice: 'Advice.' }

/** A text with each fix of its first finding applied. */
function rewritten(phrase: string, rewrites: Rewrite[], text: string): string[] {
  const rule: SearchRule = {
    id: 'style/one',
    severity: 'warning',
    text: { en: said, es: said, ru: said },
    wording: { frames: [{ phrases: [phrase], rewrites }] },
  }
  const index = compileRules([rule], english)
  const [finding] = findFaults(readMessage(text, { language: 'en' }), () => index)
  assert.ok(finding, `nothing was found in ${text}`)
  return finding.fixes.map(({ start, end, text: better }) => text.slice(0, start) + better + text.slice(end))
}

describe('a rewrite', () => {
  describe('that deletes', () => {
    const cases: [string, string, string][] = [
      ['to be honest', 'To be honest, we are late.', 'We are late.'],
      ['to be honest', 'We are, to be honest, late.', 'We are late.'],
      ['to be honest', 'We are – to be honest – late.', 'We are late.'],
      ['to be honest', 'It is late; to be honest, it is lost.', 'It is late; it is lost.'],
      ['to be honest', 'We are late, to be honest.', 'We are late.'],
      ['to be honest', 'We are late, to be honest', 'We are late'],
      ['to be honest', 'To be honest: the parcel is lost.', 'The parcel is lost.'],
      ['to be honest', 'To be honest — Ana is away.', 'Ana is away.'],
      ['to be honest', '“To be honest, it is late.”', '“It is late.”'],
      ['honestly', 'It is honestly late.', 'It is late.'],
      ['to be honest', 'Hi.\r\n\r\nTo be\r\nhonest, it is late.', 'Hi.\r\n\r\nIt is late.'],
      ['к слову', 'К слову, мы опоздали.', 'Мы опоздали.'],
    ]
    for (const [phrase, before, after] of cases) {
      it(`makes “${after}” of “${before}”`, () => {
        assert.deepEqual(rewritten(phrase, ['delete'], before), [after])
      })
    }

    it('is not offered where nothing follows that could begin the rest', () => {
      assert.deepEqual(rewritten('to be honest', ['delete'], 'To be honest.'), [])
      assert.deepEqual(rewritten('to be honest', ['delete'], 'We want to be honest.'), [])
      assert.deepEqual(rewritten('to be honest', ['delete'], 'To be honest, 3 parcels are lost.'), [])
    })
  })

  describe('that replaces', () => {
    const cases: [string, Rewrite, string, string][] = [
      ['any inconvenience', { any: 'the' }, 'Sorry for any inconvenience.', 'Sorry for the inconvenience.'],
      ['any inconvenience', { any: 'the' }, 'Any inconvenience is ours.', 'The inconvenience is ours.'],
      ['any inconvenience', { any: 'the' }, 'For Any Inconvenience, sorry.', 'For the Inconvenience, sorry.'],
      ['if you were ~2 hurt', { if: 'that', hurt: 'harmed' }, 'Sorry if you were hurt.', 'Sorry that you were harmed.'],
      ['if you were ~2 hurt', { hurt: 'harmed', if: 'that' }, 'Sorry if you were hurt.', 'Sorry that you were harmed.'],
      ['we are very sorry', { very: '' }, 'And we are very sorry.', 'And we are sorry.'],
      ['we <cannot> say', { cannot: 'can […]' }, 'So we cannot say.', 'So we can […] say.'],
      ['very sorry', { very: '' }, 'Very sorry, Ana.', 'Sorry, Ana.'],
      ['sorry [very]', { very: '' }, 'So sorry very!', 'So sorry!'],
    ]
    for (const [phrase, rewrite, before, after] of cases) {
      it(`makes “${after}” of “${before}”`, () => {
        assert.deepEqual(rewritten(phrase, [rewrite], before), [after])
      })
    }

    it('keeps the line breaks and the spacing of what it does not replace', () => {
      assert.deepEqual(rewritten('any ~ trouble', [{ any: 'the' }], 'for any\r\n  real  trouble'), [
        'for the\r\n  real  trouble',
      ])
    })

    it('is not offered where one of its parts is not among the reported words', () => {
      assert.deepEqual(rewritten('sorry [if] you', [{ if: 'that', you: 'we' }], 'sorry you'), [])
      assert.deepEqual(rewritten('<sorry> if', [{ if: 'that' }], 'sorry if'), [])
    })

    it('is not offered where two of its parts overlap', () => {
      assert.deepEqual(rewritten('very sorry', [{ 'very sorry': 'x', sorry: 'y' }], 'very sorry'), [])
    })

    it('offers several in their order, and leaves out those that do not fit', () => {
      const rewrites = [{ sorry: 'to blame' }, { angry: 'x' }, 'delete'] as const
      assert.deepEqual(rewritten('sorry', [...rewrites], 'so sorry we are'), ['so to blame we are', 'so we are'])
    })
  })
})
