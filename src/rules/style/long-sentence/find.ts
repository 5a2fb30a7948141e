import type { Language } from '../../../text/language.ts'
import type { Message } from '../../../text/message.ts'
import type { Range } from '../../../text/range.ts'
import { wordsBeyond } from '../../words-beyond.ts'

/** How many words a reader takes in at once: plain-language guides say 20 to 25, so twice that is surely too long. */
const mostWords: Readonly<Record<Language, number>> = { en: 45, es: 50, ru: 38 }

/** Finds what stands in a sentence beyond the words that a reader takes in at once. */
export function findLongSentences({ paragraphs }: Message): Range[] {
  return paragraphs.flatMap(({ language, sentences }) =>
    language === 'und' ? [] : sentences.flatMap((sentence) => wordsBeyond(sentence, mostWords[language])),
  )
}
