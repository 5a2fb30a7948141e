import {
  CodeActionKind,
  type CodeAction,
  type CodeActionParams,
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  type Hover,
  type HoverParams,
  type InitializeParams,
  type InitializeResult,
  MessageType,
  PositionEncodingKind,
  ShowMessageNotification,
  TextDocuments,
  TextDocumentSyncKind,
} from 'vscode-languageserver/node'
import { TextDocument, type TextDocumentContentChangeEvent } from 'vscode-languageserver-textdocument'
import { verdictWords } from '../../checker/verdict-words.ts'
import type { Report, ReportMessage } from '../../checker/report.ts'
import type { Language } from '../../text/language.ts'
import type { TextChange } from '../../text/text-change.ts'
import { languageOf, localeOf } from '../locale-of.ts'
import { errorName } from '../error-name.ts'
import { version } from '../version.ts'
import { CheckedDocuments } from './checked-documents.ts'
import { ClientSettings } from './client-settings.ts'
import { type ClientAbilities, toCodeActions, toHover } from './to-protocol.ts'

const checkMessage = 'tactful.checkMessage'
const checkTitles: Readonly<Record<Language, string>> = {
  en: 'Check the whole message',
  es: 'Revisar el mensaje completo',
  ru: 'Проверить всё сообщение',
}

/** Answers what a client asks, until it says `exit` or is gone. */
export function startLanguageServer(connection: Connection): void {
  connection.onInitialize((params) => new LanguageServer(connection, params).capabilities)
  connection.listen()
}

