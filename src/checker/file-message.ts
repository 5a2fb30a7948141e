import type { VFile } from 'vfile'
import type { Language } from '../text/language.ts'
import type { Message } from '../text/message.ts'
import { readMessage } from '../text/read-message.ts'

declare module 'vfile' {
  interface DataMap {
    /** The language of the message, where somebody said it. */
    language: Language
    /** The message as it was read. */
    message: Message
  }
}

/** The message that a file holds, read at the first call. */
export function messageOf(file: VFile): Message {
  const { language } = file.data
  return (file.data.message ??= readMessage(String(file), language ? { language } : {}))
}

/** The languages of a message’s paragraphs. */
export const languagesOf = ({ paragraphs }: Message): Language[] => [
  ...new Set(paragraphs.flatMap(({ language }) => (language === 'und' ? [] : [language]))),
]
