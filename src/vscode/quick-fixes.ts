import * as vscode from 'vscode'
import type { ReportMessage } from '../checker/report.ts'
import type { Fix } from '../rules/finding.ts'
import type { CheckedDocuments } from './checked-documents.ts'
import { messageSelector } from './message-documents.ts'
import { rangeOf } from './to-diagnostic.ts'

/** The longest text that a quick fix's title shows, in UTF-16 code units. */
const longestTitle = 60

/** Offers what the checker suggests for the findings at the cursor: a rewording, or leaving the words out. */
export function registerQuickFixes(documents: CheckedDocuments): vscode.Disposable {
  const provider: vscode.CodeActionProvider = {
    provideCodeActions(document, range, { diagnostics }) {
      return documents.found(document).flatMap((found) => {
        const at = rangeOf(document, found)
        if (!at.intersection(range)) return []
        const mended = diagnostics.filter(({ source, range: other }) => source === 'Tactful' && other.isEqual(at))
        return found.fixes.map((fix, place) => toAction(document, found, fix, mended, place === 0))
      })
    },
  }
  return vscode.languages.registerCodeActionsProvider(messageSelector, provider, {
    providedCodeActionKinds: [vscode.CodeActionKind.QuickFix],
  })
}

function toAction(
  document: vscode.TextDocument,
  found: ReportMessage,
  fix: Fix,
  mended: vscode.Diagnostic[],
  isFirst: boolean,
): vscode.CodeAction {
  const action = new vscode.CodeAction(titleOf(found, fix), vscode.CodeActionKind.QuickFix)
  action.diagnostics = mended
  action.isPreferred = isFirst && found.fixes.length === 1
  action.edit = new vscode.WorkspaceEdit()
  const range = rangeOf(document, fix)
  if (fix.text.includes('[')) {
    action.edit.set(document.uri, [vscode.SnippetTextEdit.replace(range, snippetOf(fix.text))])
  } else {
    action.edit.replace(document.uri, range, fix.text)
  }
  return action
}

function titleOf(found: ReportMessage, fix: Fix): string {
  const deletes = fix.start !== found.start || fix.end !== found.end
  return deletes
    ? vscode.l10n.t('Leave out “{0}”', shortened(found.text))
    : vscode.l10n.t('Write “{0}”', shortened(fix.text))
}

function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ')
  return line.length > longestTitle ? `${line.slice(0, longestTitle - 1).trimEnd()}…` : line
}

/** A text whose points to fill in, `[…]`, are tab stops. */
function snippetOf(text: string): vscode.SnippetString {
  const snippet = new vscode.SnippetString()
  for (const piece of text.split(/(\[[^\]]*\])/)) {
    if (piece.startsWith('[')) snippet.appendPlaceholder(piece)
    else snippet.appendText(piece)
  }
  return snippet
}
