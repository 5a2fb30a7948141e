import { pathToFileURL } from 'node:url'
import path from 'node:path'
import { equalityOnRequest } from '../src/checker/equality-on-request.ts'

interface Pattern {
  readonly id: string
  readonly inconsiderate: Readonly<Record<string, string>>
}

/** The source of `src/checker/equality-phrases.ts`: what retext-equality looks for, as it compares words. */
export async function equalityPhrasesSource(): Promise<string> {
  const file = path.resolve('node_modules/retext-equality/lib/patterns-en.js')
  const { patterns } = (await import(pathToFileURL(file).href)) as { patterns: readonly Pattern[] }
  const unknown = [...equalityOnRequest].filter((name) => !patterns.some(({ id }) => id === name))
  if (unknown.length > 0) throw new Error(`retext-equality has no ${unknown.join(', ')}; see equality-on-request.ts.`)
  const listOf = (wanted: (name: string) => boolean): string => {
    const phrases = patterns
      .flatMap(({ id, inconsiderate }) => (wanted(id) ? Object.keys(inconsiderate) : []))
      .filter((phrase) => /^[\p{L}\p{N}\s'*-]+$/u.test(phrase))
      .map((phrase) => phrase.toLowerCase().replace(/['-]/g, ''))
    return JSON.stringify([...new Set(phrases)].sort().join('|'))
  }
  return `// Written by scripts/generate.ts from retext-equality's phrases; do not edit.

/** The phrases that retext-equality looks for, without the apostrophes and hyphens that it overlooks; separated by bars. */
export const equalityPhrases = {
  usual:
    ${listOf((name) => !equalityOnRequest.has(name))},
  onRequest:
    ${listOf((name) => equalityOnRequest.has(name))},
} as const
`
}
