import * as vscode from 'vscode'
import { defaultSettings } from '../checker/default-settings.ts'
import { type ParsedSettings, parseSettings } from '../checker/parse-settings.ts'
import type { Settings } from '../checker/settings.ts'

const section = 'tactful'
const settingsFile = '.tactfulrc.json'

/** The settings of documents: the editor's, and over them those of the nearest `.tactfulrc.json`. Kept until they change. */
export class DocumentSettings implements vscode.Disposable {
  readonly #log: vscode.LogOutputChannel
  readonly #changed = new vscode.EventEmitter<void>()
  readonly #subscriptions: vscode.Disposable
  #byFolder = new Map<string, Promise<Settings>>()
  #told = new Set<string>()

  /** Something changed: settings that were read before may no longer hold. */
  readonly onDidChange = this.#changed.event

  constructor(log: vscode.LogOutputChannel) {
    this.#log = log
    const watcher = vscode.workspace.createFileSystemWatcher(`**/${settingsFile}`)
    const forget = (): void => {
      this.#byFolder = new Map()
      this.#changed.fire()
    }
    this.#subscriptions = vscode.Disposable.from(
      this.#changed,
      watcher,
      watcher.onDidCreate(forget),
      watcher.onDidChange(forget),
      watcher.onDidDelete(forget),
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration(section)) forget()
      }),
    )
  }

  dispose(): void {
    this.#subscriptions.dispose()
  }

  /** The settings that hold for a document. What cannot be used in them is told in the log, once. */
  of(document: vscode.TextDocument): Promise<Settings> {
    const folder = vscode.Uri.joinPath(document.uri, '..')
    const key = document.isUntitled ? 'untitled' : folder.toString()
    let settings = this.#byFolder.get(key)
    if (!settings) this.#byFolder.set(key, (settings = this.#read(document, document.isUntitled ? undefined : folder)))
    return settings
  }

  async #read(document: vscode.TextDocument, folder: vscode.Uri | undefined): Promise<Settings> {
    const configuration = vscode.workspace.getConfiguration(section, document)
    const keys = Object.keys(defaultSettings).filter((key) => key !== 'sender')
    const chosen = Object.fromEntries(keys.map((key) => [key, configuration.get(key)]))
    const editor = this.#tell('settings', parseSettings(chosen))
    const root = vscode.workspace.getWorkspaceFolder(document.uri)?.uri ?? folder
    for (let at = folder; at && root; at = vscode.Uri.joinPath(at, '..')) {
      const file = vscode.Uri.joinPath(at, settingsFile)
      const source = await readIfPresent(file)
      if (source !== undefined) return this.#tell(file.path, parseSource(source, editor))
      if (at.path === root.path || !at.path.startsWith(root.path)) break
    }
    return editor
  }

  #tell(where: string, { settings, problems }: ParsedSettings): Settings {
    for (const problem of problems.map((said) => `${where}: ${said}`)) {
      if (this.#told.has(problem)) continue
      this.#told.add(problem)
      this.#log.warn(problem)
    }
    return settings
  }
}

function parseSource(source: string, base: Settings): ParsedSettings {
  try {
    return parseSettings(JSON.parse(source), base)
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
