import * as vscode from 'vscode'
import type { OutlinedReport, Report } from '../../checker/report.ts'
import type { Outline } from '../../kinds/outline.ts'
import type { Range } from '../../text/range.ts'
import { outlineAfter, rangeAfter } from '../findings/moved-by.ts'

/** What is known of a message that the person has checked as a whole. */
export interface CheckedMessage {
  /** When the person asked for the check. */
  readonly at: Date
  /** The text of the document then. */
  readonly text: string
  /** The text of the document when it was last looked at as a whole. */
  readonly seen: string
  /** Of what kind it is and where its parts stand now. */
  readonly outline: Outline | undefined
  /** The stretch of the document that is the message; all of it where absent. */
  readonly range: Range | undefined
}

/**
 * The messages that the person has checked. From then on until they are closed they are looked at as wholes, so that
 * what is missing in them follows their text. A message that was only typed is none of them.
 */
export class CheckedMessages implements vscode.Disposable {
  readonly #checked = new Map<vscode.TextDocument, CheckedMessage>()
  readonly #languages = new WeakMap<vscode.TextDocument, Report['lang']>()
  readonly #changed = new vscode.EventEmitter<vscode.TextDocument>()
  readonly #subscriptions: vscode.Disposable

  /** Something else is known of a document. */
  readonly onDidChange = this.#changed.event

  constructor() {
    this.#subscriptions = vscode.Disposable.from(
      this.#changed,
      vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        const known = this.#checked.get(document)
        if (!known) return
        if (isRewritten(document, contentChanges)) {
          this.forget(document)
          return
        }
        this.#checked.set(
          document,
          contentChanges.reduce(
            (moved, change) => ({
              ...moved,
              outline: moved.outline && outlineAfter(moved.outline, change),
              range: moved.range && rangeAfter(moved.range, change),
            }),
            known,
          ),
        )
      }),
      vscode.workspace.onDidCloseTextDocument((document) => {
        this.forget(document)
      }),
    )
  }

  dispose(): void {
    this.#subscriptions.dispose()
  }

  /** What is known of a message; undefined where nobody has asked to check it. */
  of(document: vscode.TextDocument): CheckedMessage | undefined {
    return this.#checked.get(document)
  }

  /** The language that the last check of any sort found; undefined before the first. */
  languageOf(document: vscode.TextDocument): Report['lang'] | undefined {
    return this.#languages.get(document)
  }

  /** Remembers a check that the person asked for, of a document or of a stretch of it. */
  record(document: vscode.TextDocument, { report, outline }: OutlinedReport, range: Range | undefined): void {
    const text = document.getText()
    this.#languages.set(document, report.lang)
    this.#checked.set(document, { at: new Date(), text, seen: text, outline, range })
    this.#changed.fire(document)
  }

  /** Takes over what a check found that nobody asked for, of a message that was checked before or is only typed. */
  renew(document: vscode.TextDocument, { report, outline }: OutlinedReport): void {
    const known = this.#checked.get(document)
    if (!known && this.#languages.get(document) === report.lang) return
    this.#languages.set(document, report.lang)
    if (known) this.#checked.set(document, { ...known, seen: document.getText(), outline })
    this.#changed.fire(document)
  }

  /** Forgets that a message was checked. */
  forget(document: vscode.TextDocument): void {
    if (this.#checked.delete(document)) this.#changed.fire(document)
  }
}

/** Whether nothing is left of the text that was checked: the document was emptied, or all of it was replaced in one go. */
const isRewritten = (
  document: vscode.TextDocument,
  [change, ...others]: readonly vscode.TextDocumentContentChangeEvent[],
): boolean => {
  const text = document.getText()
  if (text.trim() === '') return true
  return (
    others.length === 0 && change?.rangeOffset === 0 && change.rangeLength > 0 && change.text.length === text.length
  )
}
