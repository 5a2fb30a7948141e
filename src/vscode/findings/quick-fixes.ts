import * as vscode from 'vscode'
import type { ReportMessage } from '../../checker/report.ts'
import type { Findings } from './findings.ts'
import { insideQuotes } from '../../text/inside-quotes.ts'
import { interfaceLanguage } from '../interface/interface-language.ts'
import type { OfferedFix } from '../../checker/offered-fix.ts'
import { editOf, offeredFixes } from './offered-fixes.ts'
import type { RulePages } from './rule-pages.ts'
import { mendedCommand } from '../onboarding/walkthrough-progress.ts'
import { rangeOf } from './to-diagnostic.ts'
import { silencingActions } from '../silencing/silencing-actions.ts'

/** Offers what helps with findings at the cursor: a rewording, a pattern to fill in, silencing it, the rule's page. */
export function registerQuickFixes(findings: Findings, pages: RulePages): vscode.Disposable {
  const provider: vscode.CodeActionProvider = {
    async provideCodeActions(document, range, { diagnostics }) {
      const isHere = (found: ReportMessage): boolean => rangeOf(document, found).intersection(range) !== undefined
      if (!findings.of(document).some(isHere)) return []
      const [titleOf, { fixTrustOf }] = await Promise.all([pages.titles(), import('../../checker/safe-fixes.ts')])
      const isSure = ({ ruleId, fixes }: ReportMessage): boolean =>
        fixes.length === 1 && fixTrustOf(ruleId) !== 'unsure'
      const here = findings.of(document).filter(isHere)
      const mended = ({ ruleId, start }: ReportMessage): vscode.Diagnostic[] =>
        diagnostics.filter((shown) => codeOf(shown) === ruleId && document.offsetAt(shown.range.start) === start)
      return [
        ...here.flatMap((found) =>
          offeredFixes(found).map((offered) => fixAction(document, { offered, isSure: isSure(found) }, mended(found))),
        ),
        ...here.flatMap((found) =>
          ruleActions(document, found, titleOf(found.ruleId), pages.of(found.ruleId), mended(found)),
        ),
      ]
    },
  }
  // Findings are only in messages, and in whatever else somebody chose to check.
  return vscode.languages.registerCodeActionsProvider({ pattern: '**' }, provider, {
    providedCodeActionKinds: [vscode.CodeActionKind.QuickFix],
  })
}

interface MendingFix {
  readonly offered: OfferedFix
  /** Whether *Auto Fix* may take it where nothing is to be filled in: the only one, and no guess at which word is wrong. */
  readonly isSure: boolean
}

function fixAction(
  document: vscode.TextDocument,
  { offered, isSure }: MendingFix,
  mended: vscode.Diagnostic[],
): vscode.CodeAction {
  const action = new vscode.CodeAction(offered.title, vscode.CodeActionKind.QuickFix)
  action.diagnostics = mended
  action.isPreferred = isSure && !offered.hasOpenPoints
  action.edit = editOf(document, offered)
  action.command = mendedCommand(offered.title)
  return action
}

function ruleActions(
  document: vscode.TextDocument,
  found: ReportMessage,
  rule: string,
  page: vscode.Uri | undefined,
  mended: vscode.Diagnostic[],
): vscode.CodeAction[] {
  const commands: vscode.Command[] = [
    ...silencingActions(document, found, rule),
    ...(page
      ? [
          {
            title: vscode.l10n.t('Read about “{0}”', insideQuotes(rule, interfaceLanguage())),
            command: 'vscode.open',
            arguments: [page],
          },
        ]
      : []),
  ]
  return commands.map((command) => {
    const action = new vscode.CodeAction(command.title, vscode.CodeActionKind.QuickFix)
    action.diagnostics = mended
    action.command = command
    return action
  })
}

const codeOf = ({ code }: vscode.Diagnostic): unknown => (typeof code === 'object' ? code.value : code)
