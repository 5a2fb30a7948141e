import * as vscode from 'vscode'
import { isWatched, registerForMessages } from '../message/message-documents.ts'
import { type TeamTemplateChoice, teamFiles, teamTemplates } from './team-templates.ts'

/** Offers the team's templates by their prefixes where messages are written. Files are read and watched from the first use on. */
export function registerTeamTemplateCompletions(): vscode.Disposable {
  const subscriptions: vscode.Disposable[] = []
  let known: Promise<readonly TeamTemplateChoice[]> | undefined
  const forget = (): void => {
    known = undefined
  }
  const watch = (): void => {
    if (subscriptions.length > 0) return
    const watcher = vscode.workspace.createFileSystemWatcher(teamFiles)
    subscriptions.push(
      watcher,
      watcher.onDidCreate(forget),
      watcher.onDidChange(forget),
      watcher.onDidDelete(forget),
      vscode.workspace.onDidChangeWorkspaceFolders(forget),
      vscode.workspace.onDidGrantWorkspaceTrust(forget),
    )
  }
  const provider: vscode.CompletionItemProvider = {
    async provideCompletionItems(document, position) {
      if (!isWatched(document)) return []
      watch()
      known ??= teamTemplates(vscode.workspace.isTrusted).then(({ choices }) => choices)
      const typed = document.getWordRangeAtPosition(position, /\S+/u)?.start ?? position
      const range = new vscode.Range(typed, position)
      return (await known).flatMap((choice) => choice.prefixes.map((prefix) => completion(choice, prefix, range)))
    },
  }
  return vscode.Disposable.from(
    registerForMessages((selector) => vscode.languages.registerCompletionItemProvider(selector, provider)),
    new vscode.Disposable(() => {
      for (const subscription of subscriptions) subscription.dispose()
    }),
  )
}

function completion(
  { name, body, description, kindTitle }: TeamTemplateChoice,
  prefix: string,
  range: vscode.Range,
): vscode.CompletionItem {
  const item = new vscode.CompletionItem({ label: prefix, description: name }, vscode.CompletionItemKind.Snippet)
  item.insertText = new vscode.SnippetString(body)
  item.filterText = prefix
  item.range = range
  item.detail = kindTitle
  if (description !== undefined) item.documentation = description
  return item
}
