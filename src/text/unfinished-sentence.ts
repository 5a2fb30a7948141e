import type { Message } from './message.ts'
import type { Range } from './range.ts'

/** A mark that ends a sentence, and what may close it: quotation marks, brackets, smileys. */
const ending = /[.!?…][^\p{L}\p{N}]*$/u

/** How far from its end the mark that ends a sentence may stand, in UTF-16 code units. */
const longestEnding = 20

/**
 * The sentence in which somebody writes and that has not ended yet: no mark ends it, or something follows the mark at
 * once, as in a number. It is ended by a line that is begun below it, too.
 * @param message a message, or a paragraph of one
 * @param offset where they write, in UTF-16 code units into its text
 * @returns undefined where the sentence has ended, or none is there
 */
export function unfinishedSentence({ text, paragraphs }: Message, offset: number): Range | undefined {
  const sentences = paragraphs.flatMap((paragraph) => paragraph.sentences)
  const sentence = sentences.filter(({ start }) => start < offset).at(-1)
  if (!sentence) return undefined
  const { start, end } = sentence
  const isLeft = offset > end && text.slice(end, offset).includes('\n')
  const isEnded =
    ending.test(text.slice(Math.max(start, end - longestEnding), end)) && /^(?:\s|$)/.test(text.slice(end, end + 1))
  return isLeft || isEnded ? undefined : { start, end: Math.max(end, offset) }
}
