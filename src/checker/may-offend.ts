import type { Paragraph } from '../text/message.ts'
import type { Token } from '../text/tokens.ts'
import { equalityPhrases } from './equality-phrases.ts'

/** The phrases by their first words. */
type Phrases = ReadonlyMap<string, readonly (readonly string[])[]>

const known: { usual?: Phrases; all?: Phrases } = {}

/**
 * Whether a paragraph holds a phrase that retext-equality looks for. It may say yes where retext-equality finds
 * nothing, never the other way round: a look at the words is a hundred times faster than asking it.
 * @param which the phrases that are told to everybody, or those on request too
 */
export function mayOffend({ language, sentences }: Paragraph, which: 'usual' | 'all'): boolean {
  if (language !== 'en') return false
  const { usual, onRequest } = equalityPhrases
  const phrases = (known[which] ??= byFirstWord((which === 'usual' ? usual : `${usual}|${onRequest}`).split('|')))
  return sentences.some(({ tokens }) =>
    tokens.some((token, place) =>
      phrases.get(wordOf(token))?.some((words) => words.every((word, next) => matches(word, tokens[place + next]))),
    ),
  )
}

function byFirstWord(phrases: readonly string[]): Map<string, string[][]> {
  const map = new Map<string, string[][]>()
  for (const phrase of phrases) {
    const words = phrase.split(/\s+/)
    const first = words[0] ?? ''
    const others = map.get(first)
    if (others) others.push(words)
    else map.set(first, [words])
  }
  return map
}

/** Whether a token is a word of a phrase; `*` stands for any. */
const matches = (word: string, token: Token | undefined): boolean =>
  word === '*' ? token !== undefined : wordOf(token) === word

/** A token as retext-equality compares words. */
const wordOf = (token: Token | undefined): string =>
  token?.kind === 'word' ? (/['-]/.test(token.form) ? token.form.replace(/['-]/g, '') : token.form) : ''
