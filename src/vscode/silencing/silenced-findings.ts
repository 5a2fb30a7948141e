import * as vscode from 'vscode'
import { hashKey } from '../../text/hash.ts'
import { afterStart } from '../interface/after-start.ts'
import { onDidSaveDraft } from '../message/saved-drafts.ts'
import { readEntries, type SilencedEntry, withEntry, withoutEntries } from './silenced-entry.ts'

/** Where it is kept what is silent: in all messages, in single files, or, until they are saved, in drafts. */
const places = ['silencedSentences', 'silencedInFiles', 'drafts'] as const
type Place = (typeof places)[number]

/** The only place that may follow Settings Sync: on another machine files are others. */
const synced: Place = 'silencedSentences'

/** How much is remembered in each place; then the oldest is forgotten. */
const most = 2000

const setting = 'syncSilenced'

type Memory = vscode.ExtensionContext['globalState']

/**
 * What the person does not want to hear of: in all messages or in single files for good, in a draft that was never
 * saved as long as it is open. Other windows write to the same memory, so it is read anew before each change.
 */
export class SilencedFindings implements vscode.Disposable {
  readonly #memory: Memory
  readonly #changed = new vscode.EventEmitter<void>()
  readonly #subscriptions: vscode.Disposable
  #inDrafts: readonly SilencedEntry[] = []
  #writing: Promise<void> = Promise.resolve()
  /** The draft that was closed last, with what is silent in it. */
  #closed: { readonly text: string; readonly entries: readonly SilencedEntry[] } | undefined
  /** What was stored when somebody was last told of a change. */
  #told: readonly unknown[]

  /** Something was silenced, or is to be heard again. */
  readonly onDidChange = this.#changed.event

  constructor(memory: Memory) {
    this.#memory = memory
    this.#told = this.#stored
    this.#subscriptions = vscode.Disposable.from(
      afterStart(() => {
        if (isSynced()) this.#followSync()
      }),
      this.#changed,
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration(`tactful.${setting}`)) this.#followSync()
      }),
      // Another window, or another machine, may have silenced something meanwhile.
      vscode.window.onDidChangeWindowState(({ focused }) => {
        if (focused && this.#stored.some((value, nth) => value !== this.#told[nth])) this.#tell()
      }),
      vscode.workspace.onDidCloseTextDocument((document) => {
        if (document.isUntitled) this.#leave(document)
      }),
      onDidSaveDraft(async (draft, file) => {
        await this.#takeOver(file, this.#entriesOf(draft))
      }),
      vscode.workspace.onDidOpenTextDocument((document) => this.#meet(document)),
      vscode.workspace.onDidRenameFiles(({ files }) => this.#rename(files)),
    )
  }

  dispose(): void {
    this.#subscriptions.dispose()
  }

  /** All that is silenced, the oldest first. */
  get entries(): readonly SilencedEntry[] {
    return places.flatMap((place) => this.#read(place))
  }

  /** What a check of a document needs to know. */
  keysFor({ uri }: vscode.TextDocument): ReadonlySet<string> {
    const here = hashKey(uri.toString())
    const heeded = this.entries.filter(({ document }) => document === undefined || document === here)
    return new Set(heeded.map(({ key }) => key))
  }

  /**
   * Silences a finding or a rule.
   * @param silenced its key, and what it said where that is ours and quotes nothing
   * @param isHereOnly whether it stays to be heard in other documents
   */
  async add(
    { uri }: vscode.TextDocument,
    silenced: Pick<SilencedEntry, 'key' | 'said'>,
    isHereOnly: boolean,
  ): Promise<void> {
    const file = uri.path.slice(uri.path.lastIndexOf('/') + 1)
    const entry = { ...silenced, at: Date.now(), file, ...(isHereOnly && { document: hashKey(uri.toString()) }) }
    await this.#change(placeOf(entry), (entries) => withEntry(entries, entry).slice(-most))
    this.#tell()
  }

  /** Lets the person hear of some things again. */
  async remove(gone: readonly SilencedEntry[]): Promise<void> {
    for (const place of places) await this.#change(place, (entries) => withoutEntries(entries, gone))
    this.#tell()
  }

  /** Silences again what was removed, as older than whatever was silenced since. */
  async restore(removed: readonly SilencedEntry[]): Promise<void> {
    for (const place of places) {
      const mine = removed.filter((entry) => placeOf(entry) === place)
      await this.#change(place, (entries) => [...withoutEntries(mine, entries), ...entries].slice(-most))
    }
    this.#tell()
  }

  get #stored(): readonly unknown[] {
    return places.map((place) => this.#memory.get(place))
  }

  #read(place: Place): readonly SilencedEntry[] {
    return place === 'drafts' ? this.#inDrafts : readEntries(this.#memory.get(place))
  }

  /** Makes one change after the other: while a write is under way, the editor may give back what was there before. */
  #change(place: Place, change: (entries: readonly SilencedEntry[]) => readonly SilencedEntry[]): Promise<void> {
    this.#writing = this.#writing.catch(() => undefined).then(() => this.#write(place, change(this.#read(place))))
    return this.#writing
  }

  async #write(place: Place, entries: readonly SilencedEntry[]): Promise<void> {
    if (place === 'drafts') this.#inDrafts = entries
    else if (entries.length > 0 || this.#memory.get(place) !== undefined)
      await this.#memory.update(place, entries.length > 0 ? entries : undefined)
  }

  #tell(): void {
    this.#told = this.#stored
    this.#changed.fire()
  }

  #followSync(): void {
    this.#memory.setKeysForSync(isSynced() ? [synced] : [])
  }

  #entriesOf(draft: vscode.TextDocument): readonly SilencedEntry[] {
    const here = hashKey(draft.uri.toString())
    return this.#inDrafts.filter(({ document }) => document === here)
  }

  /**
   * Forgets what is silent in a draft that is closed: another may come to bear its name. A draft is closed when its
   * language mode changes, too; then it goes on for the document that takes its place.
   */
  #leave(draft: vscode.TextDocument): void {
    const entries = this.#entriesOf(draft)
    if (entries.length === 0) return
    this.#inDrafts = withoutEntries(this.#inDrafts, entries)
    const text = draft.getText()
    if (text !== '') this.#closed = { text, entries }
  }

  async #meet(document: vscode.TextDocument): Promise<void> {
    if (!document.isUntitled || document.getText() !== this.#closed?.text) return
    const { entries } = this.#closed
    this.#closed = undefined
    await this.#takeOver(document, entries)
  }

  async #takeOver(document: vscode.TextDocument, entries: readonly SilencedEntry[]): Promise<void> {
    for (const { key, said } of entries) await this.add(document, { key, ...(said && { said }) }, true)
  }

  async #rename(files: vscode.FileRenameEvent['files']): Promise<void> {
    const renamed = new Map(files.map(({ oldUri, newUri }) => [hashKey(oldUri.toString()), hashKey(newUri.toString())]))
    await this.#change('silencedInFiles', (entries) =>
      entries.map((entry) => {
        const document = entry.document && renamed.get(entry.document)
        return document ? { ...entry, document } : entry
      }),
    )
  }
}

const isSynced = (): boolean => vscode.workspace.getConfiguration('tactful').get(setting) === true

function placeOf({ document }: SilencedEntry): Place {
  if (document === undefined) return 'silencedSentences'
  const isDraft = vscode.workspace.textDocuments.some(
    ({ isUntitled, uri }) => isUntitled && hashKey(uri.toString()) === document,
  )
  return isDraft ? 'drafts' : 'silencedInFiles'
}
