/** What a sequence needs of its items: how much there is of what is counted, all of it in whole numbers or sums that are exact. */
export interface Counted {
  readonly counts: Float64Array
}

/** Neighbours with the sum of their counts. */
export interface Chunk<Item extends Counted> {
  readonly items: Item[]
  readonly sums: Float64Array
  /** How often it has changed. */
  version: number
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

  /** @param width how many numbers each item counts */
  constructor(width: number) {
    this.#width = width
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
    for (let chunk = to.chunk; chunk >= from.chunk; chunk -= 1) {
      const one = this.#chunks[chunk]
      if (!one) continue
      const start = chunk === from.chunk ? from.at : 0
      const end = chunk === to.chunk ? to.at + 1 : one.items.length
      for (const gone of one.items.splice(start, end - start)) this.#chunkOf.delete(gone)
      if (one.items.length === 0 && chunk > from.chunk) this.#chunks.splice(chunk, 1)
      else this.#sum(one)
    }
    this.#insert(from, items)
  }

  #insert({ chunk, at }: Place, items: readonly Item[]): void {
    let one = this.#chunks[chunk]
    if (!one) this.#chunks.push((one = { items: [], sums: new Float64Array(this.#width), version: 0 }))
    const tail = one.items.splice(at)
    for (const item of items) one.items.push(item)
    for (const item of tail) one.items.push(item)
    if (one.items.length === 0) this.#chunks.splice(chunk, 1)
    else this.#divide(chunk, one)
  }

  #divide(chunk: number, { items }: Chunk<Item>): void {
    const parts: Chunk<Item>[] = []
    const length = items.length > longestChunk ? longestChunk / 2 : items.length
    for (let from = 0; from < items.length; from += length) {
      const part = { items: items.slice(from, from + length), sums: new Float64Array(this.#width), version: 0 }
      for (const item of part.items) this.#chunkOf.set(item, part)
      this.#sum(part)
      parts.push(part)
    }
    this.#chunks.splice(chunk, 1, ...parts)
  }

  #sum(chunk: Chunk<Item>): void {
    chunk.sums.fill(0)
    chunk.version += 1
    for (const { counts } of chunk.items) addTo(chunk.sums, counts)
  }

  /** Takes note that what an item counts has changed. */
  recount(item: Item): void {
    const chunk = this.#chunkOf.get(item)
    if (chunk) this.#sum(chunk)
  }

  #placeOf(item: Item): Place {
    const chunk = this.#chunks.findIndex((one) => one === this.#chunkOf.get(item))
    return { chunk, at: this.#chunks[chunk]?.items.indexOf(item) ?? -1 }
  }

  /** What all items count together. */
  total(): Float64Array {
    const sums = new Float64Array(this.#width)
    for (const chunk of this.#chunks) addTo(sums, chunk.sums)
    return sums
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

function addTo(sums: Float64Array, counts: Float64Array): void {
  for (let at = 0; at < sums.length; at += 1) sums[at] = (sums[at] ?? 0) + (counts[at] ?? 0)
}
