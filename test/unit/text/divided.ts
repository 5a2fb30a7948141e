import type { Language } from '../../../src/text/language.ts'
import { readMessage } from '../../../src/text/read-message.ts'

/** The sentences of a text, with ` | ` between them and ` ¶ ` between paragraphs. */
export const divided = (text: string, language?: Language): string =>
  readMessage(text, language === undefined ? {} : { language })
    .paragraphs.map(({ sentences }) => sentences.map(({ start, end }) => text.slice(start, end)).join(' | '))
    .join(' ¶ ')
