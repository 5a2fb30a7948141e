import assert from 'node:assert/strict'
import { once } from 'node:events'
import { PassThrough } from 'node:stream'
import fc from 'fast-check'
import { forEachInOrder } from '../../../src/cli/json-lines/for-each-in-order.ts'

describe('work side by side', () => {
  it('is taken in the order of the items, whichever ends first, and no further is read than may be under way', () =>
    fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 5 }),
        fc.scheduler(),
        fc.nat(20),
        async (underWay, scheduler, count) => {
          const expected = Array.from({ length: count }, (_, item) => item)
          const results: number[] = []
          let [read, most] = [0, 0]
          async function* items() {
            for (const item of expected) {
              read++
              most = Math.max(most, read - results.length)
              yield await scheduler.schedule(Promise.resolve(item), 'read')
            }
          }
          await scheduler.waitFor(
            forEachInOrder(
              items(),
              underWay,
              (item) => scheduler.schedule(Promise.resolve(item), 'work'),
              async (item) => {
                await scheduler.schedule(Promise.resolve(), 'take')
                results.push(item)
              },
            ),
          )
          assert.deepEqual(results, expected)
          assert.ok(most <= underWay, `${most} at a time`)
        },
      ),
    ))

  it('stops where it fails', async () => {
    const taken: string[] = []
    const fails = async (item: string): Promise<string> => {
      if (item === 'b') throw new Error('b failed')
      return Promise.resolve(item)
    }
    const take = async (item: string): Promise<void> => Promise.resolve(void taken.push(item))
    await assert.rejects(forEachInOrder(ReadableStream.from(['a', 'b', 'c']), 1, fails, take), /b failed/)
    assert.deepEqual(taken, ['a'])
  })

  it('is taken while the next item is awaited', async () => {
    const items = new PassThrough({ objectMode: true })
    const answered = new PassThrough({ objectMode: true })
    const end = forEachInOrder<string, string>(
      items,
      4,
      (item) => Promise.resolve(item),
      async (item) => Promise.resolve(void answered.write(item)),
    )
    items.write('first')
    assert.deepEqual(await once(answered, 'data'), ['first'])
    items.end()
    await end
  })
})
