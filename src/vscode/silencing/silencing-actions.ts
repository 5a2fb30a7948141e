import * as vscode from 'vscode'
import type { ReportMessage } from '../../checker/report.ts'
import { insideQuotes } from '../../text/inside-quotes.ts'
import { interfaceLanguage } from '../interface/interface-language.ts'

/** The commands behind “Not a problem” and “Silence…”. They take a document's address and a finding in it. */
export const notAProblem = 'tactful.notAProblem'
export const silence = 'tactful.silence'

/**
 * What the lightbulb offers to silence a finding: at once in its sentence, or where the person chooses.
 * @param rule what the finding's rule is called
 */
export function silencingActions({ uri }: vscode.TextDocument, finding: ReportMessage, rule: string): vscode.Command[] {
  const name = insideQuotes(rule, interfaceLanguage())
  const asked = [{ document: uri, finding }]
  return [
    { title: vscode.l10n.t('Not a problem: “{0}”', name), command: notAProblem, arguments: asked },
    { title: vscode.l10n.t('Silence “{0}”…', name), command: silence, arguments: asked },
  ]
}
