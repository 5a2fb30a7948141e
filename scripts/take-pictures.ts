import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
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
  /** More files of its folder, by their paths: each a text. */
  readonly files?: Readonly<Record<string, string>>
  /** The language of the interface; English where absent. The window's own words stay English: no language pack is there. */
  readonly locale?: 'es' | 'ru'
  /** The window, in pixels, where it is not the usual one. */
  readonly size?: { readonly width: number; readonly height: number }
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

const agency = readFileSync(path.join(projectRoot, 'examples/.tactful/templates/agency.json'), 'utf8')
/** A window with room for a whole check, in pixels. */
const tall = { width: 1200, height: 640 }

/** Apologies with an open point, a promise without a date and no sorry, in each language. */
const unfinished = {
  en: `Subject: The right invoice

Hi [Client Name],

The invoice that you got on Monday was the wrong one. It was my mistake: I took the file of another client,
and I know that it cost you time with your accountant.

As I already explained, the form was not clear. We will fix it soon.

Best,
Ana
`,
  es: `Asunto: La factura correcta

Hola, [Nombre del cliente]:

La factura que recibiste el lunes no era la tuya. Fue un error mío: adjunté el archivo de otro cliente,
y sé que te hizo perder tiempo con tu asesor.

Como ya te expliqué, el formulario no estaba claro. Lo arreglaremos pronto.

Un saludo,
Ana
`,
  ru: `Тема: Правильный счёт

Здравствуйте, [Имя клиента]!

В понедельник вам пришёл не тот счёт. Это моя ошибка: я приложила файл другого клиента и понимаю,
что вам пришлось тратить время на звонки в бухгалтерию.

Как я уже объясняла, форма была непонятной. Скоро всё исправим.

С уважением,
Анна
`,
} as const

const checkTitles = { en: 'Check Message', es: 'Revisar el mensaje', ru: 'Проверить письмо' } as const
const faults = { en: 'This reminds', es: 'Recuerda', ru: 'Напоминание' } as const
const partTitles = { en: 'Says sorry', es: 'Petición de disculpas', ru: 'Просит прощения' } as const

/** The view of a check, in a language of the interface and of the message. */
const checkTree = (locale: 'en' | 'es' | 'ru'): Scene => ({
  name: locale === 'en' ? 'check-tree' : `check-tree-${locale}`,
  file: 'apology.md',
  draft: unfinished[locale],
  size: tall,
  ...(locale !== 'en' && { locale }),
  async act(on) {
    await on.runCommand(`Tactful: ${checkTitles[locale]}`)
    await seeCheck(on, partTitles[locale], faults[locale])
    await on.unfold(faults[locale])
  },
})

/** Waits until the view of a check shows its groups, and makes room for its words. */
async function seeCheck(on: Workbench, ...words: readonly string[]): Promise<void> {
  for (const one of words) await on.entry(one).waitFor()
  await on.widenSideBar(130)
}

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
  checkTree('en'),
  checkTree('es'),
  checkTree('ru'),
  {
    name: 'new-message-form',
    file: 'apology.md',
    draft: english,
    size: { width: 1500, height: 620 },
    async act(on) {
      const press = async (...keys: string[]) => {
        for (const key of keys) await on.page.keyboard.press(key)
      }
      await on.runCommand('Tactful: New Message')
      await on.choice('English').waitFor()
      await press('Enter')
      await on.choice('Apology').waitFor()
      await on.page.keyboard.type('delay')
      await press('Enter')
      await on.choice('Gives the cause').waitFor()
      await press('Enter')
      await on.page.getByPlaceholder("client's name").fill('Priya')
      await press('Enter')
      await on.choice('Fill in later').waitFor()
      await press('ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown')
    },
  },
  {
    name: 'missing-part-inserted',
    file: 'apology.md',
    draft: unfinished.en,
    size: tall,
    async act(on) {
      await on.runCommand('Tactful: Check Message')
      await seeCheck(on, 'Says sorry', 'This reminds')
      await on.unfold('Says sorry')
      await on.entry('Add “I am sorry').click()
      await on.page.locator('.view-line').filter({ hasText: 'I am sorry that I' }).waitFor()
    },
  },
  {
    name: 'copy-question',
    file: 'apology.md',
    draft: unfinished.en,
    async act(on) {
      await on.runCommand('Tactful: Copy Message')
      await on.notification('Copy anyway?').waitFor()
    },
  },
  {
    name: 'message-status',
    file: 'apology.md',
    draft: unfinished.en,
    size: tall,
    async act(on) {
      await on.runCommand('Tactful: Check Message')
      await seeCheck(on, 'Says sorry', 'This reminds')
      await on.page.locator('#status\\.languageStatus').click()
      await on.page.locator('.hover-language-status').first().waitFor()
    },
  },
  {
    name: 'team-templates',
    file: 'message.md',
    draft: english,
    files: { '.tactful/templates/agency.json': agency },
    async act(on) {
      await on.runCommand('Tactful: Insert Team Template')
      await on.choice('Weekly report').waitFor()
    },
  },
  {
    name: 'team-template-mistake',
    file: 'message.md',
    draft: english,
    files: { '.tactful/templates/agency.json': agency.replace('"kind": "delay"', '"knd": "delay"') },
    async act(on) {
      await on.runCommand('Tactful: Insert Team Template')
      await on.choice('Cambio de persona').waitFor()
      await on.page.keyboard.press('Escape')
      await on.page.getByRole('button', { name: 'Open File' }).waitFor()
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

/** The usual window, in pixels. */
const usualSize = { width: 1200, height: 400 }

const { values } = parseArgs({ options: { only: { type: 'string', multiple: true } } })
const unknown = values.only?.filter((name) => scenes.every((scene) => scene.name !== name)) ?? []
if (unknown.length > 0) {
  console.error(`Unknown: ${unknown.join(', ')}. The pictures are ${scenes.map((scene) => scene.name).join(', ')}.`)
  process.exit(2)
}
await takePictures(scenes.filter((scene) => values.only?.includes(scene.name) ?? true))

async function takePictures(wanted: readonly Scene[]): Promise<void> {
  const host = await ensureHost('newest')
  const browser = await openBrowser({ ...usualSize, scale: 2 })
  const log = path.join(projectRoot, 'out/host/pictures.log')
  const server = await startServer({ host, installed: projectRoot, settings, log })
  const scratch = scratchFolder()
  const authority = `127.0.0.1:${server.port}`

  for (const { name, file, draft, files, locale, size = usualSize, act } of wanted) {
    const folder = path.join(scratch.path, name)
    mkdirSync(folder)
    for (const [place, text] of Object.entries({ ...files, [file]: draft })) {
      mkdirSync(path.dirname(path.join(folder, place)), { recursive: true })
      writeFileSync(path.join(folder, place), text)
    }
    const on = workbench(browser.page)
    await browser.page.setViewportSize(size)
    await browser.page.addInitScript((language) => {
      Object.defineProperty(globalThis, '_VSCODE_NLS_LANGUAGE', {
        get: () => language,
        set: () => undefined,
        configurable: true,
      })
    }, locale)
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
