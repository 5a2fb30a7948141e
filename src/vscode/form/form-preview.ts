import * as vscode from 'vscode'
import type { Range } from '../../text/range.ts'

const scheme = 'tactful-preview'

/** The form lies over the first lines of the preview, so the message begins below them. */
const covered = '\n'.repeat(5)

let previews = 0

/** The addresses of previews that belong to a form; others were left over when the extension host ended. */
const inUse = new Set<string>()

/** A message as it grows, beside the editor: a document that nobody can write to. It opens with the first text. */
export class FormPreview implements vscode.Disposable {
  /** An address of its own, so that no earlier preview shows through. */
  readonly #uri = vscode.Uri.from({ scheme, path: `/${vscode.l10n.t('Preview')}.md`, query: String(++previews) })
  readonly #changed = new vscode.EventEmitter<vscode.Uri>()
  readonly #highlight = vscode.window.createTextEditorDecorationType({
    backgroundColor: new vscode.ThemeColor('editor.findMatchHighlightBackground'),
    border: '1px solid',
    borderColor: new vscode.ThemeColor('editor.findMatchHighlightBorder'),
  })
  readonly #subscriptions = vscode.Disposable.from(
    this.#changed,
    this.#highlight,
    vscode.workspace.registerTextDocumentContentProvider(scheme, {
      onDidChange: this.#changed.event,
      provideTextDocumentContent: (uri) => (this.#isOwn(uri) ? this.#text : undefined),
    }),
    vscode.workspace.onDidChangeTextDocument(({ document }) => {
      if (this.#isOwn(document.uri)) this.#mark()
    }),
  )
  #text = ''
  #place: Range | undefined
  #opening: Thenable<unknown> | undefined

  /** Shows a text, and marks a place in it; offsets are UTF-16 code units. */
  show(text: string, place?: Range): void {
    inUse.add(this.#uri.toString())
    this.#text = `${covered}${text}`
    this.#place = place && { start: place.start + covered.length, end: place.end + covered.length }
    this.#changed.fire(this.#uri)
    this.#opening ??= this.#open()
    this.#mark()
  }

  /** Closes the preview, and those that are left over. */
  async close(): Promise<void> {
    await this.#opening
    inUse.delete(this.#uri.toString())
    const tabs = vscode.window.tabGroups.all.flatMap((group) => group.tabs)
    const unused = tabs.filter(({ input }) => input instanceof vscode.TabInputText && isUnused(input.uri))
    await vscode.window.tabGroups.close(unused, true)
    this.dispose()
  }

  dispose(): void {
    this.#subscriptions.dispose()
  }

  async #open(): Promise<void> {
    // Not as a tab that the next file replaces, for then it would replace such a tab itself.
    const where = { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true, preview: false }
    const editor = await vscode.window.showTextDocument(this.#uri, where)
    editor.options = { lineNumbers: vscode.TextEditorLineNumbersStyle.Off }
    this.#mark()
  }

  /** Marks the place as soon as the document holds the text that it belongs to. */
  #mark(): void {
    const editor = vscode.window.visibleTextEditors.find(({ document }) => this.#isOwn(document.uri))
    if (editor?.document.getText() !== this.#text) return
    const { document } = editor
    const ranges = this.#place
      ? [new vscode.Range(document.positionAt(this.#place.start), document.positionAt(this.#place.end))]
      : []
    editor.setDecorations(this.#highlight, ranges)
    for (const range of ranges) editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport)
  }

  #isOwn(uri: vscode.Uri): boolean {
    return uri.toString() === this.#uri.toString()
  }
}

const isUnused = (uri: vscode.Uri): boolean => uri.scheme === scheme && !inUse.has(uri.toString())
