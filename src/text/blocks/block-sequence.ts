/** What a sequence needs of its items: how much there is of what is counted, all of it in whole numbers or sums that are exact. */
export interface Counted {
  readonly counts: Float64Array
}

/** Neighbours with the sum of their counts. */
export interface Chunk<Item extends Counted> {
  readonly items: Item[]
  readonly sums: Float64Array
  /** How often items have come to it from other chunks, or have left it for others. */
  moves: number
}

/** Where an item stands: its chunk, and its place in it. */
interface Place {
  readonly chunk: number
  readonly at: number
}

/** A chunk that grows beyond this is divided. */
const longestChunk = 64

/**
 * Items in order, in chunks that know the sums of what their items count: a place is found, and sums are taken, without
 * a walk over all items.
 */
export class BlockSequence<Item extends Counted> {
  readonly #width: number
  readonly #chunks: Chunk<Item>[] = []
  readonly #chunkOf = new Map<Item, Chunk<Item>>()
  readonly #total: Float64Array
  /** The items that have gone, and where they stood. */
  #gone = new Map<Item, Chunk<Item>>()

  /** @param width how many numbers each item counts */
  constructor(width: number) {
    this.#width = width
    this.#total = new Float64Array(width)
  }

  /** All items, in order. */
  *[Symbol.iterator](): Generator<Item> {
    for (const { items } of this.#chunks) yield* items
  }

  has(item: Item): boolean {
    return this.#chunkOf.has(item)
  }

  get first(): Item | undefined {
    return this.#chunks[0]?.items[0]
  }

  get last(): Item | undefined {
    return this.#chunks.at(-1)?.items.at(-1)
  }

  /** Puts items in the place of others that stand side by side: from `first` to `last`, or of nothing in an empty sequence. */
  replace(first: Item | undefined, last: Item | undefined, items: readonly Item[]): void {
    if (first === undefined || last === undefined) {
      this.#insert({ chunk: 0, at: 0 }, items)
      return
    }
    const [from, to] = [this.#placeOf(first), this.#placeOf(last)]
    const touched = this.#chunks.slice(from.chunk, to.chunk + 1)
    for (const [place, one] of touched.entries()) {
      const start = place === 0 ? from.at : 0
      const end = place === touched.length - 1 ? to.at + 1 : one.items.length
      for (const gone of one.items.splice(start, end - start)) this.#remove(gone, one)
    }
    const filled = touched.slice(1).filter((one) => one.items.length > 0)
    this.#chunks.splice(from.chunk + 1, touched.length - 1, ...filled)
    this.#insert(from, items)
  }

  #insert({ chunk, at }: Place, items: readonly Item[]): void {
    let one = this.#chunks[chunk]
    if (!one) this.#chunks.push((one = { items: [], sums: new Float64Array(this.#width), moves: 0 }))
    const tail = one.items.splice(at)
    for (const item of items) one.items.push(item)
    for (const item of tail) one.items.push(item)
    for (const item of items) this.#add(item, one)
    if (one.items.length === 0) this.#chunks.splice(chunk, 1)
    else if (one.items.length > longestChunk) this.#divide(chunk, one)
  }

  #add(item: Item, chunk: Chunk<Item>): void {
    const before = this.#gone.get(item)
    if (before) {
      this.#gone.delete(item)
      before.moves += 1
      chunk.moves += 1
    }
    this.#chunkOf.set(item, chunk)
    this.#count(chunk, item, 1)
  }

