import assert from 'node:assert/strict'
import { overlaps } from '../../../src/text/range.ts'

describe('two stretches of a text', () => {
  it('overlap where they share a place', () => {
    const stretch = (start: number, end: number) => ({ start, end })
    assert.ok(overlaps(stretch(0, 3), stretch(2, 5)) && overlaps(stretch(2, 5), stretch(0, 3)))
    assert.ok(overlaps(stretch(0, 9), stretch(2, 5)) && overlaps(stretch(2, 5), stretch(2, 5)))
    assert.ok(!overlaps(stretch(0, 2), stretch(2, 5)) && !overlaps(stretch(2, 5), stretch(0, 2)))
    assert.ok(!overlaps(stretch(0, 1), stretch(3, 5)) && !overlaps(stretch(3, 5), stretch(0, 1)))
  })
})
