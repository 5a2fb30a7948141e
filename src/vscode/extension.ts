import * as vscode from 'vscode'
import { registerChangeMessage } from './change-message.ts'
import { registerCheckMessage } from './check-message.ts'
import { CheckView } from './check-view.ts'
import { CheckedMessages } from './checked-messages.ts'
import { DocumentSettings } from './document-settings.ts'
import { DocumentChecks } from './document-checks.ts'
import { Findings } from './findings.ts'
import { registerInsertTeamTemplate } from './insert-team-template.ts'
import { registerLiveChecks } from './live-checks.ts'
import { registerMessageCommands } from './message-commands.ts'
import { MessageOrigins } from './message-origins.ts'
import { registerMessageStatus } from './message-status.ts'
import { registerQuickFixes } from './quick-fixes.ts'
import { RulePages } from './rule-pages.ts'
import { registerSendMessage } from './send-message.ts'
import { SilencedSentences } from './silenced-sentences.ts'
import { registerTeamTemplateCompletions } from './team-template-completions.ts'
import { TeamTemplateProblems } from './team-template-problems.ts'
import { registerTurnOffRule } from './turn-off-rule.ts'
import { WholeChecks } from './whole-checks.ts'

/** Starts the extension: a log, the settings, live checks with their quick fixes, the view of a check, and the commands. */
export function activate({ extensionUri, globalState, subscriptions, workspaceState }: vscode.ExtensionContext): void {
  const pages = new RulePages(extensionUri)
  const log = vscode.window.createOutputChannel('Tactful', { log: true })
  const settings = new DocumentSettings(log)
  const origins = new MessageOrigins(workspaceState)
  const silenced = new SilencedSentences(globalState)
  const checks = new DocumentChecks(settings, origins, silenced)
  const findings = new Findings(pages)
  const templateProblems = new TeamTemplateProblems()
  const checked = new CheckedMessages()
  const wholeChecks = new WholeChecks(checks, findings, checked)
  const view = new CheckView({ checked, findings })
  subscriptions.push(
    log,
    settings,
    origins,
    silenced,
    findings,
    templateProblems,
    checked,
    view,
    registerLiveChecks({ checked, checks, findings, origins, settings, silenced, log, pages }),
    registerQuickFixes(findings, pages),
    registerTurnOffRule(),
    registerMessageCommands({ settings, origins, log, teamProblems: templateProblems }),
    registerInsertTeamTemplate(origins, templateProblems),
    registerTeamTemplateCompletions(),
    registerCheckMessage({ wholeChecks, view, log }),
    registerSendMessage({ wholeChecks, view, log }),
    registerChangeMessage({ origins, wholeChecks, log }),
    registerMessageStatus({ checked, origins, settings }),
  )
}
