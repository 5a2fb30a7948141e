import * as vscode from 'vscode'
import type { ReportMessage } from '../../checker/report.ts'
import type { CheckView } from '../check/check-view.ts'
import type { RulePages } from '../findings/rule-pages.ts'
import { rangeOf } from '../findings/to-diagnostic.ts'
import { tellWalkthrough } from '../onboarding/walkthrough-progress.ts'
import type { Silencing } from './silence-finding.ts'
import { notAProblem, silence } from './silencing-actions.ts'
import { type Where, wheres } from './where.ts'

type Dependencies = Silencing & {
  readonly pages: RulePages
  readonly view: CheckView
  readonly log: vscode.LogOutputChannel
}

/** What is to be silenced, as far as it is said beforehand: by the lightbulb, the view, or a keybinding's `args`. */
interface Asked {
  readonly document?: vscode.Uri
  readonly finding?: ReportMessage
  readonly where?: unknown
}

interface FindingItem extends vscode.QuickPickItem {
  readonly found: ReportMessage
}

/** The commands that silence findings, and that show what is silenced and let it be heard again. */
export function registerSilencing({ pages, view, log, ...silencing }: Dependencies): vscode.Disposable {
  const { checks, findings, silenced } = silencing
  const silenceWhere = async ({ document: uri, finding, where }: Asked = {}): Promise<void> => {
    const document = uri
      ? vscode.workspace.textDocuments.find((open) => open.uri.toString() === uri.toString())
      : vscode.window.activeTextEditor?.document
    if (!document) return
    const known = findings.of(document)
    const found = finding ? known.find((one) => isSame(one, finding)) : await findingAtCursor(document, known)
    if (!found) return
    const rule = (await pages.titles())(found.ruleId)
    const chosen: Where | undefined =
      wheres.find((one) => one === where) ?? (await (await import('./ask-where.ts')).askWhere(found, rule))
    if (!chosen) return
    const { silenceFinding } = await import('./silence-finding.ts')
    const { tryToSave } = await import('../settings/try-to-save.ts')
    const save = (): Promise<void> => silenceFinding(silencing, { document, found, rule }, chosen)
    if (await tryToSave(save, log)) tellWalkthrough('mended')
  }
  return vscode.Disposable.from(
    vscode.commands.registerCommand(silence, silenceWhere),
    vscode.commands.registerCommand(notAProblem, (asked?: Asked) => silenceWhere({ ...asked, where: 'sentence' })),
    vscode.commands.registerCommand('tactful.showSilenced', async () => {
      const { showSilenced } = await import('./show-silenced.ts')
      await showSilenced({ checks, silenced, pages }, log)
    }),
    vscode.commands.registerCommand('tactful.hearAgain', async () => {
      const { hearAgain } = await import('./hear-again.ts')
      await hearAgain(silenced, log)
    }),
    silenced.onDidChange(async () => {
      const { dropSilenced } = await import('./drop-silenced.ts')
      await dropSilenced(silencing)
      view.refresh()
    }),
  )
}

/** The finding at the cursor of the active editor; where there are several, the one that the person picks. */
async function findingAtCursor(
  document: vscode.TextDocument,
  known: readonly ReportMessage[],
): Promise<ReportMessage | undefined> {
  const selection = vscode.window.activeTextEditor?.selection
  const here = known.filter((found) => selection?.intersection(rangeOf(document, found)))
  if (here.length === 0) void vscode.window.showInformationMessage(vscode.l10n.t('Nothing is marked at the cursor.'))
  if (here.length < 2) return here[0]
  const items = here.map((found): FindingItem => ({ label: found.message, description: found.text, found }))
  return (await vscode.window.showQuickPick(items, { title: vscode.l10n.t('Which of these?') }))?.found
}

const isSame = (one: ReportMessage, other: ReportMessage): boolean =>
  one.ruleId === other.ruleId && one.start === other.start && one.end === other.end && one.message === other.message
