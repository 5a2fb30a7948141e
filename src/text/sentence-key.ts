import { hashOf } from './hash.ts'
import { tokenise } from './tokens.ts'

/**
 * By what a sentence is known again without being kept: a hash of its words, sixteen hexadecimal digits. Marks, white
 * space and capitals do not count.
 */
export function sentenceKey(sentence: string): string {
  const words = tokenise(sentence)
    .filter(({ kind }) => kind !== 'mark')
    .map(({ form }) => form)
    .join(' ')
  return [words, `${words} `].map((text) => hashOf(text).toString(16).padStart(8, '0')).join('')
}