class LanguageServer {
  readonly #connection: Connection
  readonly #params: InitializeParams
  readonly #locale: Language
  readonly #documents = new TextDocuments<TextDocument>({
    create: TextDocument.create,
    update: (document, changes, version) => this.#update(document, changes, version),
  })
  readonly #settings: ClientSettings
  readonly #abilities: ClientAbilities
  readonly #checked: CheckedDocuments
  /** The documents whose first content has been seen: that is told as a change, too. */
  readonly #isOpened = new Set<string>()
  /** What the client has set so far: without it nothing is checked. */
  #configured: Promise<void> = Promise.resolve()

  constructor(connection: Connection, params: InitializeParams) {
    this.#connection = connection
    this.#params = params
    this.#locale = params.locale ? languageOf(params.locale) : localeOf(process.env)
    this.#settings = new ClientSettings(this.#locale, (problem) => {
      this.#show(MessageType.Warning, `Tactful: ${problem}`)
    })
    const { textDocument, workspace } = params.capabilities
    this.#abilities = {
      snippetEdits: workspace?.workspaceEdit?.snippetEditSupport ?? false,
      relatedInformation: textDocument?.publishDiagnostics?.relatedInformation ?? false,
    }
    this.#checked = new CheckedDocuments({
      connection,
      settings: this.#settings,
      abilities: this.#abilities,
      locale: this.#locale,
      current: (uri) => this.#documents.get(uri),
    })
    this.#settings.open((params.workspaceFolders ?? []).map(({ uri }) => uri))
    this.#configured = this.#settings.use(params.initializationOptions)
    this.#listen()
  }

  get capabilities(): InitializeResult {
    return {
      serverInfo: { name: 'Tactful', version },
      capabilities: {
        positionEncoding: PositionEncodingKind.UTF16,
        textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
        hoverProvider: true,
        codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, CodeActionKind.Source] },
        executeCommandProvider: { commands: [checkMessage] },
      },
    }
  }

  /** Changes a document, and lets its check follow. */
  #update(document: TextDocument, changes: readonly TextDocumentContentChangeEvent[], version: number): TextDocument {
    const followed: TextChange[] = []
    for (const change of changes) {
      const isPart = 'range' in change
      const rangeOffset = isPart ? document.offsetAt(change.range.start) : 0
      const end = isPart ? document.offsetAt(change.range.end) : document.getText().length
      followed.push({ rangeOffset, rangeLength: end - rangeOffset, text: change.text })
      TextDocument.update(document, [change], version)
    }
    this.#checked.follow(document.uri, version, followed)
    return document
  }

  #listen(): void {
    const connection = this.#connection
    const documents = this.#documents
    documents.listen(connection)
    documents.onDidOpen(({ document }) => {
      this.#settings.forget()
      this.#schedule(document.uri, 'open')
    })
    documents.onDidChangeContent(({ document }) => {
      if (this.#isOpened.has(document.uri)) this.#schedule(document.uri, 'edit')
      this.#isOpened.add(document.uri)
    })
    documents.onDidSave(({ document }) => {
      this.#settings.forget()
      this.#schedule(document.uri, 'save')
    })
    documents.onDidClose(({ document: { uri } }) => {
      this.#isOpened.delete(uri)
      this.#checked.close(uri)
    })
    connection.onInitialized(() => this.#askForMore().catch(this.#refused))
    connection.onDidChangeConfiguration(({ settings }) => {
      this.#configure(sectionOf(settings))
    })
    connection.onDidChangeWatchedFiles(() => {
      this.#settings.forget()
      this.#scheduleAll()
    })
    connection.onHover((params) => this.#hover(params))
    connection.onCodeAction((params) => this.#codeActions(params))
    connection.onExecuteCommand(({ command, arguments: [uri] = [] }) =>
      command === checkMessage && typeof uri === 'string' ? this.#checkWhole(uri) : null,
    )
  }

  /** Asks to be told when settings or files with settings change, as far as the client can do it. */
  async #askForMore(): Promise<void> {
    const { workspace } = this.#params.capabilities
    const { client } = this.#connection
    if (workspace?.configuration) this.#configure(undefined)
    if (workspace?.didChangeConfiguration?.dynamicRegistration)
      await client.register(DidChangeConfigurationNotification.type, { section: 'tactful' })
    if (workspace?.didChangeWatchedFiles?.dynamicRegistration)
      await client.register(DidChangeWatchedFilesNotification.type, {
        watchers: [{ globPattern: '**/.tactfulrc.json' }],
      })
  }

  /** Takes over settings: those that were pushed, or those that the client gives when it is asked. */
  #configure(pushed: unknown): void {
    const read = async (): Promise<void> => {
      const canAsk = this.#params.capabilities.workspace?.configuration
      const value: unknown = canAsk ? await this.#connection.workspace.getConfiguration('tactful') : pushed
      await this.#settings.use(value ?? this.#params.initializationOptions)
    }
    this.#configured = read().catch(this.#refused)
    this.#scheduleAll()
  }

  /** A client that does not do what it said it could costs no more than that. */
  readonly #refused = (error: unknown): void => {
    this.#connection.console.warn(`The client refused a request (${errorName(error)})`)
  }

  #scheduleAll(): void {
    for (const { uri } of this.#documents.all()) this.#schedule(uri, 'settings')
  }

  #schedule(uri: string, occasion: 'open' | 'edit' | 'save' | 'settings'): void {
    void this.#configured.then(() => {
      this.#checked.schedule(uri, occasion)
    })
  }

  #hover({ textDocument: { uri }, position }: HoverParams): Hover | null {
    const document = this.#documents.get(uri)
    if (!document) return null
    const offset = document.offsetAt(position)
    return toHover(
      document,
      this.#checked.of(document).filter(({ start, end }) => start <= offset && offset <= end),
    )
  }

  #codeActions({ textDocument: { uri }, range, context }: CodeActionParams): CodeAction[] {
    const document = this.#documents.get(uri)
    if (!document) return []
    const start = document.offsetAt(range.start)
    const end = document.offsetAt(range.end)
    const isHere = (found: ReportMessage): boolean => found.start <= end && start <= found.end
    const wants = (kind: string): boolean => !context.only || context.only.some((only) => kind.startsWith(only))
    const here = wants(CodeActionKind.QuickFix) ? this.#checked.of(document).filter(isHere) : []
    const title = checkTitles[this.#locale]
    return [
      ...here.flatMap((found) => toCodeActions(document, found, this.#locale, this.#abilities)),
      ...(wants(CodeActionKind.Source)
        ? [{ title, kind: CodeActionKind.Source, command: { title, command: checkMessage, arguments: [uri] } }]
        : []),
    ]
  }

  async #checkWhole(uri: string): Promise<Report | null> {
    await this.#configured
    const report = await this.#checked.checkWhole(uri)
    if (report) this.#show(MessageType.Info, verdictWords(report.verdict, this.#locale))
    return report ?? null
  }

  #show(type: MessageType, message: string): void {
    void this.#connection.sendNotification(ShowMessageNotification.type, { type, message })
  }
}

/** What stands under `tactful` in the settings that a client pushes. */
const sectionOf = (settings: unknown): unknown =>
  typeof settings === 'object' && settings !== null && 'tactful' in settings ? settings.tactful : undefined
