import * as vscode from 'vscode'
import type { Range } from '../../text/range.ts'
import { rangeAfter } from '../findings/moved-by.ts'
import { rangeOf } from '../findings/to-diagnostic.ts'
import type { Passage } from './passage.ts'

/** A passage of a document that moves along with edits around it. */
export class TrackedPassage implements vscode.Disposable {
  readonly #document: vscode.TextDocument
  readonly #words: string
  readonly #subscription: vscode.Disposable
  #place: Range

  constructor(document: vscode.TextDocument, { start, end, text }: Passage) {
    this.#document = document
    this.#place = { start, end }
    this.#words = text
    this.#subscription = vscode.workspace.onDidChangeTextDocument((event) => {
      if (event.document === document) this.#place = event.contentChanges.reduce(rangeAfter, this.#place)
    })
  }

  /** Where it stands now; undefined where it is not any more what it was. */
  get place(): Range | undefined {
    const words = this.#document.getText(rangeOf(this.#document, this.#place))
    return this.#document.isClosed || words !== this.#words ? undefined : this.#place
  }

  dispose(): void {
    this.#subscription.dispose()
  }
}
