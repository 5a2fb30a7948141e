import * as vscode from 'vscode'
import type { CompletionRequest } from '../../kinds/completions/completions-at.ts'
import type { Completion } from '../../kinds/completions/completion.ts'
import { dayOf } from '../../text/day.ts'
import { interfaceLanguage } from '../interface/interface-language.ts'
import { isMessage } from '../message/message-documents.ts'
import type { MessageOrigins } from '../message/message-origins.ts'
import type { DocumentSettings } from '../settings/document-settings.ts'

interface Dependencies {
  readonly origins: MessageOrigins
  readonly settings: DocumentSettings
}

/**
 * Offers greetings, sign-offs, missing parts and whole templates at the places where they belong. In Markdown, where the editor suggests
 * nothing while somebody types, a space asks for what completes the first words of a sentence. (A letter cannot: the
 * editor leaves words to its own suggestions.)
 */
export function registerMessageCompletions(dependencies: Dependencies): vscode.Disposable {
  const provider = new MessageCompletions(dependencies)
  return vscode.Disposable.from(
    vscode.languages.registerCompletionItemProvider('plaintext', provider),
    vscode.languages.registerCompletionItemProvider('markdown', provider, ' '),
  )
}

class MessageCompletions implements vscode.CompletionItemProvider {
  readonly #origins: MessageOrigins
  readonly #settings: DocumentSettings
  #completions: Promise<(request: CompletionRequest) => Promise<readonly Completion[]>> | undefined

  constructor({ origins, settings }: Dependencies) {
    this.#origins = origins
    this.#settings = settings
  }

  async provideCompletionItems(
    document: vscode.TextDocument,
    position: vscode.Position,
    token: vscode.CancellationToken,
    { triggerKind }: vscode.CompletionContext,
  ): Promise<vscode.CompletionList | undefined> {
    const isCancelled = (): boolean => token.isCancellationRequested
    if (document.lineAt(position).text.slice(position.character).trim() !== '') return undefined
    const settings = await this.#settings.of(document)
    if (isCancelled() || !isMessage(document, settings)) return undefined
    this.#completions ??= import('../../kinds/completions/completions-at.ts').then(({ completer }) => completer())
    const { language: set, sender } = settings
    const completions = await this.#completions
    if (isCancelled()) return undefined
    const { language, kind, recipient } = this.#origins.of(document)
    const isKnown = document.isUntitled || kind !== undefined || language !== undefined
    const found = await completions({
      text: document.getText(),
      offset: document.offsetAt(position),
      language: language === 'auto' ? undefined : language,
      kind,
      recipient,
      sender: sender.name,
      senderGender: sender.gender,
      signOff: sender.signOff,
      likely: set === 'auto' ? interfaceLanguage() : set,
      locale: interfaceLanguage(),
      today: dayOf(new Date()),
      isUnasked: triggerKind === vscode.CompletionTriggerKind.TriggerCharacter,
      isKnown,
    })
    if (isCancelled() || found.length === 0) return undefined
    const { toCompletionItem } = await import('./to-completion-item.ts')
    // What is offered depends on what has been typed, so each letter asks anew.
    return new vscode.CompletionList(
      found.map((completion, rank) => toCompletionItem(document, completion, rank)),
      true,
    )
  }
}
