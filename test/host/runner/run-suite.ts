import { cpSync, createWriteStream, mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { openBrowser } from '../../../scripts/host/browser.ts'
import type { Host } from '../../../scripts/host/ensure-host.ts'
import { projectRoot } from '../../../scripts/host/project-root.ts'
import { scratchFolder } from '../../../scripts/host/scratch-folder.ts'
import { startServer } from '../../../scripts/host/vscode-server.ts'
import { workbenchUrl } from '../../../scripts/host/workbench-url.ts'
import { connectionsAmiss } from './connections.ts'
import { serveExtension } from './serve-extension.ts'
import { type Statistics, whatIsAmiss } from './statistics.ts'
import { readResults } from './read-results.ts'
import { suiteEnd } from './suite-end.ts'
import { type SuiteName, type SuitePlace, suites } from './suites.ts'

/** Offers the language models of the tests; no such thing is in our own manifest. */
const companion = path.join(projectRoot, 'test/host/fixtures/model-provider')

/** A suite, and the VS Code that it is to run in. */
export interface SuiteRun {
  readonly host: Host
  readonly suite: SuiteName
  /** The folder of the extension under test. */
  readonly extension: string
  /** Whether the web extension host runs it, a worker in the page, and not the one of Node.js. */
  readonly isWeb: boolean
  /** Runs only the tests whose titles hold these words. */
  readonly grep: string
  /** Takes what is to be printed. */
  readonly tell: (line: string) => void
}

/** Runs a suite in a window of its own and tells what mocha prints. Returns how it went; nothing where it has not come to its end. */
export async function runSuite({
  host,
  suite,
  extension,
  isWeb,
  grep,
  tell,
}: SuiteRun): Promise<Statistics | undefined> {
  const log = path.join(projectRoot, 'out/host', `${host.name}-${isWeb ? 'web-' : ''}${suite}.log`)
  mkdirSync(path.dirname(log), { recursive: true })
  writeFileSync(log, '')
  const logged = createWriteStream(log, { flags: 'a' })
  const scratch = scratchFolder()
  const results = path.join(scratch.path, 'results')
  const place: SuitePlace = suites[suite]
  const connections = path.join(scratch.path, 'connections')
  const workspace = path.join(scratch.path, 'workspace')
  cpSync(path.join(projectRoot, 'test/host/fixtures', place.workspace), workspace, { recursive: true })

  const browser = await openBrowser({
    // A page that a script answers does not count as local, and might not connect to 127.0.0.1.
    flags: isWeb ? ['--disable-features=LocalNetworkAccessChecks'] : [],
  })
  const server = await startServer({
    host,
    log,
    development: true,
    isTrustAsked: place.isRestricted ?? false,
    // Environment variables reach the tests in Node.js alone, settings reach all.
    settings: { 'tactfulTests.suite': suite, 'tactfulTests.grep': grep },
    ...(!isWeb && { installed: companion }),
    env: {
      VSCODE_TEST_OUTPUT: results,
      VSCODE_TEST_COLOR: process.stdout.isTTY ? '1' : '0',
      VSCODE_TEST_SUITE: suite,
      VSCODE_TEST_GREP: grep,
      VSCODE_TEST_CONNECTIONS: connections,
    },
  })
  const authority = `127.0.0.1:${server.port}`
  let statistics: Statistics | undefined
  try {
    if (isWeb)
      await serveExtension(browser.page, { authority, extension, companion, tests: path.join(projectRoot, 'out/test') })
    const address = workbenchUrl({
      authority,
      token: server.token,
      ...(place.file ? { workspace: path.join(workspace, place.file) } : { folder: workspace }),
      ...(!isWeb && { extension, tests: path.join(projectRoot, 'out/test/host/suite/index') }),
    })
    await suiteEnd(browser.page, address, (kind, text) => {
      logged.write(`[${kind}] ${text}\n`)
      if (text.startsWith('mocha| ')) tell(text.slice(7))
      if (text.startsWith('mocha= ')) statistics = JSON.parse(text.slice(7)) as Statistics
    })
  } catch (error) {
    tell(error instanceof Error ? error.message : String(error))
  } finally {
    await server.stop()
    await browser.close()
    logged.end()
  }
  statistics ??= readResults(results, tell)
  const leaks = isWeb ? [] : connectionsAmiss(connections, extension, companion)
  await scratch.remove()
  for (const leak of leaks) tell(leak)
  const amiss = whatIsAmiss(statistics)
  if (amiss) tell(`${amiss}; VS Code's log is ${path.relative(process.cwd(), log)}`)
  return statistics && { ...statistics, failures: statistics.failures + leaks.length }
}
