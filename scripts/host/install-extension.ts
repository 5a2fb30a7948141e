import { execFile } from 'node:child_process'
import { readdirSync } from 'node:fs'
import path from 'node:path'
import { promisify } from 'node:util'
import type { Host } from './ensure-host.ts'
import { type ScratchFolder, scratchFolder } from './scratch-folder.ts'

/** An extension that a VS Code has installed, for one use. */
export interface InstalledExtension {
  /** Its own folder. */
  readonly folder: string
  /** The folder of all extensions that are installed with it: itself alone. */
  readonly extensions: string
  remove(): Promise<void>
}

/** Has a VS Code install a `.vsix` file, as a person does, into a folder of its own. */
export async function installExtension(host: Host, vsix: string): Promise<InstalledExtension> {
  const scratch = scratchFolder()
  const extensions = path.join(scratch.path, 'extensions')
  try {
    await runServer(host, scratch, '--install-extension', vsix, '--force', '--extensions-dir', extensions)
    const listed = await runServer(host, scratch, '--list-extensions', '--extensions-dir', extensions)
    const [name, ...others] = readdirSync(extensions, { withFileTypes: true }).filter((entry) => entry.isDirectory())
    if (!name || others.length > 0 || !listed.includes('tactful.tactful'))
      throw new Error(`VS Code ${host.version} did not install ${vsix}: ${listed}`)
    return { folder: path.join(extensions, name.name), extensions, remove: () => scratch.remove() }
  } catch (error) {
    await scratch.remove()
    throw error
  }
}

async function runServer({ node, folder }: Host, scratch: ScratchFolder, ...options: string[]): Promise<string> {
  const server = path.join(folder, 'out/server-main.js')
  const { stdout } = await promisify(execFile)(
    node,
    [server, ...options, '--server-data-dir', scratch.path, '--accept-server-license-terms'],
    { env: { ...process.env, EXTENSIONS_GALLERY: '{}', HOME: scratch.path, TMPDIR: scratch.path } },
  )
  return stdout
}
