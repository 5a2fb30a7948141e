import * as vscode from 'vscode'
import { check } from '../checker/check.ts'
import type { Report, ReportMessage } from '../checker/report.ts'
import type { DocumentSettings } from './document-settings.ts'
import { interfaceLanguage } from './interface-language.ts'
import type { MessageLanguages } from './message-languages.ts'

/** Checks documents, and remembers what was found in the newest version of each. */
export class CheckedDocuments {
  readonly #settings: DocumentSettings
  readonly #languages: MessageLanguages
  readonly #found = new WeakMap<vscode.TextDocument, { version: number; messages: readonly ReportMessage[] }>()

  constructor(settings: DocumentSettings, languages: MessageLanguages) {
    this.#settings = settings
    this.#languages = languages
  }

  /**
   * Checks a document, or a stretch of it; offsets in the report are those of the document.
   * @returns undefined where the document changed or was closed meanwhile, so that the result is of no use
   */
  async check(document: vscode.TextDocument, range?: vscode.Range): Promise<Report | undefined> {
    const { version } = document
    const settings = await this.#settings.of(document)
    const language = settings.language === 'auto' ? this.#languages.of(document) : settings.language
    const report = await check(document.getText(range), { language, locale: interfaceLanguage(), settings })
    if (document.isClosed || document.version !== version) return undefined
    const moved = range ? movedBy(report, document.offsetAt(range.start)) : report
    if (!range) this.#found.set(document, { version, messages: moved.messages })
    return moved
  }

  /** What was found in the document as it stands; nothing where it was not checked since it changed. */
  found(document: vscode.TextDocument): readonly ReportMessage[] {
    const found = this.#found.get(document)
    return found?.version === document.version ? found.messages : []
  }
}

const movedBy = (report: Report, offset: number): Report => ({
  ...report,
  messages: report.messages.map((message) => ({
    ...message,
    start: message.start + offset,
    end: message.end + offset,
    fixes: message.fixes.map(({ start, end, text }) => ({ start: start + offset, end: end + offset, text })),
  })),
})
