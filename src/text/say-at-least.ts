import type { Sentence } from './message.ts'
import { isSpoken } from './tokens.ts'

/** Whether sentences have so many words and numbers in all. */
export function sayAtLeast(words: number, sentences: readonly Sentence[]): boolean {
  let left = words
  for (const { tokens } of sentences) {
    for (const token of tokens) if (isSpoken(token) && --left === 0) return true
  }
  return left <= 0
}
