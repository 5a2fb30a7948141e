import assert from 'node:assert/strict'
import fc from 'fast-check'
import { splitLines } from '../../../src/text/split-lines.ts'

const linesOf = (text: string): string[] => splitLines(text).map(({ start, end }) => text.slice(start, end))

describe('the lines of a text', () => {
  it('end with LF, CRLF or CR', () => {
    assert.deepEqual(linesOf('a\nb\r\nc\rd'), ['a', 'b', 'c', 'd'])
    assert.deepEqual(linesOf('a\r\r\nb\n\rc\r'), ['a', '', 'b', '', 'c', ''])
    assert.deepEqual(linesOf(''), [''])
    assert.deepEqual(linesOf('\r\n'), ['', ''])
  })

  it('are what is left when their ends are taken out', () => {
    const text = fc.array(fc.constantFrom('\r', '\n', '\r\n', 'a', 'bc'), { maxLength: 12 }).map((all) => all.join(''))
    fc.assert(
      fc.property(text, (given) => {
        assert.deepEqual(linesOf(given), given.split(/\r\n|\r|\n/))
      }),
    )
  })
})
