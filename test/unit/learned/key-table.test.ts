import assert from 'node:assert/strict'
import fc from 'fast-check'
import { KeyTable } from '../../../src/learned/key-table.ts'

describe('a table of keys', () => {
  it('knows the row of each of its keys, and of no other', () => {
    const key = fc.nat(2 ** 24 - 1)
    fc.assert(
      fc.property(fc.uniqueArray(key), fc.array(key), (keys, others) => {
        const table = new KeyTable(keys)
        for (const [row, own] of keys.entries()) assert.equal(table.rowOf(own), row)
        for (const other of others) assert.equal(table.rowOf(other), keys.indexOf(other))
      }),
    )
  })
})
