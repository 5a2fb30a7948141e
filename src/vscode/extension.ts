import * as vscode from 'vscode'
import { registerChangeMessage } from './message/change-message.ts'
import { registerCheckMessage } from './check/check-message.ts'
import { CheckView } from './check/check-view.ts'
import { CheckedMessages } from './check/checked-messages.ts'
import { DocumentSettings } from './settings/document-settings.ts'
import { DocumentChecks } from './findings/document-checks.ts'
import { Findings } from './findings/findings.ts'
import { failureLog } from './interface/failure-log.ts'
import { registerGetStarted } from './onboarding/get-started.ts'
import { registerFixAll } from './findings/fix-all.ts'
import { registerHover } from './findings/hover.ts'
import { registerInsertTeamTemplate } from './team-templates/insert-team-template.ts'
import { registerLiveChecks } from './findings/live-checks.ts'
import { registerMessageCommands } from './form/message-commands.ts'
import { registerMessageContext } from './message/message-context.ts'
import { registerMessageCompletions } from './completion/message-completions.ts'
import { MessageOrigins } from './message/message-origins.ts'
import { registerMessageStatus } from './check/message-status.ts'
import { registerCheckTool } from './rewrite/register-check-tool.ts'
import { registerQuickFixes } from './findings/quick-fixes.ts'
import { registerRulePageFiles } from './findings/rule-page-files.ts'
import { registerRewrite } from './rewrite/register-rewrite.ts'
import { RulePages } from './findings/rule-pages.ts'
import { registerSendMessage } from './message/send-message.ts'
import { registerSilencing } from './silencing/register-silencing.ts'
import { SilencedFindings } from './silencing/silenced-findings.ts'
import { registerTeamTemplateCompletions } from './team-templates/team-template-completions.ts'
import { TeamTemplateProblems } from './team-templates/team-template-problems.ts'
import { WholeChecks } from './check/whole-checks.ts'

/** Starts the extension: a log, the settings, live checks with their quick fixes, the view of a check, and the commands. */
export function activate(context: vscode.ExtensionContext): void {
  const { extension, extensionUri, globalState, subscriptions, workspaceState } = context
  const { version } = extension.packageJSON as { readonly version: string }
  const pages = new RulePages()
  const log = vscode.window.createOutputChannel('Tactful', { log: true })
  const settings = new DocumentSettings(log)
  const origins = new MessageOrigins(workspaceState)
  const silenced = new SilencedFindings(globalState)
  const checks = new DocumentChecks(settings, origins, silenced, failureLog(log))
  const findings = new Findings(pages, (document) => settings.showOf(document))
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
    registerLiveChecks({ checked, checks, findings, origins, settings, silenced, log }),
    registerQuickFixes(findings, pages),
    registerSilencing({ checks, findings, settings, silenced, pages, view, version, log }),
    registerFixAll({ checks, findings, settings, log }),
    registerHover(findings, pages),
    registerRulePageFiles(extensionUri),
    registerRewrite({ checks, findings, memory: globalState, log }),
    registerCheckTool(checks),
    registerMessageCommands({ memory: workspaceState, settings, origins, log, teamProblems: templateProblems }),
    registerInsertTeamTemplate(origins, templateProblems),
    registerTeamTemplateCompletions(),
    registerMessageCompletions({ origins, settings }),
    registerCheckMessage({ wholeChecks, view, log }),
    registerSendMessage({ wholeChecks, view, log }),
    registerChangeMessage({ origins, wholeChecks, log }),
    registerMessageContext(),
    registerMessageStatus({ checked, origins, settings }),
    registerGetStarted(log),
  )
}
