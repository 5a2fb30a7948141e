import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { openBrowser } from '../../../scripts/host/browser.ts'
import type { Host } from '../../../scripts/host/ensure-host.ts'
import type { InstalledExtension } from '../../../scripts/host/install-extension.ts'
import { projectRoot } from '../../../scripts/host/project-root.ts'
import { scratchFolder } from '../../../scripts/host/scratch-folder.ts'
import { startServer } from '../../../scripts/host/vscode-server.ts'
import { workbench } from '../../../scripts/host/workbench.ts'
import { workbenchUrl } from '../../../scripts/host/workbench-url.ts'

const draft = 'Hi Sarah,\n\nWe apologize for any inconvenience this may have caused.\n\nBest,\nAna\n'

/**
 * Opens a draft in a VS Code with a new profile in which the extension is installed, as a person does: it is listed, a fault is
 * underlined, and a command answers. Leaves a picture in out/host. Returns whether all of it was seen.
 */
export async function tryInstalled(
  host: Host,
  { extensions }: InstalledExtension,
  tell: (line: string) => void,
): Promise<boolean> {
  const log = path.join(projectRoot, 'out/host', `${host.name}-installed.log`)
  mkdirSync(path.dirname(log), { recursive: true })
  const scratch = scratchFolder()
  const file = path.join(scratch.path, 'apology.md')
  writeFileSync(file, draft)
  const browser = await openBrowser()
  const server = await startServer({ host, log, extensions })
  const { page } = browser
  try {
    const on = workbench(page)
    const authority = `127.0.0.1:${server.port}`
    await on.openDraft(workbenchUrl({ authority, token: server.token, folder: scratch.path, file }))
    await on.runCommand('Tactful: Check Message')
    await on.entry('any inconvenience').waitFor()
    await page.keyboard.press('Control+Shift+x')
    await page.locator('.extensions-list .extension-list-item').filter({ hasText: 'Tactful' }).first().waitFor()
    tell('  ✔ is listed where it is installed, marks a fault and checks a message')
    return true
  } catch (error) {
    tell(error instanceof Error ? error.message : String(error))
    return false
  } finally {
    await page.screenshot({ path: path.join(projectRoot, 'out/host', `${host.name}-installed.png`) })
    await server.stop()
    await browser.close()
    await scratch.remove()
  }
}
