import { type ChildProcessByStdio, spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { createWriteStream, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Readable } from 'node:stream'
import type { Host } from './ensure-host.ts'
import { quietSettings } from './quiet-settings.ts'
import { scratchFolder } from './scratch-folder.ts'

export interface ServerOptions {
  readonly host: Host
  /** The file for what the server prints. */
  readonly log: string
  /** User settings, over the quiet ones. */
  readonly settings?: Readonly<Record<string, unknown>>
  /** More environment variables. They reach the extension host. */
  readonly env?: Readonly<Record<string, string>>
  /** The folder of an extension that counts as installed by the user. */
  readonly installed?: string
  /** The only built-in extensions to have; all but the noisy ones where absent. */
  readonly builtIns?: readonly string[]
  /** A folder of extensions that were installed, in place of an empty one. */
  readonly extensions?: string
  /** Takes the extension and the tests that the address names. In this mode notifications are listed, but do not pop up. */
  readonly development?: boolean
  /** Whether a workspace is trusted only when the person has said so: until then the window is in Restricted Mode. */
  readonly isTrustAsked?: boolean
}

export interface VscodeServer {
  /** On 127.0.0.1. */
  readonly port: number
  /** The secret without which it lets nobody in: no other user of this machine, and no page in the same browser. */
  readonly token: string
  /** The folder of its data and its logs. */
  readonly data: string
  /** Kills its extension hosts, as a system without memory does, and says how many there were. */
  killExtensionHosts(): number
  stop(): Promise<void>
}

type Server = ChildProcessByStdio<null, Readable, Readable>

/** Noisy, slow or native. Where more are left out, the page starts what the server lacks, and logs that it does not find its files. */
const builtInsLeftOut = new Set([
  'copilot',
  'git',
  'github',
  'microsoft-authentication',
  'ms-vscode.js-debug',
  'ms-vscode.js-debug-companion',
  'ms-vscode.vscode-js-profile-table',
  'tunnel-forwarding',
])

const startLimit = 60_000
const stopLimit = 3_000

/** Starts a VS Code server on 127.0.0.1, at a free port. It ends, and leaves nothing behind, when it is stopped or this process ends. */
export async function startServer(options: ServerOptions): Promise<VscodeServer> {
  const { host, log, settings = {}, env = {}, installed, builtIns, development = false, isTrustAsked = false } = options
  const scratch = scratchFolder()
  const folder = (name: string) => {
    const made = path.join(scratch.path, name)
    mkdirSync(made, { recursive: true })
    return made
  }

  for (const name of readdirSync(path.join(host.folder, 'extensions'))) {
    if (builtIns ? builtIns.includes(name) : !builtInsLeftOut.has(name))
      symlinkSync(path.join(host.folder, 'extensions', name), path.join(folder('builtin'), name))
  }
  if (installed) symlinkSync(installed, path.join(folder('extensions'), 'installed'))
  const trust = { 'security.workspace.trust.enabled': isTrustAsked, 'security.workspace.trust.startupPrompt': 'never' }
  const userSettings = { ...quietSettings, ...trust, ...settings }
  writeFileSync(path.join(folder('data/User'), 'settings.json'), JSON.stringify(userSettings))

  const token = randomUUID()
  const tokenFile = path.join(scratch.path, 'token')
  writeFileSync(tokenFile, token)

  const server = spawn(
    host.node,
    [
      path.join(host.folder, 'out/server-main.js'),
      ...['--host', '127.0.0.1', '--port', '0', '--connection-token-file', tokenFile, '--accept-server-license-terms'],
      ...['--telemetry-level', 'off', '--disable-telemetry', '--disable-experiments'],
      ...(isTrustAsked ? [] : ['--disable-workspace-trust']),
      ...['--server-data-dir', scratch.path],
      ...[
        '--builtin-extensions-dir',
        folder('builtin'),
        '--extensions-dir',
        options.extensions ?? folder('extensions'),
      ],
      ...(development ? ['--enable-smoke-test-driver'] : []),
    ],
    {
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        ...process.env,
        EXTENSIONS_GALLERY: '{}',
        HOME: folder('home'),
        TMPDIR: scratch.path,
        XDG_RUNTIME_DIR: scratch.path,
        ...env,
      },
    },
  )
  if (server.pid !== undefined) scratch.guardGroup(server.pid)

  mkdirSync(path.dirname(log), { recursive: true })
  const logged = createWriteStream(log, { flags: 'a' })
  server.stdout.pipe(logged, { end: false })
  server.stderr.pipe(logged, { end: false })

  const stop = async () => {
    await endGroup(server)
    logged.end()
    await scratch.remove()
  }
  try {
    const port = await portOf(server, log)
    const killExtensionHosts = () => {
      const hosts = extensionHostsOf(server.pid)
      for (const pid of hosts) process.kill(pid, 'SIGKILL')
      return hosts.length
    }
    return { port, token, data: path.join(scratch.path, 'data'), killExtensionHosts, stop }
  } catch (error) {
    await stop()
    throw error
  }
}

/** The port that the server says it listens on. */
function portOf(server: Server, log: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const fail = (why: string) => {
      reject(new Error(`The VS Code server ${why}; see ${log}`))
    }
    const limit = setTimeout(fail, startLimit, `did not start within ${startLimit / 1000} seconds`)
    limit.unref()
    server.once('error', (error) => {
      fail(`could not be started (${error.message})`)
    })
    server.once('exit', (code) => {
      fail(`ended early (${code ?? 'by a signal'})`)
    })
    let printed = ''
    server.stdout.on('data', (chunk: Buffer) => {
      printed += String(chunk)
      const port = /agent listening on (\d+)/.exec(printed)?.[1]
      if (port === undefined) return
      clearTimeout(limit)
      resolve(Number(port))
    })
  })
}

/** The extension hosts in a server's group of processes. Linux tells of all processes in files. */
function extensionHostsOf(group: number | undefined): number[] {
  const read = (pid: string, file: string) => {
    try {
      return readFileSync(`/proc/${pid}/${file}`, 'utf8')
    } catch {
      return '' // It has ended meanwhile.
    }
  }
  // After the name, which may hold anything in brackets, stand the state, the parent and the group.
  const groupOf = (pid: string) => Number(read(pid, 'stat').split(') ').at(-1)?.split(' ')[2])
  return readdirSync('/proc')
    .filter(
      (pid) => /^\d+$/.test(pid) && groupOf(pid) === group && read(pid, 'cmdline').includes('--type=extensionHost'),
    )
    .map(Number)
}

/** Ends the server and what it started: it leads a process group of its own. */
async function endGroup(server: Server): Promise<void> {
  const { pid } = server
  if (pid === undefined) return
  const signal = (name: NodeJS.Signals) => {
    try {
      process.kill(-pid, name)
    } catch {
      // The group is gone.
    }
  }
  if (server.exitCode === null && server.signalCode === null) {
    const ended = once(server, 'exit')
    signal('SIGTERM')
    const limit = setTimeout(signal, stopLimit, 'SIGKILL')
    await ended
    clearTimeout(limit)
  }
  signal('SIGKILL')
}
