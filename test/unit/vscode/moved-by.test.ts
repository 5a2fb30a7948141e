import assert from 'node:assert/strict'
import fc from 'fast-check'
import { fixAfter, rangeAfter } from '../../../src/vscode/findings/moved-by.ts'

const text = fc.string({ minLength: 8, maxLength: 20, unit: fc.constantFrom('a', 'b') })

/** A change of a text somewhere, and a range in it. */
const changed = text.chain((before) => {
  const place = fc.nat({ max: before.length })
  return fc
    .tuple(place, place, place, place, fc.string({ maxLength: 4, unit: fc.constantFrom('x', 'y') }))
    .map(([a, b, c, d, inserted]) => {
      const [from, to] = [Math.min(a, b), Math.max(a, b)]
      const change = { rangeOffset: from, rangeLength: to - from, text: inserted }
      const after = before.slice(0, from) + inserted + before.slice(to)
      return { before, after, change, range: { start: Math.min(c, d), end: Math.max(c, d) } }
    })
})

describe('places after a change', () => {
  it('hold the words that they held, as far as these are still there', () => {
    fc.assert(
      fc.property(changed, ({ before, after, change, range }) => {
        const { start, end } = rangeAfter(range, change)
        assert.ok(0 <= start && start <= end && end <= after.length)
        const touches = change.rangeOffset < range.end && change.rangeOffset + change.rangeLength > range.start
        if (!touches) assert.equal(after.slice(start, end), before.slice(range.start, range.end))
      }),
    )
  })

  it('keep a fix on the words that it was made for, or drop it', () => {
    fc.assert(
      fc.property(changed, ({ before, after, change, range }) => {
        const fix = fixAfter({ ...range, text: 'z' }, change)
        if (fix) assert.equal(after.slice(fix.start, fix.end), before.slice(range.start, range.end))
      }),
    )
  })
})
