import * as vscode from 'vscode'
import { verdictOn } from '../../checker/report.ts'
import type { ReportMessage } from '../../checker/report.ts'
import { verdictWords } from '../../checker/verdict-words.ts'
import type { Outline } from '../../kinds/outline.ts'
import type { Range } from '../../text/range.ts'
import { checkEntries, type EntryGroup, type FindingEntry, type KindEntry, type PartEntry } from './check-entries.ts'
import { findingItem, fixItem, groupItem, kindItem, partItem, timeWords } from './check-items.ts'
import type { CheckedMessage, CheckedMessages } from './checked-messages.ts'
import type { Findings } from '../findings/findings.ts'
import { interfaceLanguage } from '../interface/interface-language.ts'
import { kindTitle } from '../interface/kind-titles.ts'
import type { OfferedFix } from '../../checker/offered-fix.ts'
import { editOf, offeredFixes } from '../findings/offered-fixes.ts'
import { rangeOf } from '../findings/to-diagnostic.ts'
import { silence } from '../silencing/silencing-actions.ts'
import { tellWalkthrough } from '../onboarding/walkthrough-progress.ts'

/** How long typing must pause before the view looks at what has become of the message, in milliseconds. */
const pause = 600

const goTo = 'tactful.goToEntry'
const applyFix = 'tactful.applyFix'
const silenceEntry = 'tactful.silenceEntry'

/** A change that an entry offers. */
interface FixEntry {
  readonly type: 'fix'
  readonly id: string
  readonly offered: OfferedFix
  readonly parent: FindingEntry | PartEntry
}

interface GroupEntry {
  readonly type: 'group'
  readonly group: EntryGroup
}

type Entry = GroupEntry | FindingEntry | PartEntry | KindEntry | FixEntry

interface Dependencies {
  readonly checked: CheckedMessages
  readonly findings: Findings
}

/** The view that shows what the last check of the message in the active editor found. */
export class CheckView implements vscode.TreeDataProvider<Entry>, vscode.Disposable {
  readonly #checked: CheckedMessages
  readonly #findings: Findings
  readonly #changed = new vscode.EventEmitter<undefined>()
  readonly #view: vscode.TreeView<Entry>
  readonly #subscriptions: vscode.Disposable
  /** The document that is shown, and its version when it was last looked at. */
  #document: vscode.TextDocument | undefined
  #version = 0
  #groups: readonly GroupEntry[] = []
  /** What the kind of the message is called. */
  #kind: string | undefined
  /** The selection that the view has made itself. */
  #selected: { readonly document: vscode.TextDocument; readonly range: vscode.Range } | undefined
  #timer: ReturnType<typeof setTimeout> | undefined

  readonly onDidChangeTreeData = this.#changed.event

