import assert from 'node:assert/strict'
import { offeredFixes, splitAtOpenPoints } from '../../../src/checker/offered-fix.ts'
import type { ReportMessage } from '../../../src/checker/report.ts'
import type { Fix } from '../../../src/rules/finding.ts'
import type { Language } from '../../../src/text/language.ts'

/** A finding at 10–15, with some ways to mend it. */
const found = (fixes: readonly Fix[], pattern: Fix | null = null): ReportMessage => ({
  ...{ ruleId: 'excuse/minimization', family: 'excuse', severity: 'warning', start: 10, end: 15, text: 'a bit' },
  ...{ message: '', why: '', advice: '', suggestions: [], related: [] },
  fixes,
  pattern,
})

const titlesOf = (message: ReportMessage, locale: Language = 'en'): string[] =>
  offeredFixes(message, locale).map(({ title }) => title)

describe('the changes that are offered for a finding', () => {
  it('are its fixes in their order, then its pattern', () => {
    const fixes = [
      { start: 10, end: 15, text: 'late' },
      { start: 10, end: 15, text: 'very late' },
    ]
    const pattern = { start: 0, end: 20, text: 'We were [how] late.' }
    assert.deepEqual(
      offeredFixes(found(fixes, pattern), 'en').map(({ fix }) => fix),
      [...fixes, pattern],
    )
    assert.deepEqual(offeredFixes(found([]), 'en'), [])
  })

  it('say what they do: write, leave out, rewrite the sentence, add one', () => {
    const write = { start: 10, end: 15, text: ' late ' }
    const message = found([write], { start: 0, end: 20, text: 'We were late.' })
    assert.deepEqual(titlesOf(message, 'en'), ['Write “late”', 'Rewrite the sentence: “We were late.”'])
    assert.deepEqual(titlesOf(message, 'es'), ['Escribir «late»', 'Reescribir la frase: «We were late.»'])
    assert.deepEqual(titlesOf(message, 'ru'), ['Написать «late»', 'Переписать предложение: «We were late.»'])
    const leaveOut = found([{ start: 10, end: 15, text: '' }], { start: 20, end: 20, text: ' Thank you. ' })
    assert.deepEqual(titlesOf(leaveOut, 'en'), ['Leave out “a bit”', 'Add “Thank you.”'])
    assert.deepEqual(titlesOf(leaveOut, 'es'), ['Quitar «a bit»', 'Añadir «Thank you.»'])
    assert.deepEqual(titlesOf(leaveOut, 'ru'), ['Убрать «a bit»', 'Добавить «Thank you.»'])
  })

  it('leave words out where they reach further than the finding', () => {
    assert.deepEqual(titlesOf(found([{ start: 9, end: 15, text: 'We' }])), ['Leave out “a bit”'])
    assert.deepEqual(titlesOf(found([{ start: 10, end: 16, text: 'We' }])), ['Leave out “a bit”'])
  })

  it('say whether they leave points to fill in', () => {
    const fixes = ['on [day]', '[ ]', '[]', 'on Monday', 'on day]', '[day'].map((text) => ({
      start: 10,
      end: 15,
      text,
    }))
    assert.deepEqual(
      offeredFixes(found(fixes), 'en').map(({ hasOpenPoints }) => hasOpenPoints),
      [true, true, true, false, false, false],
    )
  })

  it('have short titles', () => {
    const [title] = titlesOf(found([{ start: 10, end: 15, text: `${'word '.repeat(30)}end` }]))
    assert.match(title ?? '', /^Write “word word .*…”$/)
    assert.ok((title ?? '').length < 70)
  })

  it('are split at their points to fill in', () => {
    assert.deepEqual(splitAtOpenPoints('On [day] at [time], then.'), ['On ', '[day]', ' at ', '[time]', ', then.'])
    assert.deepEqual(splitAtOpenPoints('On Monday.'), ['On Monday.'])
  })
})
