import * as vscode from 'vscode'
import { defaultSettings } from '../../checker/default-settings.ts'
import type { Settings } from '../../checker/settings.ts'
import { fileOf } from '../message/message-documents.ts'
import { readSettingsText, readEditorSettings, readIfPresent, section, settingsFile } from './read-settings.ts'
import { SettingsProblems } from './settings-problems.ts'

/** How mistakes in the editor's own settings are named. */
const editorSettings = 'settings.json'

/** The settings of documents: the editor's, and over them those of the nearest `.tactfulrc.json`. Kept until they change. */
export class DocumentSettings implements vscode.Disposable {
  readonly #problems: SettingsProblems
  readonly #changed = new vscode.EventEmitter<void>()
  readonly #subscriptions: vscode.Disposable
  #known = new Map<string, Promise<Settings>>()
  #shown = new Map<string, Settings['show']>()
  #version = 0
  /** The last look at the editor's settings for mistakes, and those at files that are being looked at. */
  #look: symbol | undefined
  readonly #fileLooks = new Map<string, symbol>()

  /** Something changed: settings that were read before may no longer hold. */
  readonly onDidChange = this.#changed.event

  constructor(log: vscode.LogOutputChannel) {
    this.#problems = new SettingsProblems(log)
    const watcher = vscode.workspace.createFileSystemWatcher(`**/${settingsFile}`)
    const fileEdited = (file: vscode.Uri): void => {
      void this.#lookAtFile(file)
      this.#forget()
    }
    this.#subscriptions = vscode.Disposable.from(
      this.#changed,
      watcher,
      watcher.onDidCreate(fileEdited),
      watcher.onDidChange(fileEdited),
      watcher.onDidDelete((file) => {
        this.#problems.tell(file.path, [])
        this.#forget()
      }),
      vscode.workspace.onDidChangeWorkspaceFolders(() => {
        this.#forget()
        void this.#lookAtEditorSettings(false)
      }),
      vscode.workspace.onDidGrantWorkspaceTrust(() => {
        this.#forget()
      }),
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (!event.affectsConfiguration(section)) return
        this.#forget()
        void this.#lookAtEditorSettings(true)
      }),
    )
  }

  dispose(): void {
    this.#subscriptions.dispose()
  }

  /** A number that grows with every change of settings: what was begun under another is of no use. */
  get version(): number {
    return this.#version
  }

  /** The settings that hold for a document; without one, for a draft. What cannot be used in them is told in the log. */
  of(document?: vscode.TextDocument): Promise<Settings> {
    if (!this.#look) void this.#lookAtEditorSettings(false)
    const folder = folderOf(document)
    const key = folder?.toString() ?? ''
    let settings = this.#known.get(key)
    if (!settings) this.#known.set(key, (settings = this.#read(document && fileOf(document), folder)))
    return settings
  }

  /** How what is found in a document is shown, as its settings said when they were read last. */
  showOf(document: vscode.TextDocument): Settings['show'] {
    return this.#shown.get(folderOf(document)?.toString() ?? '') ?? defaultSettings.show
  }

  /** Before anything else may run: nobody gets settings that no longer hold. */
  #forget(): void {
    this.#version += 1
    this.#known = new Map()
    this.#changed.fire()
  }

  async #read(file: vscode.Uri | undefined, folder: vscode.Uri | undefined): Promise<Settings> {
    const version = this.#version
    const settings = await this.#readOver(await readEditorSettings(file), folder)
    if (version === this.#version) this.#shown.set(folder?.toString() ?? '', settings.show)
    return settings
  }

  async #readOver({ settings }: { readonly settings: Settings }, folder: vscode.Uri | undefined): Promise<Settings> {
    const version = this.#version
    const root = folder && (vscode.workspace.getWorkspaceFolder(folder)?.uri ?? folder)
    for (let at = folder; at && root; at = vscode.Uri.joinPath(at, '..')) {
      const file = vscode.Uri.joinPath(at, settingsFile)
      const source = await readIfPresent(file)
      if (source !== undefined) {
        const parsed = await readSettingsText(source, settings)
        const isToldElsewhere = version !== this.#version || this.#fileLooks.has(file.path)
        if (!isToldElsewhere) this.#problems.tell(file.path, parsed.problems)
        // Nobody unknown signs in the person's name. What VS Code itself has of such settings, it leaves out by the manifest.
        return vscode.workspace.isTrusted ? parsed.settings : { ...parsed.settings, sender: settings.sender }
      }
      if (at.path === root.path || !at.path.startsWith(root.path)) break
    }
    return settings
  }

  /** Tells what cannot be used in the editor's settings, of the person's and of each folder: once for all documents. */
  async #lookAtEditorSettings(isAnswer: boolean): Promise<void> {
    const look = (this.#look = Symbol())
    const folders = vscode.workspace.workspaceFolders ?? []
    const read = await Promise.all([undefined, ...folders.map(({ uri }) => uri)].map(readEditorSettings))
    if (look !== this.#look) return
    const problems = [...new Set(read.flatMap((one) => one.problems))]
    const news = this.#problems.tell(editorSettings, problems)
    if (isAnswer) this.#problems.answer(editorSettings, news)
  }

  /** Answers the edit of a file of settings. */
  async #lookAtFile(file: vscode.Uri): Promise<void> {
    const look = Symbol()
    this.#fileLooks.set(file.path, look)
    const source = await readIfPresent(file)
    const { problems } = await readSettingsText(source ?? '{}', defaultSettings)
    if (look !== this.#fileLooks.get(file.path)) return
    this.#fileLooks.delete(file.path)
    this.#problems.answer(file.path, this.#problems.tell(file.path, problems))
  }
}

/** The folder whose `.tactfulrc.json` counts: a draft that was never saved belongs to the only folder of the workspace. */
function folderOf(document: vscode.TextDocument | undefined): vscode.Uri | undefined {
  const file = document && fileOf(document)
  if (file && file.scheme !== 'untitled' && document.languageId !== 'scminput') return vscode.Uri.joinPath(file, '..')
  const folders = vscode.workspace.workspaceFolders ?? []
  return folders.length === 1 ? folders[0]?.uri : undefined
}
