import type { Message } from './message.ts'
import { overlaps, type Range } from './range.ts'

/** The sentence in which a stretch of a message lies, or all over which it reaches; itself where it lies in none. */
export function sentencesAround({ paragraphs }: Message, { start, end }: Range): Range {
  const touched = paragraphs
    .flatMap(({ sentences }) => sentences)
    .filter((sentence) => overlaps(sentence, { start, end }))
  return {
    start: Math.min(start, ...touched.map((sentence) => sentence.start)),
    end: Math.max(end, ...touched.map((sentence) => sentence.end)),
  }
}
