import assert from 'node:assert/strict'
import fc from 'fast-check'
import { addDays, dayOf, dayOfNumber, isDay, numberOfDay, parseDay, weekdayOf } from '../../../src/text/day.ts'

describe('a day', () => {
  it('is read where there is such a day', () => {
    assert.deepEqual(parseDay('2026-03-02'), { year: 2026, month: 3, day: 2 })
    assert.deepEqual(parseDay('2028-02-29'), { year: 2028, month: 2, day: 29 })
    for (const written of [
      '2026-02-29',
      '2026-13-01',
      '2026-00-10',
      '2026-3-2',
      ' 2026-03-02',
      '2026-03-02 ',
      '',
      'today',
    ])
      assert.equal(parseDay(written), undefined, written)
  })

  it('has its weekday, before 1970 too', () => {
    assert.equal(weekdayOf({ year: 2026, month: 3, day: 1 }), 0)
    assert.equal(weekdayOf({ year: 2026, month: 3, day: 2 }), 1)
    assert.equal(weekdayOf({ year: 1969, month: 12, day: 27 }), 6)
    assert.equal(weekdayOf({ year: 1969, month: 12, day: 28 }), 0)
  })

  it('is counted from 1 January 1970', () => {
    assert.equal(numberOfDay({ year: 1970, month: 1, day: 1 }), 0)
    assert.deepEqual(dayOfNumber(31), { year: 1970, month: 2, day: 1 })
    assert.deepEqual(addDays({ year: 2026, month: 12, day: 31 }, 1), { year: 2027, month: 1, day: 1 })
    fc.assert(
      fc.property(fc.integer({ min: -90_000, max: 90_000 }), (number) => {
        assert.equal(numberOfDay(dayOfNumber(number)), number)
        assert.ok(isDay(dayOfNumber(number)))
      }),
    )
  })

  it('is that of a moment where this program runs', () => {
    assert.deepEqual(dayOf(new Date(2026, 2, 2, 23, 59)), { year: 2026, month: 3, day: 2 })
    assert.deepEqual(dayOf(new Date(2026, 2, 2, 0, 0)), { year: 2026, month: 3, day: 2 })
  })
})
