import type * as vscode from 'vscode'
import type { Language } from '../text/language.ts'

/** The languages of the templates that documents came from; forgotten with the document. */
export class MessageLanguages {
  readonly #languages = new WeakMap<vscode.TextDocument, Language>()

  /** Remembers that a template in this language was put into a document. */
  remember(document: vscode.TextDocument, language: Language): void {
    this.#languages.set(document, language)
  }

  /** The language of the template that a document came from, if it came from one. */
  of(document: vscode.TextDocument): Language | undefined {
    return this.#languages.get(document)
  }
}
