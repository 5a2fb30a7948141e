/** How many bits of a hash are in a key: few features of a group share one. */
const hashBits = 24

/** The key of a feature: the number of its group, of three bits, and the upper bits of its hash. */
export const keyOf = (group: number, hash: number): number => (group << hashBits) | (hash >>> (32 - hashBits))

/** A table from keys to the numbers of their rows, by open addressing. */
export class KeyTable {
  readonly #slots: Int32Array
  readonly #rows: Int32Array
  readonly #mask: number

  /** @param keys the row of each is its place in the list */
  constructor(keys: ArrayLike<number>) {
    const size = 2 ** Math.ceil(Math.log2(Math.max(keys.length, 1) * 2 + 1))
    this.#slots = new Int32Array(size).fill(-1)
    this.#rows = new Int32Array(size)
    this.#mask = size - 1
    for (let row = 0; row < keys.length; row++) {
      const key = keys[row] ?? 0
      const slot = this.#slotOf(key)
      this.#slots[slot] = key
      this.#rows[slot] = row
    }
  }

  /** The row of a key, −1 for one that is not in the table. */
  rowOf(key: number): number {
    const slot = this.#slotOf(key)
    return this.#slots[slot] === -1 ? -1 : (this.#rows[slot] ?? -1)
  }

  /** Where a key stands, or could stand. */
  #slotOf(key: number): number {
    let slot = key & this.#mask
    while (this.#slots[slot] !== -1 && this.#slots[slot] !== key) slot = (slot + 1) & this.#mask
    return slot
  }
}
