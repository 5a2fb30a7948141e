import * as vscode from 'vscode'
import type { Report, ReportMessage, Verdict } from '../checker/report.ts'
import type { Severity } from '../rules/families.ts'
import { shortened } from './shortened.ts'
import { rangeOf } from './to-diagnostic.ts'

/** How many UTF-16 code units of a finding leave room in its row for the line. */
const longestLabel = 48

interface FindingItem extends vscode.QuickPickItem {
  readonly finding?: ReportMessage
}

/** The icons of severities and verdicts: those of the list of problems. */
const icons: Readonly<Record<Severity | Verdict, vscode.ThemeIcon>> = {
  error: new vscode.ThemeIcon('error'),
  warning: new vscode.ThemeIcon('warning'),
  info: new vscode.ThemeIcon('info'),
  stop: new vscode.ThemeIcon('error'),
  revise: new vscode.ThemeIcon('warning'),
  ready: new vscode.ThemeIcon('pass'),
}

/** Lists a report's findings over the editor, which shows the place of each; the last line is the verdict. */
export function showReport(editor: vscode.TextEditor, { messages, verdict }: Report): void {
  const { document, viewColumn } = editor
  const pick = vscode.window.createQuickPick<FindingItem>()
  const highlight = vscode.window.createTextEditorDecorationType({
    backgroundColor: new vscode.ThemeColor('editor.findMatchHighlightBackground'),
    border: '1px solid',
    borderColor: new vscode.ThemeColor('editor.findMatchHighlightBorder'),
  })
  pick.title = vscode.l10n.t('Check Message')
  pick.placeholder = verdictWords(verdict)
  pick.matchOnDescription = true
  pick.matchOnDetail = true
  pick.items = itemsOf(document, messages, verdict)

  const preview = ({ finding }: FindingItem): void => {
    const ranges = finding ? [rangeOf(document, finding)] : []
    editor.setDecorations(highlight, ranges)
    for (const range of ranges) editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport)
  }
  const goTo = async ({ finding }: FindingItem): Promise<void> => {
    pick.hide()
    if (!finding) return
    const at = { selection: rangeOf(document, finding), ...(viewColumn && { viewColumn }) }
    await vscode.window.showTextDocument(document, at)
  }
  pick.onDidChangeActive(([item]) => {
    preview(item ?? { label: '' })
  })
  pick.onDidAccept(async () => {
    const [item] = pick.selectedItems
    if (item) await goTo(item)
  })
  pick.onDidTriggerItemButton(async ({ item }) => {
    await goTo(item)
    await vscode.commands.executeCommand('editor.action.quickFix')
  })
  pick.onDidHide(() => {
    highlight.dispose()
    pick.dispose()
  })
  pick.show()
}

/** The findings under a heading for each severity, the weightiest first, and the verdict at the end. */
function itemsOf(document: vscode.TextDocument, messages: readonly ReportMessage[], verdict: Verdict): FindingItem[] {
  const groups: readonly (readonly [Severity, string])[] = [
    ['error', vscode.l10n.t('To fix')],
    ['warning', vscode.l10n.t('To look at again')],
    ['info', vscode.l10n.t('Hints')],
  ]
  const findings = groups.flatMap(([severity, heading]): FindingItem[] => {
    const items = messages.filter((message) => message.severity === severity).map((found) => itemOf(document, found))
    return items.length > 0 ? [{ label: heading, kind: vscode.QuickPickItemKind.Separator }, ...items] : []
  })
  return [
    ...findings,
    { label: vscode.l10n.t('Verdict'), kind: vscode.QuickPickItemKind.Separator },
    { label: verdictWords(verdict), iconPath: icons[verdict], alwaysShow: true },
  ]
}

function itemOf(document: vscode.TextDocument, finding: ReportMessage): FindingItem {
  const line = rangeOf(document, finding).start.line + 1
  const fixes = { iconPath: new vscode.ThemeIcon('lightbulb'), tooltip: vscode.l10n.t('Show Fixes') }
  return {
    label: shortened(finding.text, longestLabel),
    description: vscode.l10n.t('line {0}', line),
    detail: finding.message,
    iconPath: icons[finding.severity],
    buttons: finding.fixes.length > 0 || finding.pattern ? [fixes] : [],
    finding,
  }
}

function verdictWords(verdict: Verdict): string {
  switch (verdict) {
    case 'ready':
      return vscode.l10n.t('Ready to send.')
    case 'revise':
      return vscode.l10n.t('Worth another look before you send it.')
    case 'stop':
      return vscode.l10n.t('Please fix this before you send it.')
  }
}
