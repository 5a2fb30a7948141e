import { cpSync, createWriteStream, mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { openBrowser } from '../../../scripts/host/browser.ts'
import { ensureHost, type HostName } from '../../../scripts/host/ensure-host.ts'
import { projectRoot } from '../../../scripts/host/project-root.ts'
import { scratchFolder } from '../../../scripts/host/scratch-folder.ts'
import { startServer } from '../../../scripts/host/vscode-server.ts'
import { workbenchUrl } from '../../../scripts/host/workbench-url.ts'
import { isPassed } from './is-passed.ts'
import { readResults } from './read-results.ts'
import { suiteEnd } from './suite-end.ts'

/**
 * Runs the suite in the extension host of one VS Code and prints what mocha printed. Returns whether all of it passed.
 * @param grep runs only the tests whose titles hold these words
 */
export async function runSuite(name: HostName, grep = ''): Promise<boolean> {
  const host = await ensureHost(name)
  console.log(`\nVS Code ${host.version} (${name})`)

  const log = path.join(projectRoot, 'out/host', `${name}.log`)
  mkdirSync(path.dirname(log), { recursive: true })
  writeFileSync(log, '')
  const logged = createWriteStream(log, { flags: 'a' })
  const scratch = scratchFolder()
  const results = path.join(scratch.path, 'results')
  const workspace = path.join(scratch.path, 'workspace')
  cpSync(path.join(projectRoot, 'test/host/fixtures/workspace'), workspace, { recursive: true })

  const browser = await openBrowser()
  const server = await startServer({
    host,
    log,
    development: true,
    // It offers the language models of the tests; no such thing is in our own manifest.
    installed: path.join(projectRoot, 'test/host/fixtures/model-provider'),
    env: {
      VSCODE_TEST_OUTPUT: results,
      VSCODE_TEST_COLOR: process.stdout.isTTY ? '1' : '0',
      VSCODE_TEST_GREP: grep,
    },
  })
  try {
    const address = workbenchUrl({
      authority: `127.0.0.1:${server.port}`,
      token: server.token,
      folder: workspace,
      extension: projectRoot,
      tests: path.join(projectRoot, 'out/test/host/suite/index'),
    })
    await suiteEnd(browser.page, address, (kind, text) => logged.write(`[${kind}] ${text}\n`))
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
  } finally {
    await server.stop()
    await browser.close()
    logged.end()
  }
  const statistics = readResults(results)
  await scratch.remove()
  return isPassed(statistics, log)
}
