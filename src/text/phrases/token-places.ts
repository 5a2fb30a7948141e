import type { Token } from '../tokens.ts'

/** No place, and each place by itself: most sets of places are of these, and share what was made once. */
export const none: readonly number[] = []
const singles = Array.from({ length: 256 }, (_, place): readonly number[] => [place])
export const alone = (place: number): readonly number[] => singles[place] ?? [place]

/** The places of two ascending lists, ascending, none twice. */
export function merge(a: readonly number[], b: readonly number[]): readonly number[] {
  if (a.length === 0) return b
  if (b.length === 0 || (a.length === 1 && b.length === 1 && a[0] === b[0])) return a
  const merged: number[] = []
  let at = 0
  for (const place of a) {
    for (let other = b[at]; other !== undefined && other < place; other = b[++at]) merged.push(other)
    if (b[at] === place) at++
    merged.push(place)
  }
  for (; at < b.length; at++) merged.push(b[at] ?? 0)
  return merged
}

/** The ends of a gap that begins at any of some places, in one pass over the tokens that they reach. */
export function gapEnds(
  tokens: readonly Token[],
  places: readonly number[],
  most: number,
  crossesMarks: boolean,
): number[] {
  const ends: number[] = []
  let next = 0
  for (const place of places) {
    if (place >= next) {
      ends.push(place)
      next = place + 1
    }
    const limit = Math.min(place + most, tokens.length)
    while (next <= limit && (crossesMarks || tokens[next - 1]?.kind !== 'mark')) ends.push(next++)
  }
  return ends
}
