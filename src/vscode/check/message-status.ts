import * as vscode from 'vscode'
import type { Kind, Subkind } from '../../kinds/kinds.ts'
import { timeWords } from './check-items.ts'
import type { CheckedMessages } from './checked-messages.ts'
import type { DocumentSettings } from '../settings/document-settings.ts'
import { afterStart } from '../interface/after-start.ts'
import { kindTitle } from '../interface/kind-titles.ts'
import { languageNames } from '../interface/language-names.ts'
import { registerForMessages } from '../message/message-documents.ts'
import type { MessageOrigins } from '../message/message-origins.ts'

interface Dependencies {
  readonly checked: CheckedMessages
  readonly origins: MessageOrigins
  readonly settings: DocumentSettings
}

/**
 * Shows in the status of the editor's language what the message is taken for, and when it was checked: “English ·
 * Apology, checked 14:02”. From there its kind and its language are changed.
 */
export function registerMessageStatus({ checked, origins, settings }: Dependencies): vscode.Disposable {
  const message = vscode.languages.createLanguageStatusItem('tactful-message', [])
  message.name = vscode.l10n.t('Message')
  message.command = { title: vscode.l10n.t('Change Kind'), command: 'tactful.changeKind' }
  const language = vscode.languages.createLanguageStatusItem('tactful-language', [])
  language.name = vscode.l10n.t('Language of the Message')
  language.command = { title: vscode.l10n.t('Change Language'), command: 'tactful.changeLanguage' }
  let newest = 0

  const show = async (): Promise<void> => {
    const document = vscode.window.activeTextEditor?.document
    if (!document) return
    const mine = ++newest
    const known = checked.of(document)
    const origin = origins.of(document)
    const chosen = origin.language ?? (await settings.of(document)).language
    const isChosen = chosen !== 'auto'
    const spoken = isChosen ? chosen : checked.languageOf(document)
    const kind = origin.kind ?? kindOf(known?.outline)
    const title = kind && (await kindTitle(kind))
    if (mine !== newest) return
    const name = spoken && spoken !== 'und' ? languageNames[spoken] : vscode.l10n.t('language not detected')
    message.text = [name, ...(title ? [title] : [])].join(' · ')
    message.detail = known
      ? known.text === document.getText()
        ? vscode.l10n.t('checked {0}', timeWords(known.at))
        : vscode.l10n.t('changed since {0}', timeWords(known.at))
      : vscode.l10n.t('not checked yet')
    message.accessibilityInformation = { label: `${message.text}, ${message.detail}` }
    language.text = name
    language.detail = isChosen ? vscode.l10n.t('chosen') : vscode.l10n.t('detected from the text')
    language.accessibilityInformation = { label: `${name}, ${language.detail}` }
  }
  const showIf = (document: vscode.TextDocument): void => {
    if (document === vscode.window.activeTextEditor?.document) void show()
  }

  return vscode.Disposable.from(
    afterStart(() => void show()),
    message,
    language,
    registerForMessages((selector) => {
      message.selector = language.selector = selector
      return new vscode.Disposable(() => undefined)
    }),
    vscode.window.onDidChangeActiveTextEditor(() => void show()),
    vscode.workspace.onDidChangeTextDocument(({ document }) => {
      // Of a message that was never checked, typing changes nothing here.
      if (checked.of(document)) showIf(document)
    }),
    checked.onDidChange(showIf),
    origins.onDidChange(showIf),
    settings.onDidChange(() => void show()),
  )
}

/** The kind that a check has found, if it is sure. */
const kindOf = (
  outline: { readonly isSure: boolean; readonly kind: Kind; readonly subkind: Subkind | null } | undefined,
): Kind | Subkind | undefined => (outline?.isSure ? (outline.subkind ?? outline.kind) : undefined)
