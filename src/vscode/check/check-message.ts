import * as vscode from 'vscode'
import type { Report } from '../../checker/report.ts'
import type { CheckView } from './check-view.ts'
import { errorPlace } from '../interface/error-place.ts'
import { tellWalkthrough } from '../onboarding/walkthrough-progress.ts'
import type { WholeChecks } from './whole-checks.ts'

interface Dependencies {
  readonly wholeChecks: WholeChecks
  readonly view: CheckView
  readonly log: vscode.LogOutputChannel
}

/** *Check Message*: checks the selection, or else the document, and shows what was found with a verdict. */
export function registerCheckMessage({ wholeChecks, view, log }: Dependencies): vscode.Disposable {
  return vscode.commands.registerCommand('tactful.checkMessage', async (): Promise<Report | undefined> => {
    const editor = vscode.window.activeTextEditor
    if (!editor) {
      void vscode.window.showInformationMessage(
        vscode.l10n.t('Open the message that you want to check, then try again.'),
      )
      return undefined
    }
    const { document, selection } = editor
    // Going to an entry selects its words: that says nothing of what is to be checked.
    const range = view.hasSelected(editor) ? wholeChecks.stretchOf(document) : selection.isEmpty ? undefined : selection
    try {
      const report = await wholeChecks.check(document, range)
      if (!report) return undefined
      tellWalkthrough('checked')
      await view.show(document)
      return report
    } catch (error) {
      log.error(`Check Message failed ${errorPlace(error)}`)
      void vscode.window.showErrorMessage(vscode.l10n.t('Sorry, the check failed. Its log says where.'))
      return undefined
    }
  })
}
