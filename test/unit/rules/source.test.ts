import assert from 'node:assert/strict'
import { allRules } from '../../../src/checker/all-rules.ts'
import { isOwnResearch, workOf } from '../../../src/rules/source.ts'

describe('sources', () => {
  it('are named without what they say', () => {
    assert.equal(workOf('Just Not Sorry (owner/name): a warning at some words'), 'Just Not Sorry')
    assert.equal(workOf('Benoit, W., Image Repair Theory: denial'), 'Benoit, W., Image Repair Theory')
    assert.equal(workOf('ISO 8601-1:2019, the calendar: each date has one weekday'), 'ISO 8601-1:2019, the calendar')
    assert.equal(
      workOf('Trosborg, A. (1995). Interlanguage Pragmatics: a gist'),
      'Trosborg, A. (1995). Interlanguage Pragmatics',
    )
  })

  it('leave a name of reasonable length', () => {
    for (const { sources = [] } of allRules) {
      for (const source of sources.filter((one) => !isOwnResearch(one))) {
        const { length } = workOf(source)
        assert.ok(length > 5 && length <= 160, source)
      }
    }
  })
})
