import { format } from 'node:util'
import type { Page } from 'playwright-core'

/** Milliseconds for one run of a suite, installation left out. */
const limit = Number(process.env['VSCODE_TEST_LIMIT'] ?? 300_000)

/**
 * Opens a workbench that runs a suite, and waits until the suite has settled or the extension host has died: VS Code does not tell
 * which. Passes on what the page and the extension host log.
 */
export async function suiteEnd(page: Page, address: string, log: (kind: string, text: string) => void): Promise<void> {
  await page.exposeFunction('codeAutomationLog', (kind: string, args: unknown[]) => {
    log(kind, format(...args))
  })
  const end = new Promise<void>((resolve, reject) => {
    page.on('crash', () => {
      reject(new Error('The page crashed.'))
    })
    setTimeout(() => {
      reject(new Error(`The suite did not end within ${limit / 1000} seconds.`))
    }, limit).unref()
    page
      .exposeFunction('codeAutomationExit', resolve)
      .then(() => page.goto(address))
      .catch(reject)
  })
  await end
}
