import type { Message } from '../../../text/message.ts'
import type { Range } from '../../../text/range.ts'
import { isSpoken } from '../../../text/tokens.ts'
import { wordsBeyond } from '../../words-beyond.ts'

/** After so many words a message is a document: two minutes of reading. */
const mostWords = 250

/** Finds the place at which a message gets too long, with what follows there of the sentence. */
export function findTooLong({ paragraphs }: Message): Range[] {
  let left = mostWords
  for (const { sentences } of paragraphs) {
    for (const sentence of sentences) {
      const beyond = wordsBeyond(sentence, left)
      if (beyond.length > 0) return beyond
      for (const token of sentence.tokens) if (isSpoken(token)) left -= 1
    }
  }
  return []
}
