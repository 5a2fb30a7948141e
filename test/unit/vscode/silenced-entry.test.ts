import assert from 'node:assert/strict'
import fc from 'fast-check'
import { readEntries, ruleOfEntry, withEntry, withoutEntries } from '../../../src/vscode/silencing/silenced-entry.ts'

const entry = fc.record(
  { key: fc.constantFrom('a/b 1', 'a/b 2', 'c/d'), document: fc.constantFrom('x', 'y'), at: fc.nat() },
  { requiredKeys: ['key', 'at'] },
)

describe('what is silenced', () => {
  it('is read from what an earlier version has kept: hashes, in which the learned layer says nothing', () => {
    const read = readEntries(['0123456789abcdef', { key: 'a/b 1', at: 5, file: 'letter.md' }])
    assert.deepEqual(read, [{ key: 'learned 0123456789abcdef' }, { key: 'a/b 1', at: 5, file: 'letter.md' }])
    assert.deepEqual(read.map(ruleOfEntry), ['learned', 'a/b'])
  })

  it('is whatever can be read, whatever is kept', () => {
    fc.assert(fc.property(fc.anything(), (stored) => readEntries(stored).every(({ key }) => typeof key === 'string')))
    assert.deepEqual(readEntries([5, null, { at: 1 }, {}]), [])
  })

  it('is there once, the newest last', () => {
    fc.assert(
      fc.property(fc.array(entry), (added) => {
        const entries = added.reduce(
          (known: readonly (typeof added)[number][], one) => withEntry(known, one) as typeof added,
          [],
        )
        const names = entries.map(({ key, document }) => `${key} ${String(document)}`)
        assert.equal(new Set(names).size, names.length)
        assert.deepEqual(entries.at(-1), added.at(-1))
      }),
    )
  })

  it('is gone when it is taken out, and nothing else', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(entry, { selector: ({ key, document }) => `${key} ${String(document)}` }),
        (entries) => {
          const [first, ...rest] = entries
          if (first) assert.deepEqual(withoutEntries(entries, [{ ...first, at: -1 }]), rest)
        },
      ),
    )
  })
})
