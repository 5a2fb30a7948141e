import * as vscode from 'vscode'
import type { CheckedDocuments } from './checked-documents.ts'
import type { DocumentSettings } from './document-settings.ts'
import { isMessage } from './message-documents.ts'
import { toDiagnostic } from './to-diagnostic.ts'

/** How long typing must pause before a message is checked, in milliseconds. */
const pause = 250

interface Dependencies {
  readonly documents: CheckedDocuments
  readonly settings: DocumentSettings
  readonly log: vscode.LogOutputChannel
  /** The folder of the rules' pages. */
  readonly pages: vscode.Uri
}

/** Shows findings in open messages: when one is opened, when typing pauses or it is saved, when settings change. */
export function registerDiagnostics({ documents, settings, log, pages }: Dependencies): vscode.Disposable {
  const collection = vscode.languages.createDiagnosticCollection('tactful')
  const timers = new Map<vscode.TextDocument, ReturnType<typeof setTimeout>>()

  const show = async (document: vscode.TextDocument): Promise<void> => {
    const { exclude, run } = await settings.of(document)
    if (run === 'manual' || !isMessage(document, exclude)) {
      collection.delete(document.uri)
      return
    }
    const report = await documents.check(document)
    if (!report) return
    collection.set(
      document.uri,
      report.messages.map((message) => toDiagnostic(document, message, pages)),
    )
  }
  const forget = (document: vscode.TextDocument): void => {
    clearTimeout(timers.get(document))
    timers.delete(document)
  }
  const schedule = (document: vscode.TextDocument, delay: number): void => {
    forget(document)
    const timer = setTimeout(() => {
      timers.delete(document)
      show(document).catch((error: unknown) => {
        // The error's own message could quote what was written.
        log.error(
          `A check failed: ${error instanceof Error ? (error.stack?.split('\n')[1]?.trim() ?? error.name) : ''}`,
        )
      })
    }, delay)
    timers.set(document, timer)
  }
  const scheduleAll = (): void => {
    for (const document of vscode.workspace.textDocuments) schedule(document, 0)
  }

  scheduleAll()
  return vscode.Disposable.from(
    collection,
    settings.onDidChange(scheduleAll),
    vscode.workspace.onDidOpenTextDocument((document) => {
      schedule(document, 0)
    }),
    vscode.workspace.onDidChangeTextDocument(async ({ document, contentChanges }) => {
      if (contentChanges.length === 0) return
      const { run } = await settings.of(document)
      if (run === 'onType') schedule(document, pause)
    }),
    vscode.workspace.onDidSaveTextDocument((document) => {
      schedule(document, 0)
    }),
    vscode.workspace.onDidCloseTextDocument((document) => {
      forget(document)
      collection.delete(document.uri)
    }),
    new vscode.Disposable(() => {
      for (const timer of timers.values()) clearTimeout(timer)
    }),
  )
}
