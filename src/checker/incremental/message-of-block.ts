import type { Language } from '../../text/language.ts'
import type { LongParagraph } from '../../text/blocks/long-paragraph.ts'
import type { Message, Sentence } from '../../text/message.ts'
import { inOrder, paragraphsOf } from '../../text/read-message.ts'
import type { CheckedBlock } from './checked-block.ts'

/** A block as a message of its own, in a message that is in `language`. */
export function messageOfBlock(block: CheckedBlock, language: Language | 'und'): Message {
  const { text, part, stretches, blockMasks } = block
  if (part) return messageOf(text, language, part.paragraph, part.sentences)
  const paragraphs = paragraphsOf(text, stretches.stretches, language)
  return { text, language, paragraphs, masks: inOrder(blockMasks.masks, stretches.inlineMasks) }
}

/**
 * A part of a paragraph with the sentence above it and the one below, by which rules go, too; any other block as it is.
 * Offsets are those of the block: what stands around it comes below.
 */
export function messageAround(
  { text, part }: CheckedBlock,
  message: Message,
  above: CheckedBlock | undefined,
  below: CheckedBlock | undefined,
): Message {
  if (!part) return message
  const edge = (block: CheckedBlock | undefined, at: number): Sentence | undefined =>
    block?.part?.paragraph === part.paragraph ? block.part.sentences.at(at) : undefined
  const [last, first] = [edge(above, -1), edge(below, 0)]
  const origin = text.length + (first?.end ?? 0)
  const sentences = [
    ...(last ? [sentenceMovedBy(last, origin - last.start)] : []),
    ...part.sentences,
    ...(first ? [sentenceMovedBy(first, text.length)] : []),
  ]
  const whole = text + (below?.text.slice(0, first?.end ?? 0) ?? '') + (above?.text.slice(last?.start, last?.end) ?? '')
  return messageOf(whole, message.language, part.paragraph, sentences)
}

const messageOf = (
  text: string,
  language: Language | 'und',
  { role, language: own }: LongParagraph,
  sentences: readonly Sentence[],
): Message => {
  const [start, end] = [sentences[0]?.start ?? 0, sentences.at(-1)?.end ?? 0]
  return { text, language, paragraphs: [{ start, end, role, language: own, sentences }], masks: [] }
}

/** A sentence at another place of the text; the offset is in UTF-16 code units. */
export const sentenceMovedBy = ({ start, end, tokens }: Sentence, offset: number): Sentence => ({
  start: start + offset,
  end: end + offset,
  tokens: tokens.map((token) => ({ ...token, start: token.start + offset, end: token.end + offset })),
})
