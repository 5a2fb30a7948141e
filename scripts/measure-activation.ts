import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { openBrowser } from './host/browser.ts'
import { ensureHost, type HostName } from './host/ensure-host.ts'
import { projectRoot } from './host/project-root.ts'
import { scratchFolder } from './host/scratch-folder.ts'
import { startServer } from './host/vscode-server.ts'
import { workbench } from './host/workbench.ts'
import { workbenchUrl } from './host/workbench-url.ts'

// Says how long the extension takes to be activated, as VS Code itself reports it in “Developer: Show Running Extensions”:
// `npm run build && node out/scripts/measure-activation.mjs [--runs N] [--oldest] [FOLDER]`. The folder is that of an
// extension; this project where absent. Each run is a VS Code of its own, with a new profile.

const args = process.argv.slice(2)
const valueOf = (option: string): string | undefined =>
  args.includes(option) ? args[args.indexOf(option) + 1] : undefined
const runs = Number(valueOf('--runs') ?? 5)
const name: HostName = args.includes('--oldest') ? 'oldest' : 'newest'
const installed = path.resolve(
  args.find((arg, at) => !arg.startsWith('--') && args[at - 1] !== '--runs') ?? projectRoot,
)

/** Others are activated at the same time, and would be measured too. */
const builtIns = ['theme-defaults', 'markdown-basics']

const row = '.runtime-extensions-editor .monaco-list-row'
const log = path.join(projectRoot, 'out/host/activation.log')

/** Starts VS Code with a draft, which activates the extension, and reads the time that it shows, in milliseconds. */
async function measure(folder: string): Promise<number> {
  const host = await ensureHost(name)
  const file = path.join(folder, 'draft.md')
  writeFileSync(file, 'Hi Sarah,\n\nI am sorry if you were offended.\n\nBest,\nAna\n')
  const browser = await openBrowser()
  const server = await startServer({ host, installed, log, builtIns })
  try {
    const address = workbenchUrl({ authority: `127.0.0.1:${server.port}`, token: server.token, folder, file })
    const on = workbench(browser.page)
    await on.openDraft(address)
    await on.runCommand('Developer: Show Running Extensions')
    const shown = on.page.locator(row).filter({ hasText: 'Tactful' }).filter({ hasText: /\d+ms/ }).first()
    const text = (await shown.textContent()) ?? ''
    return Number(/(\d+)ms/.exec(text)?.[1])
  } finally {
    await server.stop()
    await browser.close()
  }
}

const scratch = scratchFolder()
try {
  mkdirSync(path.dirname(log), { recursive: true })
  const taken: number[] = []
  for (let run = 0; run < runs; run++) taken.push(await measure(scratch.path))
  const sorted = taken.toSorted((a, b) => a - b)
  console.log(`Activation, VS Code ${name}: ${taken.join(', ')} ms; median ${sorted[runs >> 1] ?? NaN} ms`)
} finally {
  await scratch.remove()
}
