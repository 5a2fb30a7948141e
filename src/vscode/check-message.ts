import * as vscode from 'vscode'
import type { Report } from '../checker/report.ts'
import type { DocumentChecks } from './document-checks.ts'
import { errorPlace } from './error-place.ts'
import type { Findings } from './findings.ts'
import { showReport } from './show-report.ts'

interface Dependencies {
  readonly checks: DocumentChecks
  readonly findings: Findings
  readonly log: vscode.LogOutputChannel
}

/** *Check Message*: checks the selection, or else the document, lists what was found and ends in a verdict. */
export function registerCheckMessage({ checks, findings, log }: Dependencies): vscode.Disposable {
  const check = async (editor: vscode.TextEditor): Promise<Report | undefined> => {
    const { document, selection } = editor
    const range = selection.isEmpty ? undefined : selection
    const report = await checks.check(document, range)
    if (!report) return undefined
    findings.replace(document, report.messages, range)
    showReport(editor, report)
    return report
  }
  return vscode.commands.registerCommand('tactful.checkMessage', async (): Promise<Report | undefined> => {
    const editor = vscode.window.activeTextEditor
    if (!editor) {
      void vscode.window.showInformationMessage(
        vscode.l10n.t('Open the message that you want to check, then try again.'),
      )
      return undefined
    }
    try {
      // An edit that was under way makes the first result useless, not the second.
      return (await check(editor)) ?? (await check(editor))
    } catch (error) {
      log.error(`Check Message failed ${errorPlace(error)}`)
      void vscode.window.showErrorMessage(vscode.l10n.t('Sorry, the check failed. Its log says where.'))
      return undefined
    }
  })
}
