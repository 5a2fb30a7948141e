import { hashKey } from './hash.ts'
import { tokenise } from './tokens.ts'

/**
 * By what a sentence is known again without being kept: a hash of its words, sixteen hexadecimal digits. Marks, white
 * space and capitals do not count, nor which number stands where one stands.
 */
export function sentenceKey(sentence: string): string {
  const words = tokenise(sentence)
    .filter(({ kind }) => kind !== 'mark')
    .map(({ form }) => form)
    .join(' ')
  return hashKey(words)
}

/** By what a text is known again to the letter, numbers and all; only white space does not count. */
export const exactKey = (text: string): string => hashKey(text.replace(/\s+/g, ' ').trim())
