import { existsSync, statSync } from 'node:fs'
import path from 'node:path'
import type { Page } from 'playwright-core'

/** What the web extension host is to run. Folders are paths on this machine. */
export interface WebExtension {
  /** The page's host and port. */
  readonly authority: string
  readonly extension: string
  /** The folder of another extension that the tests need beside it. */
  readonly companion: string
  /** The folder of the built tests. */
  readonly tests: string
}

/**
 * Serves an extension, its companion and its tests below the page's own origin, for the web extension host takes only what the page itself may
 * fetch, and names them in the page's configuration.
 */
export async function serveExtension(
  page: Page,
  { authority, extension, companion, tests }: WebExtension,
): Promise<void> {
  await serveFolder(page, `http://${authority}/tactful`, extension)
  await serveFolder(page, `http://${authority}/companion`, companion)
  // VS Code looks for the extension host of tests by the extension that they lie below.
  await serveFolder(page, `http://${authority}/tactful/out/test`, tests)
  const place = (file: string) => ({ scheme: 'http', authority, path: file })
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
            extensions: [place('/tactful'), place('/companion')],
            extensionTestsPath: place('/tactful/out/test/host/web/index'),
          }
          return before + escapeHtml(JSON.stringify(configuration))
        },
      )
      await route.fulfill({ response, body })
    },
  )
}

async function serveFolder(page: Page, address: string, folder: string): Promise<void> {
  await page.context().route(`${address}/**`, (route) => {
    const file = path.join(folder, decodeURIComponent(route.request().url().slice(address.length).split('?')[0] ?? ''))
    return route.fulfill(existsSync(file) && statSync(file).isFile() ? { path: file } : { status: 404 })
  })
}

const escapeHtml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;')
const unescapeHtml = (text: string) => text.replaceAll('&quot;', '"').replaceAll('&amp;', '&')
