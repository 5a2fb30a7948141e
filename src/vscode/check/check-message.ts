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

/** A selection of fewer words is a message only where it is made of whole lines. */
const fewestWords = 25

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
    const range = view.hasSelected(editor)
      ? wholeChecks.stretchOf(document)
      : isMessageBySize(document, selection)
        ? selection
        : undefined
    try {
      const report = await wholeChecks.check(document, range)
      if (!report) return undefined
      tellWalkthrough('checked')
      await view.show(document)
      return report
    } catch (error) {
      log.error(`Check Message failed ${errorPlace(error)}`)
      void vscode.window.showErrorMessage(vscode.l10n.t('Sorry, the check failed. See its log for details.'))
      return undefined
    }
  })
}

/**
 * Whether a selection is large enough to be meant as the message: whole lines, more than one, or many words. A word that
 * was looked at and the last point of a template that was filled in stay selected, and say nothing of what to check.
 */
function isMessageBySize(document: vscode.TextDocument, selection: vscode.Selection): boolean {
  const words = document.getText(selection).trim()
  if (/^\[[^[\]]*\]$/.test(words)) return false
  if (words.split(/\s+/).length >= fewestWords) return true
  if (!words.includes('\n')) return false
  const { start, end } = selection
  const isBlank = (range: vscode.Range): boolean => document.getText(range).trim() === ''
  return (
    isBlank(new vscode.Range(start.with({ character: 0 }), start)) &&
    isBlank(new vscode.Range(end, lineEnd(document, end)))
  )
}

/** Where the line of a place ends; where it begins, if nothing of it is selected. */
const lineEnd = (document: vscode.TextDocument, place: vscode.Position): vscode.Position =>
  place.character === 0 ? place : document.lineAt(place).range.end
