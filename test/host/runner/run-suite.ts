import { createWriteStream, cpSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { format } from 'node:util'
import type { Page } from 'playwright-core'
import { openBrowser } from '../../../scripts/host/browser.ts'
import { ensureHost, type HostName } from '../../../scripts/host/ensure-host.ts'
import { projectRoot } from '../../../scripts/host/project-root.ts'
import { scratchFolder } from '../../../scripts/host/scratch-folder.ts'
import { startServer } from '../../../scripts/host/vscode-server.ts'
import { workbenchUrl } from '../../../scripts/host/workbench-url.ts'

/** Milliseconds for one run of the suite, installation left out. */
const limit = Number(process.env['VSCODE_TEST_LIMIT'] ?? 180_000)

/** Runs the suite in the extension host of one VS Code and prints what mocha printed. Returns whether all of it passed. */
export async function runSuite(name: HostName): Promise<boolean> {
  const host = await ensureHost(name)
  console.log(`\nVS Code ${host.version} (${name})`)

  const log = path.join(projectRoot, 'out/host', `${name}.log`)
  rmSync(log, { force: true })
  mkdirSync(path.dirname(log), { recursive: true })
  const logged = createWriteStream(log, { flags: 'a' })

  const scratch = scratchFolder()
  const results = path.join(scratch.path, 'results')
  const workspace = path.join(scratch.path, 'workspace')
  cpSync(path.join(projectRoot, 'test/host/fixtures/workspace'), workspace, { recursive: true })

  const browser = await openBrowser()
  try {
    const server = await startServer({
      host,
      log,
      development: true,
      env: { VSCODE_TEST_OUTPUT: results, VSCODE_TEST_COLOR: process.stdout.isTTY ? '1' : '0' },
    })
    try {
      const address = workbenchUrl({
        authority: `127.0.0.1:${server.port}`,
        token: server.token,
        folder: workspace,
        extension: projectRoot,
        tests: path.join(projectRoot, 'out/test/host/suite/index'),
      })
      await suiteEnd(browser.page, address, (line) => logged.write(`${line}\n`))
    } catch (error) {
      console.error(error instanceof Error ? error.message : error)
    } finally {
      await server.stop()
    }
    return report(results, log)
  } finally {
    await browser.close()
    await scratch.remove()
    logged.end()
  }
}

/** Opens the workbench and waits until the suite has settled or the extension host has died: VS Code does not tell which. */
async function suiteEnd(page: Page, address: string, log: (line: string) => void): Promise<void> {
  const end = new Promise<void>((resolve, reject) => {
    page.on('crash', () => {
      reject(new Error('The page crashed.'))
    })
    setTimeout(() => {
      reject(new Error(`The suite did not end within ${limit / 1000} seconds.`))
    }, limit).unref()
    void page.exposeFunction('codeAutomationExit', resolve)
  })
  await page.exposeFunction('codeAutomationLog', (type: string, args: unknown[]) => {
    log(`[${type}] ${format(...args)}`)
  })
  await Promise.all([page.goto(address), end])
}

/** Prints what mocha printed. Only a finished run with passes and without failures counts. */
function report(results: string, log: string): boolean {
  const read = (file: string) => (existsSync(file) ? readFileSync(file, 'utf8') : undefined)
  process.stdout.write(read(`${results}.txt`) ?? '')
  const statistics = read(`${results}.json`)
  const { passes, failures } = JSON.parse(statistics ?? '{"passes":0,"failures":0}') as {
    passes: number
    failures: number
  }
  const passed = passes > 0 && failures === 0
  if (!passed) {
    const what = failures > 0 ? `${failures} failed` : statistics ? 'No test ran' : 'The suite did not finish'
    console.error(`${what}; VS Code's log is ${path.relative(process.cwd(), log)}`)
  }
  return passed
}
