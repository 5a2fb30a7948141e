import * as vscode from 'vscode'
import type { ReportMessage } from '../checker/report.ts'
import { learnedRules } from '../learned/learned-rules.ts'
import type { Fix } from '../rules/finding.ts'
import type { Findings } from './findings.ts'
import type { RulePages } from './rule-pages.ts'
import { shortened } from './shortened.ts'
import { notAProblem } from './silenced-sentences.ts'
import { rangeOf } from './to-diagnostic.ts'
import { turnOffRule } from './turn-off-rule.ts'

/** The longest text that a quick fix's title shows, in UTF-16 code units. */
const longestTitle = 60

/** A point that the writer has to fill in. */
const openPoint = /(\[[^\]]*\])/

/** Offers what helps with findings at the cursor: a rewording, a pattern to fill in, the rule's page, turning it off. */
export function registerQuickFixes(findings: Findings, pages: RulePages): vscode.Disposable {
  const provider: vscode.CodeActionProvider = {
    provideCodeActions(document, range, { diagnostics }) {
      const here = findings.of(document).filter((found) => rangeOf(document, found).intersection(range))
      const mended = ({ ruleId, start }: ReportMessage): vscode.Diagnostic[] =>
        diagnostics.filter((shown) => codeOf(shown) === ruleId && document.offsetAt(shown.range.start) === start)
      return [
        ...here.flatMap((found) =>
          [...found.fixes, ...(found.pattern ? [found.pattern] : [])].map((fix) =>
            fixAction(document, found, fix, mended(found)),
          ),
        ),
        ...here.flatMap((found) => ruleActions(document, found, pages, mended(found))),
      ]
    },
  }
  // Findings are only in messages, and in whatever else somebody chose to check.
  return vscode.languages.registerCodeActionsProvider({ pattern: '**' }, provider, {
    providedCodeActionKinds: [vscode.CodeActionKind.QuickFix],
  })
}

function fixAction(
  document: vscode.TextDocument,
  found: ReportMessage,
  fix: Fix,
  mended: vscode.Diagnostic[],
): vscode.CodeAction {
  const hasOpenPoints = openPoint.test(fix.text)
  const action = new vscode.CodeAction(titleOf(found, fix), vscode.CodeActionKind.QuickFix)
  action.diagnostics = mended
  action.isPreferred = found.fixes.length === 1 && !hasOpenPoints
  action.edit = new vscode.WorkspaceEdit()
  const range = rangeOf(document, fix)
  if (hasOpenPoints) action.edit.set(document.uri, [vscode.SnippetTextEdit.replace(range, snippetOf(fix.text))])
  else action.edit.replace(document.uri, range, fix.text)
  return action
}

function ruleActions(
  document: vscode.TextDocument,
  found: ReportMessage,
  pages: RulePages,
  mended: vscode.Diagnostic[],
): vscode.CodeAction[] {
  const { uri } = document
  const { ruleId } = found
  const rule = pages.title(ruleId)
  const page = pages.of(ruleId)
  const isLearned = learnedRules.some(({ id }) => id === ruleId)
  const silence = {
    title: vscode.l10n.t('Not a problem'),
    command: notAProblem,
    arguments: [uri, rangeOf(document, found)],
  }
  const commands: vscode.Command[] = [
    ...(isLearned ? [silence] : []),
    ...(page ? [{ title: vscode.l10n.t('Read about “{0}”', rule), command: 'vscode.open', arguments: [page] }] : []),
    { title: vscode.l10n.t('Turn off “{0}”', rule), command: turnOffRule, arguments: [ruleId, uri] },
  ]
  return commands.map((command) => {
    const action = new vscode.CodeAction(command.title, vscode.CodeActionKind.QuickFix)
    action.diagnostics = mended
    action.command = command
    return action
  })
}

function titleOf({ start, end, text, pattern }: ReportMessage, fix: Fix): string {
  if (fix === pattern) return vscode.l10n.t('Begin the sentence anew: “{0}”', shortened(fix.text, longestTitle))
  const isDeletion = fix.text === '' || fix.start !== start || fix.end !== end
  return isDeletion
    ? vscode.l10n.t('Leave out “{0}”', shortened(text, longestTitle))
    : vscode.l10n.t('Write “{0}”', shortened(fix.text, longestTitle))
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

const codeOf = ({ code }: vscode.Diagnostic): unknown => (typeof code === 'object' ? code.value : code)
