import assert from 'node:assert/strict'
import fc from 'fast-check'
import type { Severity } from '../../../src/rules/families.ts'
import { compileRules } from '../../../src/rules/compile-rules.ts'
import { findFaults } from '../../../src/rules/find-faults.ts'
import type { Frame, Guard, SearchRule } from '../../../src/rules/rule.ts'
import { PhraseError } from '../../../src/text/phrases/phrase.ts'
import { readMessage } from '../../../src/text/read-message.ts'

/** English with no classes of its own. */
const english = { language: 'en', classes: {}, wordings: {}, patterns: {}, table: undefined } as const

const said = { title: 'Title', message: 'Message.', why: 'Why.', advice: 'Advice.' }

interface RuleOptions {
  readonly id?: string
  readonly severity?: Severity
  readonly unless?: readonly Guard[]
}

function rule(frame: Frame, { id = 'style/one', severity = 'warning', unless = [] }: RuleOptions = {}): SearchRule {
  return {
    id,
    severity,
    text: { en: said, es: said, ru: said },
    wording: { frames: [frame], unless },
  }
}

function find(rules: SearchRule[], text: string) {
  const index = compileRules(rules, english)
  return findFaults(readMessage(text, { language: 'en' }), () => index)
}

/** The words that rules report. */
const words = (rules: SearchRule[], text: string): string[] =>
  find(rules, text).map(({ start, end }) => text.slice(start, end))

