import assert from 'node:assert/strict'
import { errorPlace } from '../../../src/vscode/interface/error-place.ts'

describe('what the log is told of an error', () => {
  it('is its sort and the first place, and nothing of what it says', () => {
    const place = errorPlace(new TypeError('Unexpected “secret”\n    at secret (secret:1:1)\n    at secret'))
    assert.match(place, /^TypeError at .*error-place\.test/)
    assert.doesNotMatch(place, /secret/)
  })

  it('is its sort alone where there is no place, and something where there is no error', () => {
    const error = new RangeError('secret')
    error.stack = 'RangeError: secret'
    assert.equal(errorPlace(error), 'RangeError')
    assert.equal(errorPlace('secret'), '(no error was given)')
  })
})
