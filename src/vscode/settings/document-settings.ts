import * as vscode from 'vscode'
import { defaultSettings } from '../../checker/default-settings.ts'
import type { ParsedSettings } from '../../checker/parse-settings.ts'
import type { Settings } from '../../checker/settings.ts'

const section = 'tactful'
const settingsFile = '.tactfulrc.json'

/** The settings of documents: the editor's, and over them those of the nearest `.tactfulrc.json`. Kept until they change. */
export class DocumentSettings implements vscode.Disposable {
  readonly #log: vscode.LogOutputChannel
  readonly #changed = new vscode.EventEmitter<void>()
  readonly #subscriptions: vscode.Disposable
  /** The mistakes that were told, by the place where they are. */
  readonly #told = new Map<string, string>()
  #known = new Map<string, Promise<Settings>>()

  /** Something changed: settings that were read before may no longer hold. */
  readonly onDidChange = this.#changed.event

  constructor(log: vscode.LogOutputChannel) {
    this.#log = log
    const watcher = vscode.workspace.createFileSystemWatcher(`**/${settingsFile}`)
    const forget = (): void => {
      this.#known = new Map()
      this.#changed.fire()
    }
    const fileEdited = async (file: vscode.Uri): Promise<void> => {
      const source = await readIfPresent(file)
      if (source !== undefined && this.#tell(file.path, await parseSource(source, defaultSettings))) this.#warn()
      forget()
    }
    this.#subscriptions = vscode.Disposable.from(
      this.#changed,
      watcher,
      watcher.onDidCreate(fileEdited),
      watcher.onDidChange(fileEdited),
      watcher.onDidDelete(forget),
      vscode.workspace.onDidChangeWorkspaceFolders(forget),
      vscode.workspace.onDidGrantWorkspaceTrust(forget),
      vscode.workspace.onDidChangeConfiguration(async (event) => {
        if (!event.affectsConfiguration(section)) return
        if (this.#tell('settings.json', await editorSettings(vscode.window.activeTextEditor?.document))) this.#warn()
        forget()
      }),
    )
  }

  dispose(): void {
    this.#subscriptions.dispose()
  }

  /** The settings that hold for a document; without one, for a draft. What cannot be used in them is told in the log. */
  of(document?: vscode.TextDocument): Promise<Settings> {
    const folder = folderOf(document)
    const key = `${document?.languageId ?? ''} ${folder?.toString() ?? ''}`
    let settings = this.#known.get(key)
    if (!settings) this.#known.set(key, (settings = this.#read(document, folder)))
    return settings
  }

  async #read(document: vscode.TextDocument | undefined, folder: vscode.Uri | undefined): Promise<Settings> {
    const editor = await editorSettings(document)
    this.#tell('settings.json', editor)
    const root = folder && (vscode.workspace.getWorkspaceFolder(folder)?.uri ?? folder)
    for (let at = folder; at && root; at = vscode.Uri.joinPath(at, '..')) {
      const file = vscode.Uri.joinPath(at, settingsFile)
      const source = await readIfPresent(file)
      if (source !== undefined) {
        const parsed = await parseSource(source, editor.settings)
        this.#tell(file.path, parsed)
        // Nobody unknown signs in the person's name. What VS Code itself has of such settings, it leaves out by the manifest.
        return vscode.workspace.isTrusted ? parsed.settings : { ...parsed.settings, sender: editor.settings.sender }
      }
      if (at.path === root.path || !at.path.startsWith(root.path)) break
    }
    return editor.settings
  }

  /** Tells in the log what cannot be used, once. Returns whether there is news to tell. */
  #tell(where: string, { problems }: ParsedSettings): boolean {
    const said = problems.join('\n')
    if (said === (this.#told.get(where) ?? '')) return false
    this.#told.set(where, said)
    for (const problem of problems) this.#log.warn(`${where}: ${problem}`)
    return problems.length > 0
  }

  /** Answers an edit of settings that holds a mistake. */
  #warn(): void {
    const details = vscode.l10n.t('Show Details')
    const warning = vscode.l10n.t('Tactful could not use some of its settings.')
    void vscode.window.showWarningMessage(warning, details).then((chosen) => {
      if (chosen === details) this.#log.show()
    })
  }
}

/** The folder whose `.tactfulrc.json` counts: a draft that was never saved belongs to the only folder of the workspace. */
function folderOf(document: vscode.TextDocument | undefined): vscode.Uri | undefined {
  if (document && !document.isUntitled) return vscode.Uri.joinPath(document.uri, '..')
  const folders = vscode.workspace.workspaceFolders ?? []
  return folders.length === 1 ? folders[0]?.uri : undefined
}

async function editorSettings(document: vscode.TextDocument | undefined): Promise<ParsedSettings> {
  const { parseSettings } = await import('../../checker/parse-settings.ts')
  const configuration = vscode.workspace.getConfiguration(section, document)
  return parseSettings(Object.fromEntries(Object.keys(defaultSettings).map((key) => [key, configuration.get(key)])))
}

async function parseSource(source: string, base: Settings): Promise<ParsedSettings> {
  const { parseSettings } = await import('../../checker/parse-settings.ts')
  try {
    return await parseSettings(JSON.parse(source), base)
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error)
    return { settings: base, problems: [`This is not valid JSON: ${said}`] }
  }
}

async function readIfPresent(file: vscode.Uri): Promise<string | undefined> {
  try {
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(file))
  } catch {
    return undefined
  }
}
