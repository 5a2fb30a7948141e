import * as vscode from 'vscode'
import { type OfferedFix, offeredFixes as fixesIn, splitAtOpenPoints } from '../../checker/offered-fix.ts'
import type { ReportMessage } from '../../checker/report.ts'
import { interfaceLanguage } from '../interface/interface-language.ts'
import { rangeOf } from './to-diagnostic.ts'

/** The changes that mend a finding, the best first, with titles in the language of the interface. */
export const offeredFixes = (found: ReportMessage): OfferedFix[] => fixesIn(found, interfaceLanguage())

/** The edit of a document that makes a change; points to fill in are tab stops. */
export function editOf(document: vscode.TextDocument, { fix, hasOpenPoints }: OfferedFix): vscode.WorkspaceEdit {
  const edit = new vscode.WorkspaceEdit()
  const range = rangeOf(document, fix)
  if (hasOpenPoints) edit.set(document.uri, [vscode.SnippetTextEdit.replace(range, snippetOf(fix.text))])
  else edit.replace(document.uri, range, fix.text)
  return edit
}

/** A text whose points to fill in, `[…]`, are tab stops. */
function snippetOf(text: string): vscode.SnippetString {
  const snippet = new vscode.SnippetString()
  for (const piece of splitAtOpenPoints(text)) {
    if (piece.startsWith('[')) snippet.appendPlaceholder(piece)
    else snippet.appendText(piece)
  }
  return snippet
}
