import type { Message } from '../../../text/message.ts'
import type { Range } from '../../../text/range.ts'
import { isSpoken } from '../../../text/tokens.ts'

/** After so many words a message is a document: two minutes of reading. */
const mostWords = 250

/** How many words are marked at most: where it begins matters. */
const mostMarked = 12

/** Finds the place at which a message gets too long, with what follows there of the sentence. */
export function findTooLong({ paragraphs }: Message): Range[] {
  let left = mostWords
  for (const { tokens } of paragraphs.flatMap(({ sentences }) => sentences)) {
    const words = tokens.filter(isSpoken)
    const beyond = words.slice(left, left + mostMarked)
    const [first, last] = [beyond[0], beyond.at(-1)]
    if (first && last) return [{ start: first.start, end: last.end }]
    left -= words.length
  }
  return []
}
