import type * as vscode from 'vscode'
import type { CheckOptions } from '../../checker/check.ts'
import { FollowedChecks } from '../../checker/incremental/followed-checks.ts'
import type { OutlinedReport } from '../../checker/report.ts'
import type { Message } from '../../text/message.ts'
import type { OnFailure } from '../../rules/failure.ts'
import type { DocumentSettings } from '../settings/document-settings.ts'
import { interfaceLanguage } from '../interface/interface-language.ts'
import type { MessageOrigins } from '../message/message-origins.ts'
import { movedBy } from '../../checker/moved-by.ts'
import { outlineMovedBy } from './moved-by.ts'
import type { SilencedFindings } from '../silencing/silenced-findings.ts'

/** Which stretch of a document is checked, and how. */
interface CheckScope {
  /** The stretch; the whole document where absent. */
  readonly range?: vscode.Range | undefined
  /** Whether the message is still being typed, so that only what holds for unfinished messages is told. */
  readonly isLive?: boolean
}

/** Checks documents under the settings that hold for them. */
export class DocumentChecks {
  readonly #settings: DocumentSettings
  readonly #origins: MessageOrigins
  readonly #silenced: SilencedFindings
  readonly #onFailure: OnFailure
  readonly #live = new FollowedChecks<vscode.TextDocument>()

  /** @param onFailure hears of rules and layers that fail */
  constructor(settings: DocumentSettings, origins: MessageOrigins, silenced: SilencedFindings, onFailure: OnFailure) {
    this.#settings = settings
    this.#origins = origins
    this.#silenced = silenced
    this.#onFailure = onFailure
  }

  /** Follows an edit, so that the next live check looks only at what has changed. */
  follow({ document, contentChanges }: vscode.TextDocumentChangeEvent): void {
    const fromTheEnd = [...contentChanges].sort((a, b) => b.rangeOffset - a.rangeOffset)
    this.#live.follow(document, document.version, fromTheEnd)
  }

  /** Forgets a document that was closed. */
  forget(document: vscode.TextDocument): void {
    this.#live.forget(document)
  }

  /** Reads a document as a check of it does: into sentences, in the language that was said. */
  async read(document: vscode.TextDocument): Promise<Message> {
    const settings = await this.#settings.of(document)
    const { language = settings.language } = this.#origins.of(document)
    const { readMessage } = await import('../../text/read-message.ts')
    return readMessage(document.getText(), language === 'auto' ? {} : { language })
  }

  /**
   * Checks a document, or a stretch of it; offsets in the report are those of the document.
   * @returns undefined where the document changed or was closed meanwhile, or settings did: the result is of no use
   */
  async check(document: vscode.TextDocument, { range, isLive }: CheckScope = {}): Promise<OutlinedReport | undefined> {
    const { version: settingsVersion } = this.#settings
    const options = await this.optionsFor(document)
    const { version } = document
    const { report, outline } = isLive
      ? await this.#checkLive(document, options)
      : await checkWhole(document, range, options)
    if (document.isClosed || document.version !== version || this.#settings.version !== settingsVersion)
      return undefined
    const offset = range ? document.offsetAt(range.start) : 0
    return {
      report: { ...report, messages: report.messages.map((message) => movedBy(message, offset)) },
      outline: outline && outlineMovedBy(outline, offset),
    }
  }

  async #checkLive(document: vscode.TextDocument, options: CheckOptions): Promise<OutlinedReport> {
    const followed = {
      version: () => document.version,
      length: () => document.offsetAt(document.lineAt(document.lineCount - 1).range.end),
      text: () => document.getText(),
    }
    const report = await this.#live.report(document, followed, options)
    // One that was closed meanwhile is not followed any more.
    if (document.isClosed) this.#live.forget(document)
    return { report, outline: undefined }
  }

  /** What a check is told of a document beside its text; without one, of a draft. */
  async optionsFor(document?: vscode.TextDocument): Promise<CheckOptions> {
    const settings = await this.#settings.of(document)
    const { language = settings.language, kind, recipient } = document ? this.#origins.of(document) : {}
    return {
      language: language === 'auto' ? undefined : language,
      kind,
      recipient,
      sender: settings.sender.name,
      silenced: document && this.#silenced.keysFor(document),
      locale: interfaceLanguage(),
      settings,
      onFailure: this.#onFailure,
    }
  }
}

async function checkWhole(
  document: vscode.TextDocument,
  range: vscode.Range | undefined,
  options: CheckOptions,
): Promise<OutlinedReport> {
  const { checkWithOutline } = await import('../../checker/check.ts')
  return checkWithOutline(document.getText(range), options)
}
