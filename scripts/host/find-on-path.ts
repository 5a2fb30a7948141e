import { accessSync, constants } from 'node:fs'
import path from 'node:path'

/** The first of the named programs that can be run: an absolute path, or a name to be looked up on the PATH. */
export function findOnPath(...programs: string[]): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(path.delimiter).filter(Boolean)
  return programs
    .flatMap((program) => (path.isAbsolute(program) ? [program] : folders.map((folder) => path.join(folder, program))))
    .find(canRun)
}

function canRun(file: string): boolean {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}
