/** A number of 32 bits for a text or a stretch of it: FNV-1a over its UTF-16 code units, and a last stir. */
export function hashOf(text: string, from = 0, to = text.length): number {
  let hash = 0x811c9dc5
  for (let at = from; at < to; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return stir(hash)
}

/** Sixteen hexadecimal digits by which a text is known again without being kept. */
export const hashKey = (text: string): string =>
  [text, `${text} `].map((variant) => hashOf(variant).toString(16).padStart(8, '0')).join('')

/** A number for two numbers in their order. */
export const joined = (first: number, second: number): number =>
  stir(Math.imul(first, 0x9e3779b1) + Math.imul(second ^ 0x5bd1e995, 0x85ebca77))

/** Spreads what distinguishes a number over all its bits (the finish of MurmurHash3). */
function stir(number: number): number {
  let hash = number ^ (number >>> 16)
  hash = Math.imul(hash, 0x85ebca6b)
  hash ^= hash >>> 13
  hash = Math.imul(hash, 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}
