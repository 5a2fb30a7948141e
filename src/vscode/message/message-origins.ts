import * as vscode from 'vscode'
import type { Kind, Subkind } from '../../kinds/kinds.ts'
import type { Language } from '../../text/language.ts'
import { onDidSaveDraft } from './saved-drafts.ts'

/** What is known of a message beside its text: what it was made from, and what the person has said of it. */
export interface MessageOrigin {
  /** That of its template, or the one that the person has chosen; `auto` looks at the text. */
  readonly language?: Language | 'auto' | undefined
  /** The kind or sub-kind: that of its template, or the one that the person has chosen. */
  readonly kind?: Kind | Subkind | undefined
  /** The name of the person to whom it goes, as it was given in the form. */
  readonly recipient?: string | undefined
}

const stored = 'messageOrigins'

/** Of how many files the origin is remembered; then the oldest are forgotten. */
const most = 500

/**
 * Where messages come from. It is remembered outside of their text: for drafts as long as they are open, for files in
 * the workspace's memory on this machine.
 */
export class MessageOrigins implements vscode.Disposable {
  readonly #memory: vscode.Memento
  readonly #drafts = new WeakMap<vscode.TextDocument, MessageOrigin>()
  readonly #changed = new vscode.EventEmitter<vscode.TextDocument>()
  readonly #subscriptions: vscode.Disposable

  /** Something else is known of a document. */
  readonly onDidChange = this.#changed.event

  constructor(memory: vscode.Memento) {
    this.#memory = memory
    this.#subscriptions = vscode.Disposable.from(
      this.#changed,
      vscode.workspace.onDidChangeTextDocument(({ document, reason }) => {
        // What is written next is another message. What is undone comes back when it is done again.
        const isEmptied = reason === undefined && document.lineCount === 1 && document.lineAt(0).text === ''
        if (isEmptied && this.of(document).kind) void this.remember(document, { kind: undefined })
      }),
      onDidSaveDraft((draft, file) => {
        const origin = this.#drafts.get(draft)
        if (origin) void this.remember(file, origin)
      }),
    )
  }

  dispose(): void {
    this.#subscriptions.dispose()
  }

  /** What is known of a document. */
  of(document: vscode.TextDocument): MessageOrigin {
    return this.#drafts.get(document) ?? this.#known[document.uri.toString()] ?? {}
  }

  /** Remembers more of a document; what is given replaces what was known. */
  async remember(document: vscode.TextDocument, origin: MessageOrigin): Promise<void> {
    const known = { ...this.of(document), ...origin }
    this.#drafts.set(document, known)
    if (!document.isUntitled) {
      const key = document.uri.toString()
      const others = Object.entries(this.#known).filter(([uri]) => uri !== key)
      try {
        await this.#memory.update(stored, Object.fromEntries([...others, [key, known]].slice(-most)))
      } catch {
        // It is known as long as the document is open; nothing that a person does fails for it.
      }
    }
    this.#changed.fire(document)
  }

  get #known(): Readonly<Record<string, MessageOrigin>> {
    return this.#memory.get(stored) ?? {}
  }
}
