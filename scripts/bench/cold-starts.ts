import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { languages } from '../../src/text/language.ts'
import { projectRoot } from '../host/project-root.ts'
import { tell } from './effort.ts'
import { peersFolder } from './engines.ts'
import { everythingOn, withoutLearned } from './own-settings.ts'
import { type Program, timePairs } from './processes.ts'
import type { Table } from './table.ts'
import { textOf } from './texts.ts'
import { milliseconds, times } from './units.ts'

/** How long a whole process takes, and beside it one with nothing to do. */
export interface ColdStart {
  readonly name: string
  readonly ms: number
  readonly nothing: number
}

/** Measures whole processes that check a message of 300 words. Files are written to a folder. */
export function measureColdStarts(folder: string, pairs: number, hasPeers: boolean): readonly ColdStart[] {
  const programs = [...ownPrograms(folder), ...(hasPeers ? peerPrograms(folder) : [])]
  return programs.map(([name, program]) => {
    tell(`the start of ${name}`)
    const [ms, nothing] = timePairs(pairs, program)
    return { name, ms, nothing }
  })
}

/** How tables name a start of ours, in a language and with some settings. */
export const ownStart = (language: string, how: keyof typeof settings): string => `tactful check, ${language}, ${how}`

const settings = { 'rules only': withoutLearned, 'as it comes': {}, 'everything on': everythingOn }
const ways = Object.keys(settings) as (keyof typeof settings)[]

function ownPrograms(folder: string): [string, Program][] {
  const command = path.join(projectRoot, 'dist/cli.js')
  return ways.flatMap((way) => {
    const place = path.join(folder, way.replaceAll(' ', '-'))
    mkdirSync(place)
    writeFileSync(path.join(place, '.tactfulrc.json'), JSON.stringify(settings[way]))
    return languages.map((language): [string, Program] => {
      writeFileSync(path.join(place, `${language}.txt`), textOf(language, 300))
      return [ownStart(language, way), { args: [command, 'check', `${language}.txt`], folder: place }]
    })
  })
}

/** The peers' own commands; those that have none are called by a script of three lines. */
function peerPrograms(folder: string): [string, Program][] {
  const file = path.join(folder, 'message.txt')
  writeFileSync(file, textOf('en', 300))
  const commands: Readonly<Record<string, readonly string[]>> = {
    'write-good': ['node_modules/write-good/bin/write-good.js', file],
    'retext-equality, a script': ['check-file.mjs', 'retext-equality.mjs', file],
    textlint: ['node_modules/textlint/bin/textlint.js', '--rule', 'write-good', file],
    alex: ['node_modules/alex/cli.js', '--text', file],
    cspell: ['node_modules/cspell/bin.mjs', 'lint', '--no-progress', '--root', folder, file],
    'harper, a script': ['check-file.mjs', 'harper.mjs', file],
  }
  return Object.entries(commands).map(([name, args]) => [name, { args, folder: peersFolder }])
}

/** The table of starts. */
export const coldStartTable = (starts: readonly ColdStart[]): Table => ({
  title: 'A whole process that checks a message of 300 words',
  columns: ['command', 'time', 'node -e 0', 'ratio'],
  rows: starts.map(({ name, ms, nothing }) => [name, milliseconds(ms), milliseconds(nothing), times(ms, nothing)]),
})