  constructor({ checked, findings }: Dependencies) {
    this.#checked = checked
    this.#findings = findings
    this.#view = vscode.window.createTreeView<Entry>('tactful.check', { treeDataProvider: this })
    this.#follow(vscode.window.activeTextEditor)
    this.#subscriptions = vscode.Disposable.from(
      this.#changed,
      this.#view,
      checked.onDidChange((document) => {
        if (document === this.#document) this.#render()
      }),
      vscode.window.onDidChangeActiveTextEditor((editor) => {
        this.#follow(editor)
      }),
      vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (document !== this.#document || contentChanges.length === 0) return
        clearTimeout(this.#timer)
        this.#timer = setTimeout(() => {
          this.#render()
        }, pause)
      }),
      vscode.commands.registerCommand(goTo, (entry: FindingEntry | PartEntry) => this.#goTo(entry)),
      vscode.commands.registerCommand(applyFix, (entry: FixEntry) => this.#apply(entry)),
      vscode.commands.registerCommand(silenceEntry, (entry?: Entry) => this.#silence(entry)),
    )
  }

  dispose(): void {
    clearTimeout(this.#timer)
    this.#subscriptions.dispose()
  }

  /** Whether an editor's selection is one that the view has made, and not the person. */
  hasSelected({ document, selection }: vscode.TextEditor): boolean {
    return this.#selected?.document === document && this.#selected.range.isEqual(selection)
  }

  /** Looks at what is known of the message now. */
  refresh(): void {
    this.#render()
  }

  /** Brings the view to the front, with its first entry in focus; one without entries leaves the focus where it was. */
  async show(document: vscode.TextDocument): Promise<void> {
    if (document !== this.#document) {
      this.#document = document
      this.#render()
    }
    // A check that follows an edit may replace the entries meanwhile; those that replace them are there at once.
    if ((await this.#reveal()) || (await this.#reveal())) return
    await vscode.commands.executeCommand('tactful.check.focus')
    if (this.#groups.length === 0) await vscode.commands.executeCommand('workbench.action.focusActiveEditorGroup')
  }

  async #reveal(): Promise<boolean> {
    const [first] = this.#groups
    if (!first) return false
    try {
      await this.#view.reveal(first, { select: true, focus: true, expand: true })
      return true
    } catch {
      return false
    }
  }

  getChildren(entry?: Entry): Entry[] {
    if (!entry) return [...this.#groups]
    if (entry.type === 'group') return [...entry.group.entries]
    if (entry.type === 'fix' || entry.type === 'kind' || !entry.finding) return []
    return offeredFixes(entry.finding).map((offered, place): FixEntry => {
      const id = `${entry.type} ${entry.id} ${place}`
      return { type: 'fix', id, offered, parent: entry }
    })
  }

  getParent(entry: Entry): Entry | undefined {
    if (entry.type === 'group') return undefined
    if (entry.type === 'fix') return entry.parent
    return this.#groups.find(({ group }) => group.entries.includes(entry))
  }

  getTreeItem(entry: Entry): vscode.TreeItem {
    const document = this.#document
    const lineOf = (range: Range): number => (document ? rangeOf(document, range).start.line + 1 : 0)
    switch (entry.type) {
      case 'group':
        return groupItem(entry.group, this.#kind, entry === this.#groups[0] ? this.#view.message : undefined)
      case 'finding':
        return withSilence(withCommand(findingItem(entry, lineOf), goTo, entry))
      case 'part': {
        const item = entry.finding ? withSilence(partItem(entry, lineOf)) : partItem(entry, lineOf)
        return (entry.place ?? entry.finding) ? withCommand(item, goTo, entry) : item
      }
      case 'kind':
        return kindItem(entry)
      case 'fix':
        return withCommand(fixItem(entry.id, entry.offered), applyFix, entry)
    }
  }

  #follow(editor: vscode.TextEditor | undefined): void {
    // Without an editor the focus is elsewhere: what is shown stays as long as its document does.
    if (!editor && this.#document && !this.#document.isClosed) return
    this.#document = editor?.document
    this.#render()
  }

  #render(): void {
    clearTimeout(this.#timer)
    const document = this.#document
    const known = document && this.#checked.of(document)
    const messages = known ? this.#messagesIn(document, known.range) : []
    this.#version = document?.version ?? 0
    this.#groups = known
      ? checkEntries(messages, known.outline, interfaceLanguage(), wordsIn(document, known.range)).map((group) => ({
          type: 'group',
          group,
        }))
      : []
    this.#view.message = document && known ? messageOf(document, known, messages) : ''
    this.#changed.fire(undefined)
    void this.#nameKind(known?.outline)
  }

  /** Names the kind beside its parts. Its name is loaded when it is needed. */
  async #nameKind(outline: Outline | undefined): Promise<void> {
    const kind = outline?.isSure ? await kindTitle(outline.subkind ?? outline.kind) : undefined
    if (kind === this.#kind) return
    this.#kind = kind
    this.#changed.fire(undefined)
  }

  #messagesIn(document: vscode.TextDocument, range: Range | undefined): ReportMessage[] {
    return this.#findings
      .of(document)
      .filter(({ start, end }) => !range || (start >= range.start && end <= range.end))
      .sort((a, b) => a.start - b.start || a.end - b.end)
  }

  /** Selects the place of an entry in the editor; the focus stays in the view. */
  async #goTo(entry: FindingEntry | PartEntry): Promise<void> {
    const document = this.#document
    const place = entry.type === 'part' ? (entry.place ?? entry.finding) : entry.finding
    if (document && place) await this.#select(document, rangeOf(document, place), true)
  }

  async #select(document: vscode.TextDocument, range: vscode.Range, preserveFocus: boolean): Promise<void> {
    const shown = vscode.window.visibleTextEditors.find((editor) => editor.document === document)
    const viewColumn = shown?.viewColumn
    this.#selected = { document, range }
    const editor = await vscode.window.showTextDocument(document, {
      selection: range,
      preserveFocus,
      ...(viewColumn && { viewColumn }),
    })
    editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport)
  }

  /** Makes a change in the document. One that leaves points to fill in brings the cursor to the first of them. */
  async #apply({ offered, parent }: FixEntry): Promise<void> {
    const document = this.#document
    if (!document) return
    // What was typed meanwhile may have moved the place, and a second press of Enter comes after the first has mended it.
    if (document.version !== this.#version || !this.#groups.some(({ group }) => group.entries.includes(parent))) {
      this.#render()
      return
    }
    await this.#select(document, rangeOf(document, offered.fix), !offered.hasOpenPoints)
    if (await vscode.workspace.applyEdit(editOf(document, offered))) tellWalkthrough('mended')
  }

  /** Silences what an entry shows, or the one that is selected. Where the person chooses, the message stays as it is. */
  async #silence(entry: Entry | undefined = this.#view.selection[0]): Promise<void> {
    const finding = entry && 'finding' in entry ? entry.finding : undefined
    const document = this.#document
    if (document && finding) await vscode.commands.executeCommand(silence, { document: document.uri, finding })
  }
}

/** How many words a message has that may be a stretch of a document. */
const wordsIn = (document: vscode.TextDocument, range: Range | undefined): number =>
  document.getText(range && rangeOf(document, range)).match(/\p{L}+/gu)?.length ?? 0

/** An entry whose finding can be silenced: the manifest's menus know it by this. */
function withSilence(item: vscode.TreeItem): vscode.TreeItem {
  item.contextValue = 'finding'
  return item
}

function withCommand(item: vscode.TreeItem, command: string, entry: Entry): vscode.TreeItem {
  item.command = { title: typeof item.label === 'string' ? item.label : '', command, arguments: [entry] }
  return item
}

/** What is said above the entries: the verdict, while it holds for the text as it is. */
function messageOf(document: vscode.TextDocument, known: CheckedMessage, messages: readonly ReportMessage[]): string {
  if (known.seen !== document.getText())
    return vscode.l10n.t('Changed since the check at {0}. Check it again.', timeWords(known.at))
  const verdict = verdictWords(verdictOn(messages), interfaceLanguage())
  return known.range ? vscode.l10n.t('Selection: {0}', verdict) : verdict
}
