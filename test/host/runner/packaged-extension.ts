import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { promisify } from 'node:util'
import { projectRoot } from '../../../scripts/host/project-root.ts'

/** Packages the extension as it is built now. Returns the file that people install. */
export async function packagedExtension(): Promise<string> {
  const { name, version } = JSON.parse(readFileSync(path.join(projectRoot, 'package.json'), 'utf8')) as {
    readonly name: string
    readonly version: string
  }
  await promisify(execFile)(process.execPath, [path.join(projectRoot, 'out/scripts/package.mjs')], { cwd: projectRoot })
  return path.join(projectRoot, `${name}-${version}.vsix`)
}
