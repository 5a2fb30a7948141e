import assert from 'node:assert/strict'
import { endsOnPurpose } from '../../../src/text/ends-on-purpose.ts'

describe('a line that ends', () => {
  /** Whether the first of two lines ended on purpose, in a paragraph of a width. */
  const isEnded = (above: string, below: string, width = 60): boolean => {
    const text = `${above}\n${below}`
    const next = above.length + 1
    return endsOnPurpose(text, { start: 0, end: above.length }, { start: next, end: text.length }, width)
  }
  const long = 'We have sent the plan to all of you'

  it('does so on purpose where the next word would have fitted and begins something', () => {
    for (const below of ['We know', '¿Qué', '«Да»', '“We”', '| a', '🙂 we', 'Él'])
      assert.ok(isEnded(long, below), below)
    for (const below of ['we know', '5 of us', '+44', 'él']) assert.ok(!isEnded(long, below), below)
  })

  it('does not where the next word would not have fitted', () => {
    const full = 'x'.repeat(56)
    assert.ok(isEnded(full, 'Abc we') && !isEnded(full, 'Abcd we'))
    assert.ok(isEnded(full, 'Abcdefgh we', 65) && !isEnded(full, 'Abcdefghi we', 65))
    assert.ok(isEnded(full, 'Abc we', 20))
  })

  it('does so after a colon, or where it is short and ends with a mark or before a number', () => {
    assert.ok(isEnded(`${long}:`, 'we know'))
    for (const above of ['Hi Anna,', 'Thanks!', 'Why?', 'Well…', 'Best;', 'Tom.', '(Tom)', 'Tom –']) {
      assert.ok(isEnded(above, 'we know'), above)
    }
    assert.ok(isEnded('Tom', '5 of us') && isEnded('Tom', '+44') && !isEnded('Tom', 'we know'))
    assert.ok(!isEnded(`${long},`, 'we know') && !isEnded(long, '5 of us'))
    assert.ok(isEnded(`${'x'.repeat(31)},`, 'we know') && !isEnded(`${'x'.repeat(32)},`, 'we know'))
  })

  it('does so before a line without letters or numbers', () => {
    assert.ok(isEnded(long, '…'))
  })
})
