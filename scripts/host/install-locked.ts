import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { promisify } from 'node:util'

/**
 * Installs a package's dependencies, with `npm ci`, unless they are there and fit its lock file. No script of a package is run.
 * @param home the folder of the package
 * @param what what is installed, for the line that says so
 * @param finish what has to be done before the installation counts as made
 * @returns the folder of the installed packages
 */
export async function installLocked(home: string, what: string, finish?: (modules: string) => void): Promise<string> {
  const modules = path.join(home, 'node_modules')
  const marker = path.join(modules, '.installed-lock')
  const lock = createHash('sha256')
    .update(readFileSync(path.join(home, 'package-lock.json')))
    .digest('hex')
  if (existsSync(marker) && readFileSync(marker, 'utf8') === lock) return modules

  console.log(`Installing ${what} into ${path.relative(process.cwd(), modules) || modules}, once: 10 to 60 seconds …`)
  try {
    await promisify(execFile)('npm', ['ci', '--ignore-scripts', '--loglevel=error'], { cwd: home })
  } catch (error) {
    throw new Error(`"npm ci" failed in ${home}`, { cause: error })
  }
  finish?.(modules)
  writeFileSync(marker, lock)
  return modules
}
