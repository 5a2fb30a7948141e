import { cpSync, createWriteStream, existsSync, mkdirSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Page } from 'playwright-core'
import { openBrowser } from '../../../scripts/host/browser.ts'
import { ensureHost, type HostName } from '../../../scripts/host/ensure-host.ts'
import { projectRoot } from '../../../scripts/host/project-root.ts'
import { scratchFolder } from '../../../scripts/host/scratch-folder.ts'
import { startServer } from '../../../scripts/host/vscode-server.ts'
import { workbenchUrl } from '../../../scripts/host/workbench-url.ts'
import { isPassed, type Statistics } from './is-passed.ts'
import { suiteEnd } from './suite-end.ts'

/** Where the page finds the project's files: the web extension host takes only what the page itself may fetch. */
const base = '/tactful-project'

/** Runs the web suite in the web extension host of one VS Code and prints what mocha prints. Returns whether all of it passed. */
export async function runWebSuite(name: HostName): Promise<boolean> {
  const host = await ensureHost(name)
  console.log(`\nVS Code ${host.version} (${name}), in the browser`)

  const log = path.join(projectRoot, 'out/host', `${name}-web.log`)
  mkdirSync(path.dirname(log), { recursive: true })
  writeFileSync(log, '')
  const logged = createWriteStream(log, { flags: 'a' })
  const scratch = scratchFolder()
  const workspace = path.join(scratch.path, 'workspace')
  cpSync(path.join(projectRoot, 'test/host/fixtures/workspace'), workspace, { recursive: true })

  const browser = await openBrowser({
    // A page that a script answers does not count as local, and might not connect to 127.0.0.1.
    flags: ['--disable-features=LocalNetworkAccessChecks'],
  })
  const server = await startServer({ host, log, development: true })
  const authority = `127.0.0.1:${server.port}`
  let statistics: Statistics | undefined
  try {
    await layProject(browser.page, authority)
    const address = workbenchUrl({ authority, token: server.token, folder: workspace })
    await suiteEnd(browser.page, address, (kind, text) => {
      logged.write(`[${kind}] ${text}\n`)
      if (text.startsWith('mocha| ')) console.log(text.slice(7))
      if (text.startsWith('mocha= ')) statistics = JSON.parse(text.slice(7)) as Statistics
    })
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
  } finally {
    await browser.close()
    await server.stop()
    await scratch.remove()
    logged.end()
  }
  return isPassed(statistics, log)
}

/** Serves the project below the page's own origin, and names the extension and its tests in the page's configuration. */
async function layProject(page: Page, authority: string): Promise<void> {
  const place = (file: string) => ({ scheme: 'http', authority, path: `${base}${file}` })
  await page.context().route(`http://${authority}${base}/**`, (route) => {
    const file = path.join(projectRoot, decodeURIComponent(new URL(route.request().url()).pathname.slice(base.length)))
    return route.fulfill(existsSync(file) && statSync(file).isFile() ? { path: file } : { status: 404 })
  })
  await page.context().route(
    (url) => url.host === authority && url.pathname === '/',
    async (route) => {
      const response = await route.fetch()
      const html = await response.text()
      const body = html.replace(
        /(id="vscode-workbench-web-configuration" data-settings=")([^"]*)/,
        (_, before: string, settings: string) => {
          const configuration = JSON.parse(unescapeHtml(settings)) as { developmentOptions?: object }
          configuration.developmentOptions = {
            ...configuration.developmentOptions,
            extensions: [place('')],
            extensionTestsPath: place('/out/test/host/web/index'),
          }
          return before + escapeHtml(JSON.stringify(configuration))
        },
      )
      await route.fulfill({ response, body })
    },
  )
}

const escapeHtml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;')
const unescapeHtml = (text: string) => text.replaceAll('&quot;', '"').replaceAll('&amp;', '&')
