import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { openBrowser } from './host/browser.ts'
import { ensureHost } from './host/ensure-host.ts'
import { projectRoot } from './host/project-root.ts'
import { scratchFolder } from './host/scratch-folder.ts'
import { startServer } from './host/vscode-server.ts'
import { workbench, type Workbench } from './host/workbench.ts'
import { workbenchUrl } from './host/workbench-url.ts'

// Takes the pictures of the README in a real VS Code: `node out/scripts/take-pictures.mjs [--only NAME …]`.

interface Scene {
  /** The picture's file name, without its ending. */
  readonly name: string
  /** The draft's file name and its text. It holds a fault at least. */
  readonly file: string
  readonly draft: string
  /** What is done before the picture is taken. */
  readonly act: (on: Workbench) => Promise<void>
}

const english = `Hi Sarah,

I'm sorry if the wrong invoice caused any confusion. As I already explained, the form was not clear.
We will fix it soon.

Best,
Ana
`

const spanish = `Hola, Marta:

Lamento si le molestó el retraso. Como ya le expliqué, el formulario no estaba claro.
Lo arreglaremos pronto.

Un saludo,
Ana
`

const withoutCueWords = `Hello Tom,

you asked why page 2 is empty. The brief was one line long. Everyone else on the project knew what to do.
You will have the page on Friday.

Ida
`

const scenes: readonly Scene[] = [
  { name: 'squiggles', file: 'apology.md', draft: english, act: (on) => on.hoverOver(0) },
  { name: 'squiggles-es', file: 'disculpa.md', draft: spanish, act: (on) => on.hoverOver(0) },
  { name: 'learned', file: 'answer.md', draft: withoutCueWords, act: (on) => on.hoverOver(0) },
  { name: 'learned-fixes', file: 'answer.md', draft: withoutCueWords, act: (on) => on.openFixes(0) },
  { name: 'quick-fix', file: 'apology.md', draft: english, act: (on) => on.openFixes(1) },
  {
    name: 'insert-apology',
    file: 'apology.md',
    draft: english,
    async act(on) {
      await on.runCommand('Tactful: Insert Apology')
      await on.choice('English').click()
      await on.choice('Apology:').waitFor()
    },
  },
  {
    name: 'check-message',
    file: 'apology.md',
    draft: english,
    async act(on) {
      await on.runCommand('Tactful: Check Message')
      await on.choice('before you send it').waitFor()
    },
  },
]

const settings = {
  'breadcrumbs.enabled': false,
  'editor.fontSize': 16,
  'editor.minimap.enabled': false,
  'editor.occurrencesHighlight': 'off',
  'editor.overviewRulerBorder': false,
  'editor.scrollbar.vertical': 'hidden',
  'editor.scrollBeyondLastLine': false,
  'editor.wordWrap': 'on',
  'window.commandCenter': false,
  'workbench.activityBar.location': 'hidden',
  'workbench.editor.editorActionsLocation': 'hidden',
  'workbench.layoutControl.enabled': false,
}

const { values } = parseArgs({ options: { only: { type: 'string', multiple: true } } })
const unknown = values.only?.filter((name) => scenes.every((scene) => scene.name !== name)) ?? []
if (unknown.length > 0) {
  console.error(`Unknown: ${unknown.join(', ')}. The pictures are ${scenes.map((scene) => scene.name).join(', ')}.`)
  process.exit(2)
}
await takePictures(scenes.filter((scene) => values.only?.includes(scene.name) ?? true))

async function takePictures(wanted: readonly Scene[]): Promise<void> {
  const host = await ensureHost('newest')
  const browser = await openBrowser({ width: 1200, height: 400, scale: 2 })
  const log = path.join(projectRoot, 'out/host/pictures.log')
  const server = await startServer({ host, installed: projectRoot, settings, log })
  const scratch = scratchFolder()
  const authority = `127.0.0.1:${server.port}`

  for (const { name, file, draft, act } of wanted) {
    const folder = path.join(scratch.path, name)
    mkdirSync(folder)
    writeFileSync(path.join(folder, file), draft)
    const on = workbench(browser.page)
    const shoot = async (to: string) => {
      await browser.page.screenshot({ path: path.join(projectRoot, to), animations: 'disabled' })
      console.log(to)
    }
    try {
      await on.openDraft(workbenchUrl({ authority, token: server.token, folder, file: path.join(folder, file) }))
      await act(on)
      await shoot(`docs/images/${name}.png`)
    } catch (error) {
      console.error(`${name}: ${error instanceof Error ? error.message : String(error)}`)
      process.exitCode = 1
      await shoot(`out/host/${name}-failed.png`)
    }
  }

  await browser.close()
  await server.stop()
  await scratch.remove()
}
