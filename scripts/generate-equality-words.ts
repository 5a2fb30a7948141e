import { pathToFileURL } from 'node:url'
import path from 'node:path'

interface Pattern {
  readonly inconsiderate: Readonly<Record<string, string>>
}

/** The source of `src/checker/equality-words.ts`: for each phrase of retext-equality the word that gives it away. */
export async function equalityWordsSource(): Promise<string> {
  const file = path.resolve('node_modules/retext-equality/lib/patterns-en.js')
  const { patterns } = (await import(pathToFileURL(file).href)) as { patterns: readonly Pattern[] }
  const phrases = patterns
    .flatMap(({ inconsiderate }) => Object.keys(inconsiderate))
    .filter((phrase) => !phrase.includes('.'))
  const words = [...new Set(phrases.map(longestWord).flatMap((word) => [word, word.replace(/['-]/g, '')]))].sort()
  return `// Written by scripts/generate.ts from retext-equality's phrases; do not edit.

/** Words of which every phrase that retext-equality looks for holds one, as tokens' forms. */
export const equalityWords: ReadonlySet<string> = new Set(
  ${JSON.stringify(words.join(' '))}.split(' '),
)
`
}

/** The longest word of a phrase; retext-equality overlooks apostrophes and hyphens, so both spellings count. */
const longestWord = (phrase: string): string =>
  phrase
    .toLowerCase()
    .split(/\s+/)
    .reduce((longest, word) => (word.length > longest.length ? word : longest))
