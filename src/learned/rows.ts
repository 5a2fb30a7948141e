/** How many rows share an array. */
const rowsOfSlab = 16

/**
 * Makes what makes lists of numbers of one length, zeros at first. Some of them share an array: one for each would cost
 * more time than what is reckoned in it.
 */
export function rowMaker<Row extends { subarray(from: number, to: number): Row }>(
  newSlab: (length: number) => Row,
  length: number,
): () => Row {
  let slab: Row | undefined
  let used = 0
  return () => {
    if (!slab || used === rowsOfSlab) {
      slab = newSlab(rowsOfSlab * length)
      used = 0
    }
    return slab.subarray(used * length, ++used * length)
  }
}
