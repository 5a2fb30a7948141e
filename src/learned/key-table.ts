/** How many bits of a hash are in a key: few features of a group share one. */
const hashBits = 24

/** The key of a feature: the number of its group, of three bits, and the upper bits of its hash. */
export const keyOf = (group: number, hash: number): number => (group << hashBits) | (hash >>> (32 - hashBits))

/** A table from keys to the numbers of their rows, by open addressing: each key stands before its row. */
export class KeyTable {
  readonly #slots: Int32Array
  readonly #mask: number

  /** @param keys the row of each is its place in the list */
  constructor(keys: ArrayLike<number>) {
    const size = 2 ** Math.ceil(Math.log2(keys.length * 1.3 + 1))
    this.#slots = new Int32Array(size * 2).fill(-1)
    this.#mask = size - 1
    for (let row = 0; row < keys.length; row++) {
      const key = keys[row] ?? 0
      let slot = key & this.#mask
      while (this.#slots[slot * 2] !== -1 && this.#slots[slot * 2] !== key) slot = (slot + 1) & this.#mask
      this.#slots[slot * 2] = key
      this.#slots[slot * 2 + 1] = row
    }
  }

  /** The row of a key, −1 for one that is not in the table. */
  rowOf(key: number): number {
    const slots = this.#slots
    const mask = this.#mask
    for (let slot = key & mask; ; slot = (slot + 1) & mask) {
      const found = slots[slot * 2]
      if (found === key || found === -1) return slots[slot * 2 + 1] ?? -1
    }
  }
}
