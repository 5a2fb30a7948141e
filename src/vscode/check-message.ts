import * as vscode from 'vscode'
import type { Report, ReportMessage, Verdict } from '../checker/report.ts'
import type { Severity } from '../rules/families.ts'
import type { CheckedDocuments } from './checked-documents.ts'
import { rangeOf } from './to-diagnostic.ts'

interface FindingItem extends vscode.QuickPickItem {
  readonly finding?: ReportMessage
}

/** *Check Message*: checks the selection, or else the document, lists what was found and ends in a verdict. */
export function registerCheckMessage(documents: CheckedDocuments): vscode.Disposable {
  return vscode.commands.registerCommand('tactful.checkMessage', async (): Promise<Report | undefined> => {
    const editor = vscode.window.activeTextEditor
    if (!editor) {
      void vscode.window.showInformationMessage(
        vscode.l10n.t('Open the message that you want to check, then try again.'),
      )
      return undefined
    }
    const selected = editor.selection.isEmpty ? undefined : editor.selection
    const report = await documents.check(editor.document, selected)
    if (report) showReport(editor, report)
    return report
  })
}

function showReport(editor: vscode.TextEditor, { messages, verdict }: Report): void {
  const pick = vscode.window.createQuickPick<FindingItem>()
  const { selection: before } = editor
  pick.title = vscode.l10n.t('Check Message')
  pick.placeholder = verdictWords(verdict)
  pick.matchOnDescription = true
  pick.matchOnDetail = true
  pick.items = itemsOf(messages, verdict)
  const reveal = (finding: ReportMessage | undefined): void => {
    const range = finding ? rangeOf(editor.document, finding) : before
    editor.selection = new vscode.Selection(range.start, range.end)
    editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport)
  }
  let accepted = false
  pick.onDidChangeActive(([item]) => {
    reveal(item?.finding)
  })
  pick.onDidAccept(() => {
    accepted = true
    pick.hide()
  })
  pick.onDidHide(() => {
    if (!accepted) reveal(undefined)
    pick.dispose()
  })
  pick.show()
}

/** The findings under a heading for each severity, the weightiest first, and the verdict at the end. */
function itemsOf(messages: readonly ReportMessage[], verdict: Verdict): FindingItem[] {
  const groups: readonly [Severity, string, string][] = [
    ['error', 'error', vscode.l10n.t('Please mend')],
    ['warning', 'warning', vscode.l10n.t('Worth another look')],
    ['info', 'info', vscode.l10n.t('Hints')],
  ]
  const findings = groups.flatMap(([severity, icon, heading]): FindingItem[] => {
    const items = messages
      .filter((message) => message.severity === severity)
      .map((finding) => ({
        label: `$(${icon}) ${finding.text.replace(/\s+/g, ' ')}`,
        detail: [finding.message, finding.advice].filter(Boolean).join(' '),
        finding,
      }))
    return items.length > 0 ? [{ label: heading, kind: vscode.QuickPickItemKind.Separator }, ...items] : []
  })
  const icon = { ready: 'pass', revise: 'warning', stop: 'error' }[verdict]
  return [
    ...findings,
    { label: vscode.l10n.t('Verdict'), kind: vscode.QuickPickItemKind.Separator },
    { label: `$(${icon}) ${verdictWords(verdict)}`, alwaysShow: true },
  ]
}

function verdictWords(verdict: Verdict): string {
  switch (verdict) {
    case 'ready':
      return vscode.l10n.t('Ready to send.')
    case 'revise':
      return vscode.l10n.t('Worth another look before you send it.')
    case 'stop':
      return vscode.l10n.t('Please mend this before you send it.')
  }
}
