import { readMessage } from '../../../src/text/read-message.ts'

/** What is masked in a text, in order: `quoted-mail “> Hi”`. */
export const masksOf = (text: string): string =>
  readMessage(text)
    .masks.map(({ kind, start, end }) => `${kind} “${text.slice(start, end)}”`)
    .join(', ')
