/** Numbers without order below a limit, the same for the same seed. */
export function randomBelow(seed: number): (limit: number) => number {
  let state = seed
  return (limit) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit
  }
}

const marks = '{}[]":,\\/*\n\r\t $|<>()!~#^@+.-01euтé\ud800'

/** The longest input that is made, in UTF-16 code units. */
const longest = 600

/**
 * An input with a few changes: something taken out, doubled, put in or taken over from another.
 * @param others inputs to take from
 * @param words words of the parser's language
 */
export function mutate(
  input: string,
  others: readonly string[],
  words: readonly string[],
  below: (limit: number) => number,
): string {
  let text = input
  for (let changes = 1 + below(4); changes > 0; changes -= 1) {
    const at = below(text.length + 1)
    const end = Math.min(text.length, at + below(1 << (1 + below(6))))
    const other = others[below(others.length)] ?? ''
    const from = below(other.length + 1)
    const pieces = [
      '',
      text.slice(at, end).repeat(2),
      marks.charAt(below(marks.length)),
      words[below(words.length)] ?? '',
      `"${words[below(words.length)] ?? ''}"`,
      String.fromCharCode(below(256)),
      other.slice(from, from + below(40)),
    ]
    const isPutIn = below(2) === 0
    text = text.slice(0, at) + (pieces[below(pieces.length)] ?? '') + text.slice(isPutIn ? at : end)
  }
  return text.slice(0, longest)
}
