import * as vscode from 'vscode'
import type { ReportMessage } from '../../checker/report.ts'
import type { RulePages } from './rule-pages.ts'

const severities = {
  error: vscode.DiagnosticSeverity.Error,
  warning: vscode.DiagnosticSeverity.Warning,
  info: vscode.DiagnosticSeverity.Information,
} as const

/** The range of a stretch of a document; offsets are UTF-16 code units. */
export const rangeOf = (document: vscode.TextDocument, { start, end }: { start: number; end: number }): vscode.Range =>
  new vscode.Range(document.positionAt(start), document.positionAt(end))

/**
 * A finding as the editor shows it: what was found in the first line, which is all that the list of problems shows;
 * why it hurts and what to do instead below it.
 * @param pages the rules' pages, to which the diagnostic's code links
 */
export function toDiagnostic(
  document: vscode.TextDocument,
  { message, why, advice, severity, ruleId, related, ...range }: ReportMessage,
  pages: RulePages,
): vscode.Diagnostic {
  const said = [message, why, advice].filter(Boolean).join('\n')
  const diagnostic = new vscode.Diagnostic(rangeOf(document, range), said, severities[severity])
  diagnostic.source = 'Tactful'
  if (related.length > 0)
    diagnostic.relatedInformation = related.map(
      (place) =>
        new vscode.DiagnosticRelatedInformation(
          new vscode.Location(document.uri, rangeOf(document, place)),
          place.message,
        ),
    )
  const target = pages.of(ruleId)
  diagnostic.code = target ? { value: ruleId, target } : ruleId
  return diagnostic
}
