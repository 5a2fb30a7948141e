import path from 'node:path'
import { chromium, type Page } from 'playwright-core'
import { ensureBrowser } from './ensure-browser.ts'
import { scratchFolder } from './scratch-folder.ts'

export interface Browser {
  readonly page: Page
  close(): Promise<void>
}

export interface BrowserOptions {
  readonly width?: number
  readonly height?: number
  /** Device pixels for one pixel of the page. */
  readonly scale?: number
  /** More of Chromium's flags. */
  readonly flags?: readonly string[]
}

const quietFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Looks up no name, or it would ask for two hosts of its maker at every start.
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
]

/** Opens a Chromium without a window that reaches this machine only. */
export async function openBrowser({
  width = 1280,
  height = 800,
  scale = 1,
  flags = [],
}: BrowserOptions = {}): Promise<Browser> {
  const executablePath = ensureBrowser()
  const scratch = scratchFolder()
  const context = await chromium.launchPersistentContext(path.join(scratch.path, 'profile'), {
    executablePath,
    args: [...quietFlags, ...flags],
    artifactsDir: scratch.path,
    env: { ...process.env, HOME: scratch.path, TMPDIR: scratch.path, XDG_RUNTIME_DIR: scratch.path },
    viewport: { width, height },
    deviceScaleFactor: scale,
    // A signal ends this process, as it should; the browser then ends by itself, and its folder is removed.
    handleSIGHUP: false,
    handleSIGINT: false,
    handleSIGTERM: false,
  })
  await context.route(
    (url) => url.protocol.startsWith('http') && url.hostname !== '127.0.0.1',
    (route) => route.abort(),
  )
  return {
    page: context.pages()[0] ?? (await context.newPage()),
    close: async () => {
      await context.close()
      await scratch.remove()
    },
  }
}
