import { execFileSync } from 'node:child_process'
import path from 'node:path'
import { build } from 'esbuild'
import { allRules } from '../../src/checker/all-rules.ts'
import { equalityPhrases } from '../../src/checker/equality-phrases.ts'
import { languages } from '../../src/text/language.ts'
import { peers, peersFolder } from './engines.ts'
import { ruleSets } from './rule-sets.ts'
import type { Table } from './table.ts'
import { wholeNumber } from './units.ts'

/** What a checker is made of. */
export interface OwnDescription {
  readonly name: string
  /** The number of rules, and of phrases, words or patterns that they look for, where they can be counted. */
  readonly rules: number
  readonly phrases: number | null
  /** What was counted as a rule and as a phrase. */
  readonly counting: string
}

/** The same for another checker, with the bytes of its bundled and minified code and of the data that it reads. */
export interface PeerDescription extends OwnDescription {
  readonly code: number
  readonly data: number
}

/** What ours is made of, in each language. */
export async function ownDescriptions(): Promise<readonly OwnDescription[]> {
  const equality = Object.values(equalityPhrases).flatMap((phrases) => phrases.split('|')).length
  return Promise.all(
    languages.map(async (language) => {
      const { once } = await ruleSets(language)
      const besides = language === 'en' ? ` (besides, the ${equality} phrases of retext-equality)` : ''
      const counting = `rules with a page; phrases of wording, which name classes of words${besides}`
      return { name: `Tactful, ${language}`, rules: allRules.length, phrases: once.size, counting }
    }),
  )
}

/** What the peers are made of, as they say themselves, and how large they are. */
export async function describePeers(): Promise<readonly PeerDescription[]> {
  const told = execFileSync(process.execPath, ['describe.mjs'], { cwd: peersFolder, encoding: 'utf8' })
  const byName = new Map(Object.entries(JSON.parse(told) as Record<string, Omit<PeerDescription, 'name' | 'code'>>))
  return Promise.all(
    Object.values(peers).map(async ({ name, module }) => {
      const described = byName.get(name)
      if (!described) throw new Error(`${path.join(peersFolder, 'describe.mjs')} says nothing of ${name}.`)
      return { ...described, name, code: await bundledSize(module) }
    }),
  )
}

/** The size of a module with all that it imports, bundled and minified as ours are. */
async function bundledSize(module: string): Promise<number> {
  const { outputFiles } = await build({
    entryPoints: [module],
    bundle: true,
    minify: true,
    write: false,
    platform: 'node',
    format: 'esm',
    target: 'es2022',
    legalComments: 'none',
    logLevel: 'error',
  })
  return outputFiles.reduce((sum, { contents }) => sum + contents.length, 0)
}

/** The table of rules. */
export const rulesTable = (descriptions: readonly OwnDescription[]): Table => ({
  title: 'Rules counted',
  columns: ['program', 'rules', 'phrases or words', 'what was counted'],
  rows: descriptions.map(({ name, rules, phrases, counting }) => [
    name,
    wholeNumber(rules),
    phrases === null ? '–' : wholeNumber(phrases),
    counting,
  ]),
})
