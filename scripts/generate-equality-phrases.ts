import { pathToFileURL } from 'node:url'
import path from 'node:path'

interface Pattern {
  readonly inconsiderate: Readonly<Record<string, string>>
}

/** The source of `src/checker/equality-phrases.ts`: what retext-equality looks for, as it compares words. */
export async function equalityPhrasesSource(): Promise<string> {
  const file = path.resolve('node_modules/retext-equality/lib/patterns-en.js')
  const { patterns } = (await import(pathToFileURL(file).href)) as { patterns: readonly Pattern[] }
  const phrases = patterns
    .flatMap(({ inconsiderate }) => Object.keys(inconsiderate))
    .filter((phrase) => /^[\p{L}\p{N}\s'*-]+$/u.test(phrase))
    .map((phrase) => phrase.toLowerCase().replace(/['-]/g, ''))
  return `// Written by scripts/generate.ts from retext-equality's phrases; do not edit.

/** The phrases that retext-equality looks for, without the apostrophes and hyphens that it overlooks; separated by bars. */
export const equalityPhrases =
  ${JSON.stringify([...new Set(phrases)].sort().join('|'))}
`
}
