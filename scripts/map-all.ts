/** A list of one or more items, each changed. */
export const mapAll = <Item>(
  [first, ...rest]: readonly [Item, ...Item[]],
  change: (item: Item) => Item,
): [Item, ...Item[]] => [change(first), ...rest.map(change)]
