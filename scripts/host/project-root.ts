import { existsSync } from 'node:fs'
import path from 'node:path'

/** The project's folder: the nearest one above this file with a lock file. Bundled files lie at several depths. */
export const projectRoot = folderWith('package-lock.json', import.meta.dirname)

function folderWith(file: string, below: string): string {
  if (existsSync(path.join(below, file))) return below
  const above = path.dirname(below)
  if (above === below) throw new Error(`No folder above ${import.meta.dirname} holds ${file}`)
  return folderWith(file, above)
}
