import assert from 'node:assert/strict'
import { BlockSequence } from '../../../../src/text/blocks/block-sequence.ts'

interface Item {
  readonly name: number
  readonly counts: Float64Array
}

/** An item that counts `length`, and `marked` as a second sort. */
const item = (name: number, length = 2, marked = 0): Item => ({ name, counts: Float64Array.of(length, marked) })

const itemsOf = (from: number, to: number): Item[] =>
  Array.from({ length: to - from }, (_, at) => item(from + at, (at % 3) + 1, at % 50 === 49 ? 1 : 0))

function sequenceOf(items: readonly Item[]): BlockSequence<Item> {
  const sequence = new BlockSequence<Item>(2)
  sequence.replace(undefined, undefined, items)
  return sequence
}

const sumOf = (items: readonly Item[], count: number): number =>
  items.reduce((sum, { counts }) => sum + (counts[count] ?? 0), 0)

/** Asserts that a sequence answers every question as a plain list does. */
function assertLike(sequence: BlockSequence<Item>, list: readonly Item[]): void {
  assert.deepEqual([...sequence], list)
  assert.equal(sequence.first, list[0])
  assert.equal(sequence.last, list.at(-1))
  assert.deepEqual([...sequence.total], [sumOf(list, 0), sumOf(list, 1)])
  assert.equal(
    sequence.firstWith(1),
    list.find(({ counts }) => counts[1] !== 0),
  )
  for (const { items, sums } of sequence.chunks) {
    assert.ok(items.length > 0 && items.length <= 64)
    assert.deepEqual([...sums], [sumOf(items, 0), sumOf(items, 1)])
  }
  let before = 0
  for (const [at, one] of list.entries()) {
    const [above, below] = [list.slice(0, at), list.slice(at + 1)]
    const length = one.counts[0] ?? 0
    assert.ok(sequence.has(one))
    assert.equal(sequence.sumBefore(one, 0), before)
    assert.equal(sequence.sumBefore(one, 1), sumOf(above, 1))
    assert.equal(sequence.previous(one), above.at(-1))
    assert.equal(sequence.next(one), below[0])
    assert.equal(
      sequence.previous(one, 1),
      above.findLast(({ counts }) => counts[1] !== 0),
    )
    assert.equal(
      sequence.next(one, 1),
      below.find(({ counts }) => counts[1] !== 0),
    )
    assert.deepEqual(sequence.itemAt(before, 0), { item: one, before })
    assert.deepEqual(sequence.itemAt(before + length - 1, 0), { item: one, before })
    before += length
  }
}

describe('a sequence of blocks', () => {
  for (const length of [0, 1, 2, 64, 65, 200])
    it(`answers as a list does with ${length} items`, () => {
      const list = itemsOf(0, length)
      assertLike(sequenceOf(list), list)
    })

  for (const [title, from, to, more] of [
    ['one item by another', 7, 8, 1],
    ['the first by three', 0, 1, 3],
    ['the last by three', 199, 200, 3],
    ['an item by nothing', 100, 101, 0],
    ['items of two chunks', 30, 34, 2],
    ['items of several chunks', 10, 150, 5],
    ['whole chunks by nothing', 32, 96, 0],
    ['the first chunk by nothing', 0, 32, 0],
    ['all by a few', 0, 200, 2],
    ['all by nothing', 0, 200, 0],
    ['one by more than a chunk holds', 50, 51, 90],
  ] as const)
    it(`answers as a list does after it has replaced ${title}`, () => {
      const list = itemsOf(0, 200)
      const sequence = sequenceOf(list)
      const gone = list.slice(from, to)
      const come = itemsOf(1000, 1000 + more)
      list.splice(from, to - from, ...come)
      sequence.replace(gone[0], gone.at(-1), come)
      assertLike(sequence, list)
      for (const one of gone) assert.equal(sequence.has(one), false)
    })

  it('can be filled again when it was emptied', () => {
    const [one, other] = [item(1), item(2)]
    const sequence = sequenceOf([one])
    sequence.replace(one, one, [])
    assert.equal(sequence.itemAt(0, 0), undefined)
    sequence.replace(undefined, undefined, [other])
    assertLike(sequence, [other])
  })

  it('finds the last item beyond the end, and the item after one that counts nothing', () => {
    const [one, empty, last] = [item(1, 3), item(2, 0), item(3, 4)]
    const sequence = sequenceOf([one, empty, last])
    assert.deepEqual(sequence.itemAt(2, 0), { item: one, before: 0 })
    assert.deepEqual(sequence.itemAt(3, 0), { item: last, before: 3 })
    assert.deepEqual(sequence.itemAt(7, 0), { item: last, before: 3 })
    assert.deepEqual(sequence.itemAt(100, 0), { item: last, before: 3 })
  })

  it('keeps its sums when what an item counts is set', () => {
    const list = itemsOf(0, 100)
    const sequence = sequenceOf(list)
    const one = list[40] ?? item(0)
    sequence.set(one, 1, 5)
    assertLike(sequence, list)
    assert.equal(one.counts[1], 5)
    sequence.set(one, 1, 0)
    assertLike(sequence, list)
  })

  it('keeps its sums when it is told that an item counts otherwise', () => {
    const list = itemsOf(0, 100)
    const sequence = sequenceOf(list)
    const one = list[99] ?? item(0)
    sequence.change(one, () => (one.counts[0] = 9))
    assertLike(sequence, list)
  })

  it('tells which items have gone, and in which chunks others have come from elsewhere', () => {
    const list = itemsOf(0, 200)
    const sequence = sequenceOf(list)
    assert.deepEqual(sequence.takeGone(), [])
    const moves = sequence.chunks.map((chunk) => chunk.moves)
    const [first, second, kept, come] = [list[0], list[31], list[32], item(1000)]
    assert.ok(first && second && kept)
    sequence.replace(first, first, [come])
    assert.deepEqual(
      sequence.chunks.map((chunk) => chunk.moves),
      moves,
    )
    sequence.replace(second, kept, [kept])
    assert.deepEqual(sequence.takeGone(), [first, second])
    assert.deepEqual(sequence.takeGone(), [])
    assertLike(sequence, [come, ...list.slice(1, 31), ...list.slice(32)])
    const [own, left, ...others] = sequence.chunks
    assert.equal(sequence.chunkOf(kept), own)
    assert.ok(own?.moves === 1 && left?.moves === 1 && others.every((chunk) => chunk.moves === 0))
  })

  it('takes no note of items that it does not hold', () => {
    const list = itemsOf(0, 3)
    const sequence = sequenceOf(list)
    const stranger = item(9)
    assert.equal(sequence.has(stranger), false)
    sequence.change(stranger, () => (stranger.counts[1] = 3))
    assert.equal(stranger.counts[1], 3)
    sequence.set(stranger, 0, 7)
    assert.equal(stranger.counts[0], 7)
    assertLike(sequence, list)
  })
})
