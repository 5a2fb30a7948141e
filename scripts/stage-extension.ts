import { chmodSync, cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/** What the extension needs besides its manifest and its README, as paths from the project's root. */
const shipped = [
  'CHANGELOG.md',
  'LICENSE',
  'NOTICES.txt',
  'dist/data',
  'dist/extension.js',
  'dist/extension.web.js',
  'docs/model-card.md',
  'l10n',
  'media',
  'package.nls.es.json',
  'package.nls.json',
  'package.nls.ru.json',
  'schemas',
]

/** What the command reads, and not the extension. */
const isForCommand = (file: string): boolean => file.endsWith('.table.json')

/** What only the library, the command and their makers need of the manifest. */
const notForExtension = ['bin', 'devDependencies', 'exports', 'files', 'scripts', 'sideEffects']

/**
 * Lays out the extension as it is packaged: what it needs, and nothing else.
 * @param from the project's root, after a build
 * @param to a folder, which is emptied
 */
export function stageExtension(from: string, to: string): void {
  rmSync(to, { recursive: true, force: true })
  mkdirSync(to, { recursive: true })
  for (const name of shipped) {
    cpSync(path.join(from, name), path.join(to, name), { recursive: true, filter: (file) => !isForCommand(file) })
  }
  const manifest = JSON.parse(readFileSync(path.join(from, 'package.json'), 'utf8')) as Record<string, unknown>
  const own = [...Object.entries(manifest).filter(([key]) => !notForExtension.includes(key)), ['files', ['**']]]
  writeFileSync(path.join(to, 'package.json'), JSON.stringify(Object.fromEntries(own), null, 2))
  writeFileSync(path.join(to, 'README.md'), withoutLocalLinks(readFileSync(path.join(from, 'README.md'), 'utf8')))
  // A package tells who may read its files, which depends on who makes it.
  for (const file of filesIn(to)) chmodSync(path.join(to, file), 0o644)
}

/**
 * A page for where the project's files are out of reach: VS Code shows an extension's README without them. Pictures are
 * left out, and links are their words.
 */
export const withoutLocalLinks = (markdown: string): string =>
  markdown.replace(/^!\[[^\]]*\]\((?!https:)[^)]*\)\n+/gm, '').replace(/(?<!!)\[([^\]]*)\]\((?!https:|#)[^)]*\)/g, '$1')

/** The files below a folder, as paths from it, sorted. */
export const filesIn = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'))
        .sort()
    : []
