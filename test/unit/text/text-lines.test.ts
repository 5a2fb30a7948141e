import assert from 'node:assert/strict'
import { TextLines } from '../../../src/text/text-lines.ts'

describe('the lines of a text in lower case', () => {
  const lines = new TextLines(`From: ANNA\nДобрый ДЕНЬ\n${'A'.repeat(301)}`)

  it('are those that are asked for, in any order', () => {
    assert.deepEqual([0, 1, 0, 0, 1, 7].map((at) => lines.lowerHead(at)), ['from: anna', 'добрый день', 'from: anna', 'from: anna', 'добрый день', '']) // prettier-ignore
  })

  it('are cut where they are prose, or left out', () => {
    assert.equal(lines.lowerHead(2), 'a'.repeat(300))
    assert.equal(lines.lowerLine(2), '')
    assert.equal(lines.lowerLine(1), 'добрый день')
  })
})
