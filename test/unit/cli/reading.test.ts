import assert from 'node:assert/strict'
import fc from 'fast-check'
import { linesOf } from '../../../src/cli/json-lines/lines-of.ts'
import { positionsIn } from '../../../src/cli/positions-in.ts'

async function collect(chunks: readonly Uint8Array[], longest: number): Promise<(string | undefined)[]> {
  const lines: (string | undefined)[] = []
  for await (const ended of linesOf(ReadableStream.from(chunks.map((chunk) => Buffer.from(chunk))), longest)) {
    lines.push(...ended.map((line) => line?.toString('latin1')))
  }
  return lines
}

describe('the lines of a stream', () => {
  it('are the same however the stream is cut', async () => {
    const bytes = fc.array(fc.constantFrom(0x0a, 0x61, 0xd1), { maxLength: 30 })
    await fc.assert(
      fc.asyncProperty(bytes, fc.array(fc.nat(30)), async (all, cuts) => {
        const edges = [0, ...cuts.filter((cut) => cut < all.length).sort((a, b) => a - b), all.length]
        const chunks = edges.slice(1).map((end, place) => Uint8Array.from(all.slice(edges[place], end)))
        const expected = Buffer.from(all).toString('latin1').split('\n')
        if (expected.at(-1) === '') expected.pop()
        assert.deepEqual(await collect(chunks, 100), expected)
      }),
    )
  })

  it('come as undefined where they are too long, and the next one whole', async () => {
    const chunks = ['ab', 'cdef', 'g\nabc\nabcd', '\n', 'x'].map((text) => Buffer.from(text))
    assert.deepEqual(await collect(chunks, 3), [undefined, 'abc', undefined, 'x'])
  })
})

describe('positions in a text', () => {
  it('count lines at CRLF, LF and CR, and columns in UTF-16 code units', () => {
    const text = 'ab\r\n🙂c\rd\n\ne'
    const at = positionsIn(text)
    const places = Array.from(text, (_, offset) => at(offset)).map(({ line, column }) => `${line}:${column}`)
    assert.equal(places.join(' '), '1:1 1:2 1:3 1:4 2:1 2:2 2:3 2:4 3:1 3:2 4:1')
    assert.deepEqual(at(text.length), { line: 5, column: 2 })
  })

  it('leave a byte order mark out', () => {
    assert.deepEqual([0, 1, 2].map((offset) => positionsIn('\ufeffab')(offset).column), [1, 1, 2]) // prettier-ignore
  })
})
