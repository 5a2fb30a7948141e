import * as vscode from 'vscode'
import type { ReportMessage } from '../../checker/report.ts'
import type { Fix } from '../../rules/finding.ts'
import { shortened } from '../interface/shortened.ts'
import { rangeOf } from './to-diagnostic.ts'

/** The longest text that a fix's title shows, in UTF-16 code units. */
const longestTitle = 60

/** A point that the writer has to fill in. */
const openPoint = /(\[[^\]]*\])/

/** A change that mends a finding, as it is offered. */
export interface OfferedFix {
  readonly fix: Fix
  /** What it does, in words: “Write “on Monday””. */
  readonly title: string
  /** Whether it leaves points to fill in, which become tab stops. */
  readonly hasOpenPoints: boolean
}

/** The changes that mend a finding, the best first. */
export const offeredFixes = (found: ReportMessage): OfferedFix[] =>
  [...found.fixes, ...(found.pattern ? [found.pattern] : [])].map((fix) => ({
    fix,
    title: titleOf(found, fix),
    hasOpenPoints: openPoint.test(fix.text),
  }))

/** The edit of a document that makes a change; points to fill in are tab stops. */
export function editOf(document: vscode.TextDocument, { fix, hasOpenPoints }: OfferedFix): vscode.WorkspaceEdit {
  const edit = new vscode.WorkspaceEdit()
  const range = rangeOf(document, fix)
  if (hasOpenPoints) edit.set(document.uri, [vscode.SnippetTextEdit.replace(range, snippetOf(fix.text))])
  else edit.replace(document.uri, range, fix.text)
  return edit
}

function titleOf({ start, end, text, pattern }: ReportMessage, fix: Fix): string {
  const words = shortened(fix.text.trim(), longestTitle)
  if (fix === pattern)
    return fix.start === fix.end
      ? vscode.l10n.t('Add “{0}”', words)
      : vscode.l10n.t('Begin the sentence anew: “{0}”', words)
  const isDeletion = fix.text === '' || fix.start !== start || fix.end !== end
  return isDeletion
    ? vscode.l10n.t('Leave out “{0}”', shortened(text, longestTitle))
    : vscode.l10n.t('Write “{0}”', words)
}

/** A text whose points to fill in, `[…]`, are tab stops. */
function snippetOf(text: string): vscode.SnippetString {
  const snippet = new vscode.SnippetString()
  for (const piece of text.split(openPoint)) {
    if (piece.startsWith('[')) snippet.appendPlaceholder(piece)
    else snippet.appendText(piece)
  }
  return snippet
}
