import assert from 'node:assert/strict'
import { shortened } from '../../../src/text/shortened.ts'

describe('a text in one line', () => {
  it('is cut where it is too long', () => {
    assert.equal(shortened('one  two\nthree', 13), 'one two three')
    assert.equal(shortened('one two three', 12), 'one two thr…')
    assert.equal(shortened('one two three', 9), 'one two…')
  })
})
