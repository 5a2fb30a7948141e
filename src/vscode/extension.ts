import * as vscode from 'vscode'
import { registerCheckMessage } from './check-message.ts'
import { CheckedDocuments } from './checked-documents.ts'
import { registerDiagnostics } from './diagnostics.ts'
import { registerInsertCommands } from './insert-template.ts'
import { MessageLanguages } from './message-languages.ts'
import { registerQuickFixes } from './quick-fixes.ts'
import { DocumentSettings } from './document-settings.ts'

/** Starts the extension: a log, the settings, live diagnostics with their quick fixes, and the commands. */
export function activate(context: vscode.ExtensionContext): void {
  const log = vscode.window.createOutputChannel('Tactful', { log: true })
  const settings = new DocumentSettings(log)
  const languages = new MessageLanguages()
  const documents = new CheckedDocuments(settings, languages)
  context.subscriptions.push(
    log,
    settings,
    registerDiagnostics({ documents, settings, log, pages: vscode.Uri.joinPath(context.extensionUri, 'docs/rules') }),
    registerQuickFixes(documents),
    registerInsertCommands(languages),
    registerCheckMessage(documents),
  )
}
