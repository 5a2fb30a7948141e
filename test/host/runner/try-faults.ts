import assert from 'node:assert/strict'
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Page } from 'playwright-core'
import { openBrowser } from '../../../scripts/host/browser.ts'
import type { Host } from '../../../scripts/host/ensure-host.ts'
import type { InstalledExtension } from '../../../scripts/host/install-extension.ts'
import { projectRoot } from '../../../scripts/host/project-root.ts'
import { scratchFolder } from '../../../scripts/host/scratch-folder.ts'
import { startServer, type VscodeServer } from '../../../scripts/host/vscode-server.ts'
import { type Workbench, workbench } from '../../../scripts/host/workbench.ts'
import { workbenchUrl } from '../../../scripts/host/workbench-url.ts'

/** A word that stands in what is written, and may stand nowhere else. */
const secret = 'Zarzuela'

const draft = `Hi ${secret},

We apologize for any inconvenience this may have caused. You asked why page 2 is empty. The brief was one line long.

Best,
Ana
`

const byRule = 'any inconvenience'
const byModel = 'brief was one line long'

/**
 * Runs a VS Code in which things break, with an extension that was installed: a model is damaged, and mended; the extension
 * host is killed while a form is open and a draft was never saved. Returns whether nothing was lost and nothing was told
 * that is nobody's business.
 */
export async function tryFaults(
  host: Host,
  { extensions, folder }: InstalledExtension,
  tell: (line: string) => void,
): Promise<boolean> {
  const log = path.join(projectRoot, 'out/host', `${host.name}-faults.log`)
  mkdirSync(path.dirname(log), { recursive: true })
  const scratch = scratchFolder()
  const copy = path.join(scratch.path, 'extensions')
  cpSync(extensions, copy, { recursive: true })
  const model = path.join(copy, path.basename(folder), 'dist/data/learned-en.model')
  const whole = readFileSync(model)
  writeFileSync(model, whole.subarray(0, whole.length / 2))
  const file = path.join(scratch.path, 'apology.md')
  writeFileSync(file, draft)
  const browser = await openBrowser()
  const server = await startServer({ host, log, extensions: copy })
  const { page } = browser
  try {
    const on = workbench(page)
    await on.openDraft(
      workbenchUrl({ authority: `127.0.0.1:${server.port}`, token: server.token, folder: scratch.path, file }),
    )
    await on.runCommand('Tactful: Check Message')
    await on.entry(byRule).waitFor()
    assert.equal(await on.entry(byModel).count(), 0)
    assert.equal(await page.locator('.squiggly-info').count(), 0)
    writeFileSync(model, whole)
    await typeUntilMarked(on)
    tell('  ✔ goes without a model that is damaged, and with it once it is mended')

    await loseExtensionHost(on, server)
    tell('  ✔ has the answers of a form and an unsaved draft when the extension host was killed')

    const logged = logsOf(server.data)
    assert.equal(logged.split('the learned layer (en)').length - 1, 1, 'The damage was not told once.')
    assert.ok(!logged.includes(secret), 'The log holds words of a message.')
    tell('  ✔ names in the log what failed, once, and nothing that was written')
    return true
  } catch (error) {
    tell(error instanceof Error ? (error.stack ?? error.message) : String(error))
    return false
  } finally {
    await page.screenshot({ path: path.join(projectRoot, 'out/host', `${host.name}-faults.png`) })
    await server.stop()
    await browser.close()
    await scratch.remove()
  }
}

/** Types until a model marks something: what failed is left alone for a while. */
async function typeUntilMarked({ page }: Workbench): Promise<void> {
  const times = 20
  for (let nth = 0; nth < times; nth++) {
    // The view of a check may take the focus late.
    await page.locator('.monaco-editor .view-lines').first().click()
    await page.keyboard.press('Control+End')
    await page.keyboard.type('.')
    if (await isThere(page.locator('.squiggly-info').first())) return
  }
  throw new Error('The model that was mended marks nothing.')
}

/** Kills the extension host while somebody has answered half a form, and looks whether all is there again. */
async function loseExtensionHost(on: Workbench, server: VscodeServer): Promise<void> {
  const { page } = on
  const unsaved = `Dear ${secret}, this draft is nowhere on the disk yet.`
  await on.runCommand('Tactful: Try an Example Message')
  const example = page.locator('.monaco-editor.focused .view-lines')
  await example.filter({ hasText: 'March' }).waitFor()
  await page.keyboard.press('Control+a')
  await page.keyboard.type(unsaved)
  await newMessage(on)
  await on.choice('English').waitFor()
  await page.keyboard.press('Enter')
  await on.choice('Correction').waitFor()
  await page.keyboard.press('Enter')
  await page.locator('.quick-input-count, .quick-input-check-all').first().waitFor()
  await page.keyboard.press('Enter')
  await typeRecipient(page)
  assert.equal(server.killExtensionHosts(), 1)
  await page.locator('.quick-input-widget').waitFor({ state: 'hidden' })
  // Until the next one is ready, its commands are not.
  await newMessage(on)
  await on.choice('Go on where it was cut short').waitFor()
  await page.keyboard.press('Enter')
  await askedForRecipient(page).waitFor()
  assert.equal(await page.locator('.quick-input-widget .quick-input-box input').inputValue(), `${secret} Ruiz`)
  await page.keyboard.press('Escape')
  await page.locator('.quick-input-widget').waitFor({ state: 'hidden' })
  await page.locator('.tab').filter({ hasText: 'Preview' }).first().waitFor({ state: 'detached' })
  assert.equal(await page.locator('.view-lines').innerText(), unsaved.replaceAll(' ', '\u00a0'))
}

const newMessage = (on: Workbench): Promise<void> => on.runCommand('Tactful: New Message to a Client')

const askedForRecipient = (page: Page) =>
  page.locator('.quick-input-message').filter({ hasText: 'Who are you writing to?' })

async function typeRecipient(page: Page): Promise<void> {
  await askedForRecipient(page).waitFor()
  await page.keyboard.type(`${secret} Ruiz`)
  await page
    .locator('.view-lines')
    .filter({ hasText: `${secret} Ruiz` })
    .waitFor()
}

/** Whether something comes in sight within a second. */
const isThere = (what: ReturnType<Workbench['entry']>): Promise<boolean> =>
  what.waitFor({ timeout: 1000 }).then(
    () => true,
    () => false,
  )

/** All that the extension has logged. */
const logsOf = (data: string): string =>
  readdirSync(path.join(data, 'logs'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('Tactful.log'))
    .map((file) => readFileSync(path.join(data, 'logs', file), 'utf8'))
    .join('\n')
