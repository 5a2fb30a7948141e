import type * as vscode from 'vscode'
import type { Report } from '../checker/report.ts'
import type { DocumentSettings } from './document-settings.ts'
import { interfaceLanguage } from './interface-language.ts'
import type { MessageLanguages } from './message-languages.ts'
import { movedBy } from './moved-by.ts'
import type { SilencedSentences } from './silenced-sentences.ts'

/** Checks documents under the settings that hold for them. */
export class DocumentChecks {
  readonly #settings: DocumentSettings
  readonly #languages: MessageLanguages
  readonly #silenced: SilencedSentences

  constructor(settings: DocumentSettings, languages: MessageLanguages, silenced: SilencedSentences) {
    this.#settings = settings
    this.#languages = languages
    this.#silenced = silenced
  }

  /**
   * Checks a document, or a stretch of it; offsets in the report are those of the document.
   * @returns undefined where the document changed or was closed meanwhile, so that the result is of no use
   */
  async check(document: vscode.TextDocument, range?: vscode.Range): Promise<Report | undefined> {
    const settings = await this.#settings.of(document)
    const { version } = document
    const language = settings.language === 'auto' ? this.#languages.of(document) : settings.language
    const { check } = await import('../checker/check.ts')
    const silenced = this.#silenced.keys
    const report = await check(document.getText(range), { language, locale: interfaceLanguage(), settings, silenced })
    if (document.isClosed || document.version !== version) return undefined
    const offset = range ? document.offsetAt(range.start) : 0
    return { ...report, messages: report.messages.map((message) => movedBy(message, offset)) }
  }
}