  #remove(item: Item, chunk: Chunk<Item>): void {
    this.#chunkOf.delete(item)
    this.#gone.set(item, chunk)
    this.#count(chunk, item, -1)
  }

  #count(chunk: Chunk<Item>, { counts }: Item, times: 1 | -1): void {
    addTo(chunk.sums, counts, times)
    addTo(this.#total, counts, times)
  }

  /** The items that have gone since this was asked last. */
  takeGone(): Item[] {
    const gone = [...this.#gone.keys()]
    // A map that is cleared hands on what it held to what it holds then, until all memory is looked through.
    this.#gone = new Map()
    return gone
  }

  #divide(chunk: number, { items }: Chunk<Item>): void {
    const parts: Chunk<Item>[] = []
    for (let from = 0; from < items.length; from += longestChunk / 2) {
      const own = items.slice(from, from + longestChunk / 2)
      const part = { items: own, sums: new Float64Array(this.#width), moves: 0 }
      for (const item of own) {
        this.#chunkOf.set(item, part)
        addTo(part.sums, item.counts, 1)
      }
      parts.push(part)
    }
    this.#chunks.splice(chunk, 1, ...parts)
  }

  /** Lets an item count something else. */
  change(item: Item, recount: () => void): void {
    const chunk = this.#chunkOf.get(item)
    if (chunk) this.#count(chunk, item, -1)
    recount()
    if (chunk) this.#count(chunk, item, 1)
  }

  /** The chunk in which an item stands. */
  chunkOf(item: Item): Chunk<Item> | undefined {
    return this.#chunkOf.get(item)
  }

  #placeOf(item: Item): Place {
    const own = this.#chunkOf.get(item)
    return { chunk: own ? this.#chunks.indexOf(own) : -1, at: own?.items.indexOf(item) ?? -1 }
  }

  /** Changes what an item counts of a sort. */
  set(item: Item, count: number, value: number): void {
    const more = value - (item.counts[count] ?? 0)
    item.counts[count] = value
    const chunk = this.#chunkOf.get(item)
    if (!chunk) return
    chunk.sums[count] = (chunk.sums[count] ?? 0) + more
    this.#total[count] = (this.#total[count] ?? 0) + more
  }

  /** What all items count together, as it is now. */
  get total(): Readonly<Float64Array> {
    return this.#total
  }

  /** What the items before one count of a sort together. */
  sumBefore(item: Item, count: number): number {
    const place = this.#placeOf(item)
    let sum = 0
    for (let chunk = 0; chunk < place.chunk; chunk += 1) sum += this.#chunks[chunk]?.sums[count] ?? 0
    for (let at = 0; at < place.at; at += 1) sum += this.#chunks[place.chunk]?.items[at]?.counts[count] ?? 0
    return sum
  }

  /** The item in which a number lies when the counts of one sort follow one another, and what comes before; at the end the last. */
  itemAt(position: number, count: number): { readonly item: Item; readonly before: number } | undefined {
    let before = 0
    for (const [number, { items, sums }] of this.#chunks.entries()) {
      const isLast = number === this.#chunks.length - 1
      if (!isLast && position >= before + (sums[count] ?? 0)) {
        before += sums[count] ?? 0
        continue
      }
      for (const [at, item] of items.entries()) {
        const own = item.counts[count] ?? 0
        if (position < before + own || (isLast && at === items.length - 1)) return { item, before }
        before += own
      }
    }
    return undefined
  }

  /** The item after one, or the next that counts something of a sort. */
  next(item: Item, count?: number): Item | undefined {
    const { chunk, at } = this.#placeOf(item)
    return this.#seek(chunk, at + 1, 1, count)
  }

  /** The item before one, or the nearest that counts something of a sort. */
  previous(item: Item, count?: number): Item | undefined {
    const { chunk, at } = this.#placeOf(item)
    return this.#seek(chunk, at - 1, -1, count)
  }

  /** Items that stand side by side, from one to another. */
  between(first: Item, last: Item): Item[] {
    const items = [first]
    for (let item: Item | undefined = first; item && item !== last;) {
      item = this.next(item)
      if (item) items.push(item)
    }
    return items
  }

  /** The first item that counts something of a sort. */
  firstWith(count: number): Item | undefined {
    return this.#seek(0, 0, 1, count)
  }

  #seek(fromChunk: number, from: number, step: 1 | -1, count: number | undefined): Item | undefined {
    let at = from
    for (let chunk = fromChunk; chunk >= 0 && chunk < this.#chunks.length; chunk += step) {
      const { items, sums } = this.#chunks[chunk] ?? { items: [], sums: undefined }
      if (chunk !== fromChunk) at = step === 1 ? 0 : items.length - 1
      if (count !== undefined && sums?.[count] === 0) continue
      for (; at >= 0 && at < items.length; at += step) {
        const item = items[at]
        if (item && (count === undefined || item.counts[count] !== 0)) return item
      }
    }
    return undefined
  }

  /** The chunks, for what is looked for in each of them. */
  get chunks(): readonly Chunk<Item>[] {
    return this.#chunks
  }
}

function addTo(sums: Float64Array, counts: Float64Array, times: 1 | -1): void {
  for (let at = 0; at < sums.length; at += 1) sums[at] = (sums[at] ?? 0) + times * (counts[at] ?? 0)
}
