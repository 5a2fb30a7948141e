import type { Language } from '../../../text/language.ts'
import type { Message } from '../../../text/message.ts'
import type { Range } from '../../../text/range.ts'
import { isSpoken } from '../../../text/tokens.ts'

/** How many words a reader takes in at once: plain-language guides say 20 to 25, so twice that is surely too long. */
const mostWords: Readonly<Record<Language, number>> = { en: 45, es: 50, ru: 38 }

/** How many words are marked at most: where it begins matters. */
const mostMarked = 12

/** Finds what stands in a sentence beyond the words that a reader takes in at once. */
export function findLongSentences({ paragraphs }: Message): Range[] {
  return paragraphs.flatMap(({ language, sentences }) =>
    sentences.flatMap(({ tokens }) => {
      const words = tokens.filter(isSpoken)
      const beyond = language === 'und' ? [] : words.slice(mostWords[language], mostWords[language] + mostMarked)
      const [first, last] = [beyond[0], beyond.at(-1)]
      return first && last ? [{ start: first.start, end: last.end }] : []
    }),
  )
}
