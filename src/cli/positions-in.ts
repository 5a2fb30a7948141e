/** A place in a text; lines and columns count from 1, columns in UTF-16 code units. */
export interface TextPosition {
  readonly line: number
  readonly column: number
}

/** Finds the line and column of offsets in a text, as editors count: a byte order mark is no column. */
export function positionsIn(text: string): (offset: number) => TextPosition {
  const starts = [
    text.startsWith('\ufeff') ? 1 : 0,
    ...Array.from(text.matchAll(/\r\n|\n|\r/g), ({ index, 0: end }) => index + end.length),
  ]
  return (offset) => {
    let [low, high] = [0, starts.length - 1]
    while (low < high) {
      const middle = Math.ceil((low + high) / 2)
      if ((starts[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return { line: low + 1, column: Math.max(offset - (starts[low] ?? 0), 0) + 1 }
  }
}
