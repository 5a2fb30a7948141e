import assert from 'node:assert/strict'
import type { ReportMessage } from '../../../src/checker/report.ts'
import { fixTrustOf, safeFixes } from '../../../src/checker/safe-fixes.ts'

/** A finding with a fix for each of some texts, in place of its words. */
const found = (ruleId: string, start: number, end: number, ...texts: string[]): ReportMessage => ({
  ...{ ruleId, family: 'style', severity: 'error', start, end, text: '', message: '', why: '', advice: '' },
  ...{ suggestions: [], pattern: null, related: [] },
  fixes: texts.map((text) => ({ start, end, text })),
})

const safe = 'style/mixed-script'
const textsOf = (...messages: ReportMessage[]): string[] => safeFixes(messages).map(({ text }) => text)

describe('the fixes that may be made unread', () => {
  it('are those of rules that say so', () => {
    assert.equal(fixTrustOf(safe), 'safe')
    assert.notEqual(fixTrustOf('false-apology/conditional'), 'safe')
    assert.equal(fixTrustOf('equality/nuts'), undefined)
    assert.deepEqual(textsOf(found(safe, 0, 3, 'one'), found('equality/nuts', 4, 6, 'two')), ['one'])
  })

  it('are the only ones of their findings', () => {
    assert.deepEqual(textsOf(found(safe, 0, 3, 'one', 'two')), [])
    assert.deepEqual(textsOf(found(safe, 0, 3)), [])
  })

  it('leave nothing to fill in', () => {
    assert.deepEqual(textsOf(found(safe, 0, 3, 'by [date]'), found(safe, 4, 6, '[a\nb]'), found(safe, 8, 9, '[a')), [
      '[a',
    ])
  })

  it('do not overlap: the first of two is made', () => {
    const messages = [found(safe, 0, 3, 'one'), found(safe, 2, 5, 'two'), found(safe, 5, 6, 'three')]
    assert.deepEqual(textsOf(...messages), ['one', 'three'])
    assert.deepEqual(textsOf(found(safe, 5, 8, 'x'), ...messages.slice(0, 2)), ['x', 'one'])
  })
})
