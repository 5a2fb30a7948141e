import * as vscode from 'vscode'
import { registerChangeMessage } from './message/change-message.ts'
import { registerCheckMessage } from './check/check-message.ts'
import { CheckView } from './check/check-view.ts'
import { CheckedMessages } from './check/checked-messages.ts'
import { DocumentSettings } from './settings/document-settings.ts'
import { DocumentChecks } from './findings/document-checks.ts'
import { Findings } from './findings/findings.ts'
import { registerInsertTeamTemplate } from './team-templates/insert-team-template.ts'
import { registerLiveChecks } from './findings/live-checks.ts'
import { registerMessageCommands } from './form/message-commands.ts'
import { MessageOrigins } from './message/message-origins.ts'
import { registerMessageStatus } from './check/message-status.ts'
import { registerCheckTool } from './rewrite/register-check-tool.ts'
import { registerQuickFixes } from './findings/quick-fixes.ts'
import { registerRewrite } from './rewrite/register-rewrite.ts'
import { RulePages } from './findings/rule-pages.ts'
import { registerSendMessage } from './message/send-message.ts'
import { SilencedSentences } from './silencing/silenced-sentences.ts'
import { registerTeamTemplateCompletions } from './team-templates/team-template-completions.ts'
import { TeamTemplateProblems } from './team-templates/team-template-problems.ts'
import { registerTurnOffRule } from './silencing/turn-off-rule.ts'
import { WholeChecks } from './check/whole-checks.ts'

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
    registerRewrite({ checks, findings, memory: globalState, log }),
    registerCheckTool(checks),
    registerMessageCommands({ settings, origins, log, teamProblems: templateProblems }),
    registerInsertTeamTemplate(origins, templateProblems),
    registerTeamTemplateCompletions(),
    registerCheckMessage({ wholeChecks, view, log }),
    registerSendMessage({ wholeChecks, view, log }),
    registerChangeMessage({ origins, wholeChecks, log }),
    registerMessageStatus({ checked, origins, settings }),
  )
}
