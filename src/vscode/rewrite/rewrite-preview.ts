import * as vscode from 'vscode'
import type { Range } from '../../text/range.ts'

const scheme = 'tactful-rewrite'

let shown = 0

/** A diff of a message and what it would be. Nothing can be written into it. */
export class RewritePreview implements vscode.Disposable {
  readonly #uri: vscode.Uri
  readonly #document: vscode.TextDocument
  readonly #changed = new vscode.EventEmitter<vscode.Uri>()
  readonly #provider: vscode.Disposable
  #text = ''

  constructor(document: vscode.TextDocument) {
    const name = vscode.workspace.asRelativePath(document.uri).split('/').at(-1) ?? ''
    const ending = document.languageId === 'markdown' && !name.endsWith('.md') ? '.md' : ''
    this.#uri = vscode.Uri.from({ scheme, path: `/${++shown}/${name}${ending}` })
    this.#document = document
    this.#provider = vscode.workspace.registerTextDocumentContentProvider(scheme, {
      onDidChange: this.#changed.event,
      provideTextDocumentContent: () => this.#text,
    })
  }

  /** Shows what a text would be with other words in a place. */
  async show(text: string, { start, end }: Range, words: string): Promise<void> {
    this.#text = text.slice(0, start) + words + text.slice(end)
    this.#changed.fire(this.#uri)
    const title = vscode.l10n.t('Rewrite: before and after')
    await vscode.commands.executeCommand('vscode.diff', this.#document.uri, this.#uri, title, { preview: false })
  }

  /** Closes the diff, if it is still open. */
  async close(): Promise<void> {
    const own = this.#uri.toString()
    const tabs = vscode.window.tabGroups.all.flatMap((group) => group.tabs)
    const diff = tabs.filter(
      ({ input }) => input instanceof vscode.TabInputTextDiff && input.modified.toString() === own,
    )
    await vscode.window.tabGroups.close(diff)
  }

  dispose(): void {
    this.#provider.dispose()
    this.#changed.dispose()
  }
}
