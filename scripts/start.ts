import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { ensureHost } from './host/ensure-host.ts'
import { findOnPath } from './host/find-on-path.ts'
import { frontDoor } from './host/front-door.ts'
import { projectRoot } from './host/project-root.ts'
import { scratchFolder } from './host/scratch-folder.ts'
import { startServer } from './host/vscode-server.ts'
import { workbenchUrl } from './host/workbench-url.ts'

// `npm start`: checks the examples in the terminal, then opens one of them in a VS Code with the extension.
const examples = path.join(projectRoot, 'examples')
const draft = 'duplicate-charge.en.md'

const isPersonThere = process.stdin.isTTY && process.stdout.isTTY && !process.env['CI']

try {
  printCheck()
  if (isPersonThere) await openExamples()
  else console.log('\nTo try the extension in VS Code, run "npm start" in a terminal.')
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}

function printCheck(): void {
  const files = readdirSync(examples, { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join('examples', entry.name))
    .sort()
  console.log(`$ tactful check ${files.join(' ')}\n`)
  const check = spawnSync(process.execPath, ['dist/cli.js', 'check', '--fail-on', 'never', ...files], {
    cwd: projectRoot,
    stdio: 'inherit',
  })
  if (check.status !== 0) throw new Error('The examples could not be checked.')
}

/** Opens a copy of the examples, so that trying things out changes nothing here, and removes it in the end. */
async function openExamples(): Promise<void> {
  const scratch = scratchFolder()
  try {
    const folder = path.join(scratch.path, 'examples')
    cpSync(examples, folder, { recursive: true })
    const desktop = findOnPath('code')
    await (desktop ? openDesktop(desktop, folder) : serve(folder))
  } finally {
    await scratch.remove()
  }
}

async function openDesktop(program: string, folder: string): Promise<void> {
  console.log('\nVS Code opens with the extension. This command ends when its window is closed.')
  const options = ['--new-window', '--wait', `--extensionDevelopmentPath=${projectRoot}`]
  await once(spawn(program, [...options, folder, path.join(folder, draft)], { stdio: 'inherit' }), 'exit')
}

async function serve(folder: string): Promise<void> {
  const host = await ensureHost('newest')
  const server = await startServer({ host, installed: projectRoot, log: path.join(projectRoot, 'out/host/start.log') })
  const door = await frontDoor(server.port, (authority) =>
    workbenchUrl({ authority, token: server.token, folder, file: path.join(folder, draft) }),
  )
  try {
    console.log(`\nVS Code ${host.version} with the extension: ${door.address}  (Ctrl-C ends it)`)
    await Promise.race(['SIGINT', 'SIGTERM', 'SIGHUP'].map((signal) => once(process, signal)))
  } finally {
    door.close()
    await server.stop()
  }
}
