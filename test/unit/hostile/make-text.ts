/** Makes a text of about so many UTF-16 code units. */
export type TextOfSize = (size: number) => string

/** A piece again and again. */
export const again =
  (piece: string): TextOfSize =>
  (size) =>
    piece.repeat(Math.ceil(size / piece.length))

/** One piece again and again, and then as often another. */
export const nested =
  (open: string, close: string, heart = 'sorry'): TextOfSize =>
  (size) => {
    const depth = Math.ceil(size / (open.length + close.length))
    return open.repeat(depth) + heart + close.repeat(depth)
  }

/** Pieces that differ in a number, one after the other. */
export const counted =
  (piece: (place: number) => string): TextOfSize =>
  (size) => {
    let text = ''
    for (let place = 0; text.length < size; place += 1) text += piece(place)
    return text
  }

/** Signs from a range, one after the other. */
export const signs = (from: number, to: number): TextOfSize =>
  counted((place) => String.fromCodePoint(from + (place % (to - from))))

/** Bytes without any order, by a fixed seed. */
export function someBytes(size: number): Uint8Array {
  let state = 7
  return Uint8Array.from({ length: size }, () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state >>> 24
  })
}
