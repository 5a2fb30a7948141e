import * as vscode from 'vscode'
import type { Completion } from '../../kinds/completions/completion.ts'
import { shortened } from '../../text/shortened.ts'

/** How many UTF-16 code units a row has room for, and how many of them the sentence beside a name gets at least. */
const longestRow = 48
const fewestOfSentence = 16

/** A row of the list of suggestions: a part by its name with its sentence beside it, a greeting by its words, a template by its title. */
export function toCompletionItem(
  document: vscode.TextDocument,
  { job, label, when, words, example, snippet, found, range, isPreferred }: Completion,
  rank: number,
): vscode.CompletionItem {
  const room = Math.max(fewestOfSentence, longestRow - label.length)
  const description = job === 'part' ? shortened(words, room) : jobName(job)
  const item = new vscode.CompletionItem({ label: shortened(label, longestRow), description })
  item.kind = vscode.CompletionItemKind.Snippet
  item.detail = jobName(job)
  const isShown = job === 'part' && example !== undefined
  const shown = isShown ? `${words}\n\n${vscode.l10n.t('For example: {0}', example)}` : words
  item.documentation = when === undefined ? shown : `${when}\n\n${shown}`
  item.insertText = new vscode.SnippetString(snippet)
  item.range = new vscode.Range(document.positionAt(range.start), document.positionAt(range.end))
  item.filterText = found
  // Before all that others offer here: an underscore comes before letters and digits.
  item.sortText = `_${rank.toString().padStart(2, '0')}`
  item.preselect = isPreferred
  return item
}

const jobName = (job: Completion['job']): string => {
  switch (job) {
    case 'greeting':
      return vscode.l10n.t('Greeting')
    case 'part':
      return vscode.l10n.t('Missing part')
    case 'sign-off':
      return vscode.l10n.t('Sign-off')
    case 'template':
      return vscode.l10n.t('Template')
  }
}