describe('the search for faults', () => {
  describe('with a guard', () => {
    const guarded = (where: Guard['where'], ...phrases: [string, ...string[]]): SearchRule[] => [
      rule({ phrases: ['we failed'], unless: [{ where, phrases, keeps: '' }] }),
    ]
    const cases: [Guard['where'], string, string, string][] = [
      ['before', 'that', 'Tell me that we failed.', 'That day we failed.'],
      ['after', 'you', 'So we failed you.', 'So we failed, you know.'],
      ['inside', 'failed', 'So we failed.', ''],
      ['inside', 'so', '', 'So we failed so.'],
      ['sentence', 'mine', 'The mistake, mine, is that we failed.', 'We failed. It is mine.'],
      ['sentence', 'mine', 'We failed, and the fault is mine.', 'Mine! We failed.'],
      ['previous sentence', 'mine', 'The fault is mine. We failed.', 'We failed, mine.'],
      ['previous sentence', 'mine', 'So. It is mine. We failed.', 'It is mine. So. We failed.'],
      ['previous sentence', 'mine', 'It is mine. We failed.', 'It is mine.\n\nWe failed.'],
      ['next sentence', 'mine', 'We failed. The fault is mine.', 'We failed, mine.'],
      ['next sentence', 'mine', 'We failed. It is mine. So.', 'We failed. So. It is mine.'],
      ['next sentence', 'mine', 'We failed. It is mine.', 'We failed.\n\nIt is mine.'],
    ]
    for (const [where, phrase, kept, flagged] of cases) {
      it(`${where} “${phrase}” keeps “${kept}” and flags “${flagged}”`, () => {
        assert.deepEqual(words(guarded(where, phrase), kept), [])
        assert.equal(words(guarded(where, phrase), flagged).length, flagged === '' ? 0 : 1)
      })
    }

    it('that a match needs makes it a fault, all of them together', () => {
      const needs: Guard[] = [
        { where: 'after', phrases: ['you'], keeps: '' },
        { where: 'previous sentence', phrases: ['again'], keeps: '' },
      ]
      const needy = [rule({ phrases: ['we failed'], needs })]
      assert.deepEqual(words(needy, 'Again. We failed you.'), ['We failed'])
      for (const kept of ['We failed you.', 'Again. We failed.', 'Again. So. We failed you.'])
        assert.deepEqual(words(needy, kept), [], kept)
    })

    it('looks forty words far in its sentence, no further', () => {
      const far = (count: number): string => `We failed ${'x '.repeat(count)}mine`
      assert.deepEqual(words(guarded('sentence', 'mine'), far(39)), [])
      assert.deepEqual(words(guarded('sentence', 'mine'), far(40)), ['We failed'])
    })

    it('stands at the edge of the whole match, not of the reported words', () => {
      const [frame, unless] = [
        'so <we failed> badly',
        [{ where: 'before', phrases: ['and'], keeps: '' }] as const,
      ] as const
      assert.deepEqual(words([rule({ phrases: [frame], unless })], 'x and so we failed badly'), [])
      assert.deepEqual(words([rule({ phrases: [frame], unless })], 'x so we failed badly'), ['we failed'])
    })

    it('of one phrase in several, or of the whole rule, is enough', () => {
      assert.deepEqual(words(guarded('after', 'you', 'them'), 'we failed them'), [])
      const shared: Guard[] = [{ where: 'after', phrases: ['them'], keeps: '' }]
      assert.deepEqual(words([rule({ phrases: ['we failed'] }, { unless: shared })], 'we failed them'), [])
    })

    it('that breaks the notation is told when the rule first matches', () => {
      const broken = guarded('after', '[never closed')
      assert.deepEqual(words(broken, 'nothing of the kind'), [])
      assert.throws(() => words(broken, 'we failed'), PhraseError)
    })

    it('that breaks the notation costs its own rule only where somebody hears of it', () => {
      const [broken] = guarded('after', '[never closed')
      assert.ok(broken)
      const failed: string[] = []
      const index = compileRules([{ ...broken, id: 'style/broken' }, rule({ phrases: ['so'] })], english)
      const message = readMessage('We failed, so we failed. So we failed.', { language: 'en' })
      const found = findFaults(
        message,
        () => index,
        [],
        (part) => failed.push(part),
      )
      assert.deepEqual([...new Set(failed)], ['style/broken'])
      assert.equal(found.length, 2)
    })
  })

  describe('where findings overlap', () => {
    const long = { phrases: ['we really failed you'] } as const
    const short = { phrases: ['failed'] } as const

    it('keeps the weightier', () => {
      const rules = [
        rule(long, { id: 'style/long', severity: 'info' }),
        rule(short, { id: 'style/short', severity: 'error' }),
      ]
      assert.deepEqual(words(rules, 'we really failed you'), ['failed'])
    })

    it('keeps the longer of two that weigh the same', () => {
      assert.deepEqual(words([rule(short), rule(long)], 'we really failed you'), ['we really failed you'])
    })

    it('keeps the one that can be mended of two that are the same', () => {
      const plain = rule(short, { id: 'style/plain' })
      const mending = rule({ ...short, rewrites: [{ failed: 'erred' }] }, { id: 'style/mending' })
      for (const rules of [
        [plain, mending],
        [mending, plain],
      ]) {
        // prettier-ignore
        assert.deepEqual(
          find(rules, 'we failed').map((found) => found.rule.id),
          ['style/mending'],
        )
      }
    })

    it('keeps neighbours that only touch, and gives all in the order of the text', () => {
      const rules = [
        rule({ phrases: ['c'] }),
        rule({ phrases: ['b'] }, { severity: 'error' }),
        rule({ phrases: ['a'] }),
      ]
      assert.deepEqual(words(rules, 'a, b c a\n\nc b'), ['a', 'b', 'c', 'a', 'c', 'b'])
    })

    it('leaves none that overlap in any text, and none out that overlaps nothing', () => {
      const rules = ['a b', 'b c a', 'a', 'c ~2 b', 'b b'].map((phrase, place) =>
        rule(
          { phrases: [phrase] },
          { id: `style/${place}`, severity: (['info', 'warning', 'error'] as const)[place % 3] ?? 'info' },
        ),
      )
      fc.assert(
        fc.property(fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 30 }), (letters) => {
          const text = letters.join(' ')
          const kept = find(rules, text)
          for (const [place, { start }] of kept.entries()) assert.ok(start >= (kept[place - 1]?.end ?? 0))
          for (const one of rules) {
            for (const { start, end } of find([one], text)) assert.ok(kept.some((k) => k.start < end && start < k.end))
          }
        }),
      )
    })
  })

  it('tolerates some findings of a rule that says so, and counts none twice', () => {
    const patient = { ...rule({ phrases: ['sorry', 'so sorry'] }), fromMatch: 3 }
    assert.deepEqual(words([patient], 'Sorry. So sorry.'), [])
    assert.deepEqual(words([patient], 'Sorry. So sorry.\n\nSorry, so sorry.'), ['Sorry', 'so sorry'])
  })

  it('asks the rules that look at whole messages, and lets findings in words go before theirs', () => {
    const whole = { ...rule({ phrases: ['x'] }, { id: 'style/whole', severity: 'error' }), find: () => [{ start: 0, end: 9 }, { start: 12, end: 15 }] } // prettier-ignore
    const index = compileRules([rule({ phrases: ['failed'] }, { severity: 'info' })], english)
    const found = findFaults(readMessage('we failed, so you', { language: 'en' }), () => index, [whole])
    assert.deepEqual(
      found.map(({ rule: { id }, start }) => [id, start]),
      [
        ['style/one', 3],
        ['style/whole', 12],
      ],
    )
  })

  it('gives a sentence to fill in where no rewrite fits', () => {
    const patterns = { 'style/one': 'We [what you did].' }
    const text = 'Well. “So we failed you!” Then.'
    for (const [rewrites, expected] of [
      [[], { start: 6, end: 25, text: 'We [what you did].' }],
      [['delete'], null],
    ] as const) {
      const index = compileRules([rule({ phrases: ['failed'], rewrites })], { ...english, patterns })
      const [found] = findFaults(readMessage(text, { language: 'en' }), () => index)
      assert.deepEqual(found?.pattern, expected)
    }
  })

  it('searches each paragraph in its own language, and none that is not ours', () => {
    const asked: string[] = []
    const index = compileRules([rule({ phrases: ['failed'] })], english)
    const text =
      'We are sorry that the delivery failed and that you had to wait for it.\n\nLamentamos que el envío no haya llegado a tiempo a su oficina.\n\nWir haben die Lieferung leider nicht rechtzeitig zu Ihnen gebracht, failed.'
    findFaults(readMessage(text), (language) => {
      asked.push(language)
      return index
    })
    assert.deepEqual(asked, ['en', 'es'])
  })

  it('gives offsets into a text with CRLF line ends and in later paragraphs', () => {
    const text = 'Hi,\r\n\r\nwe really\r\nfailed you.\r\n\r\nAnd we\r\nfailed.'
    assert.deepEqual(words([rule({ phrases: ['we [really] failed'] })], text), ['we really\r\nfailed', 'we\r\nfailed'])
  })
})
