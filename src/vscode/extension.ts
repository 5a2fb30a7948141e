import * as vscode from 'vscode'
import { registerCheckMessage } from './check-message.ts'
import { DocumentSettings } from './document-settings.ts'
import { DocumentChecks } from './document-checks.ts'
import { Findings } from './findings.ts'
import { registerInsertCommands } from './insert-template.ts'
import { registerLiveChecks } from './live-checks.ts'
import { MessageLanguages } from './message-languages.ts'
import { registerQuickFixes } from './quick-fixes.ts'
import { RulePages } from './rule-pages.ts'
import { SilencedSentences } from './silenced-sentences.ts'
import { registerTurnOffRule } from './turn-off-rule.ts'

/** Starts the extension: a log, the settings, live checks with their quick fixes, and the commands. */
export function activate({ extensionUri, globalState, subscriptions }: vscode.ExtensionContext): void {
  const pages = new RulePages(extensionUri)
  const log = vscode.window.createOutputChannel('Tactful', { log: true })
  const settings = new DocumentSettings(log)
  const languages = new MessageLanguages()
  const silenced = new SilencedSentences(globalState)
  const checks = new DocumentChecks(settings, languages, silenced)
  const findings = new Findings(pages)
  subscriptions.push(
    log,
    settings,
    silenced,
    findings,
    registerLiveChecks({ checks, findings, settings, silenced, log, pages }),
    registerQuickFixes(findings, pages),
    registerTurnOffRule(),
    registerInsertCommands(settings, languages),
    registerCheckMessage({ checks, findings, log }),
  )
}
