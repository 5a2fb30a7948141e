/**
 * Works on items side by side, and takes the results in the order of the items. While the taker is slow or a result is
 * long in coming, no more items are read than may be under way.
 * @param underWay how many items may be read and not yet taken
 */
export async function forEachInOrder<Item, Result>(
  items: AsyncIterable<Item>,
  underWay: number,
  work: (item: Item) => Promise<Result>,
  take: (result: Result) => Promise<void>,
): Promise<void> {
  const taken: Promise<void>[] = []
  let last = Promise.resolve()
  for await (const item of items) {
    last = Promise.all([work(item), last]).then(([result]) => take(result))
    taken.push(last)
    if (taken.length >= underWay) await taken.shift()
  }
  await last
}
