import type { Sentence } from '../text/message.ts'
import type { Range } from '../text/range.ts'
import { isSpoken } from '../text/tokens.ts'

/** How many words are marked at most: where it begins matters. */
const mostMarked = 12

/** Where a sentence goes beyond so many words, as one range; none where it does not. */
export function wordsBeyond({ tokens }: Sentence, limit: number): Range[] {
  if (tokens.length <= limit) return []
  const beyond = tokens.filter(isSpoken).slice(limit, limit + mostMarked)
  const [first, last] = [beyond[0], beyond.at(-1)]
  return first && last ? [{ start: first.start, end: last.end }] : []
}
