import * as vscode from 'vscode'
import type { ReportMessage } from '../../checker/report.ts'
import { fixTrustOf } from '../../checker/safe-fixes.ts'
import { learnedRules } from '../../learned/learned-rules.ts'
import type { Findings } from './findings.ts'
import { editOf, type OfferedFix, offeredFixes } from './offered-fixes.ts'
import type { RulePages } from './rule-pages.ts'
import { notAProblem } from '../silencing/silenced-sentences.ts'
import { rangeOf } from './to-diagnostic.ts'
import { turnOffRule } from '../silencing/turn-off-rule.ts'

/** Offers what helps with findings at the cursor: a rewording, a pattern to fill in, the rule's page, turning it off. */
export function registerQuickFixes(findings: Findings, pages: RulePages): vscode.Disposable {
  const provider: vscode.CodeActionProvider = {
    provideCodeActions(document, range, { diagnostics }) {
      const here = findings.of(document).filter((found) => rangeOf(document, found).intersection(range))
      const mended = ({ ruleId, start }: ReportMessage): vscode.Diagnostic[] =>
        diagnostics.filter((shown) => codeOf(shown) === ruleId && document.offsetAt(shown.range.start) === start)
      return [
        ...here.flatMap((found) =>
          offeredFixes(found).map((offered) => fixAction(document, found, offered, mended(found))),
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
  offered: OfferedFix,
  mended: vscode.Diagnostic[],
): vscode.CodeAction {
  const action = new vscode.CodeAction(offered.title, vscode.CodeActionKind.QuickFix)
  action.diagnostics = mended
  action.isPreferred = isSure(found, offered)
  action.edit = editOf(document, offered)
  return action
}

/** Whether *Auto Fix* may take a change: the only one, with nothing to fill in, and not a guess at which word is wrong. */
const isSure = ({ ruleId, fixes }: ReportMessage, { hasOpenPoints }: OfferedFix): boolean =>
  fixes.length === 1 && !hasOpenPoints && fixTrustOf(ruleId) !== 'unsure'

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

const codeOf = ({ code }: vscode.Diagnostic): unknown => (typeof code === 'object' ? code.value : code)
