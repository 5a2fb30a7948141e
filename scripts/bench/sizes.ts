import { readdirSync, statSync } from 'node:fs'
import path from 'node:path'
import { projectRoot } from '../host/project-root.ts'
import type { PeerDescription } from './descriptions.ts'
import type { Table } from './table.ts'
import { kibibytes } from './units.ts'

const dist = path.join(projectRoot, 'dist')

/** The files of a folder of the build whose names fit, without source maps. */
const filesIn = (folder: string, fits = /./): readonly string[] =>
  readdirSync(path.join(dist, folder), { withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.map') && fits.test(entry.name))
    .map(({ name }) => path.join(folder, name))

const bytesOf = (files: readonly string[]): number =>
  files.reduce((sum, file) => sum + statSync(path.join(dist, file)).size, 0)

/** The bytes of the library with what rules and cues need in three languages, without retext-equality and the models. */
export const rulesOnlyBytes = (): number =>
  bytesOf(['index.mjs', ...filesIn('library', /^(?!check-equality)/), ...filesIn('data', /^(?!.*\.model$)/)])

/** The table of the library and the peers. */
export function sizeTable(others: readonly PeerDescription[]): Table {
  const own = { name: 'Tactful, the library', code: bytesOf(['index.mjs', ...filesIn('library')]), data: bytesOf(filesIn('data')) } // prettier-ignore
  return {
    title: 'Size, minified',
    notes: ['Data is what a program reads besides its code: rules and models, dictionaries, WebAssembly.'],
    columns: ['program', 'code', 'data', 'together'],
    rows: [own, ...others].map(({ name, code, data }) => [
      name,
      kibibytes(code),
      kibibytes(data),
      kibibytes(code + data),
    ]),
  }
}

/** The table of what ships of ours. */
export function shippedTable(): Table {
  const groups: readonly (readonly [string, readonly string[]])[] = [
    ...filesIn('.').map((file) => [file, [file]] as const),
    ['cli/', filesIn('cli')],
    ['library/', filesIn('library')],
    ...['rules', 'kinds', 'learned'].map(
      (layer) => [`data/, ${layer}`, filesIn('data', new RegExp(`^${layer}-`))] as const,
    ),
  ]
  return {
    title: 'What ships of ours',
    columns: ['in dist/', 'files', 'size'],
    rows: groups.map(([name, files]) => [name, String(files.length), kibibytes(bytesOf(files))]),
  }
}
