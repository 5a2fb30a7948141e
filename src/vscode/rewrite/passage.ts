import type { Language } from '../../text/language.ts'
import type { Range } from '../../text/range.ts'
import { readMessage } from '../../text/read-message.ts'

/** A stretch of a message that is to be written anew. Offsets are UTF-16 code units into the message. */
export interface Passage extends Range {
  readonly text: string
  readonly language: Language | 'und'
}

/**
 * The passage that somebody means who points at a stretch of a message.
 * @param isExact whether it is the stretch as it stands, without the white space around it; else the sentences it touches
 * @param given the language of the message, where it is known
 * @returns undefined where there are no words
 */
export function passageAt(text: string, at: Range, isExact: boolean, given?: Language): Passage | undefined {
  const { paragraphs, language } = readMessage(text, given ? { language: given } : {})
  const touches = ({ start, end }: Range): boolean => start <= at.end && at.start <= end
  const spoken = paragraphs.find(touches)?.language ?? language
  const sentences = isExact
    ? []
    : paragraphs
        .flatMap((own) => own.sentences)
        .filter(({ start, end }) => start < Math.max(at.end, at.start + 1) && at.start < end)
  const [start, end] = [sentences[0]?.start ?? at.start, sentences.at(-1)?.end ?? at.end]
  const words = text.slice(start, end)
  const from = start + words.length - words.trimStart().length
  const passage = words.trim()
  return /\p{L}/u.test(passage)
    ? { start: from, end: from + passage.length, text: passage, language: spoken }
    : undefined
}
