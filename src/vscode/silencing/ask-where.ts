import * as vscode from 'vscode'
import type { ReportMessage } from '../../checker/report.ts'
import { isOfOneMessage } from '../../checker/silenced.ts'
import { insideQuotes } from '../../text/inside-quotes.ts'
import { shortened } from '../../text/shortened.ts'
import { interfaceLanguage } from '../interface/interface-language.ts'
import { hasWorkspace } from './silencing-settings.ts'
import type { Where } from './where.ts'

/** No phrase that anybody would allow everywhere is longer, in UTF-16 code units. */
const longestPhrase = 100

/** How many UTF-16 code units of a phrase the list shows. */
const longestShown = 36

interface WhereItem extends vscode.QuickPickItem {
  readonly where?: Where
}

/** Asks where a finding is to be silent. */
export async function askWhere(found: ReportMessage, rule: string): Promise<Where | undefined> {
  const title = vscode.l10n.t('Silence “{0}”', insideQuotes(rule, interfaceLanguage()))
  const placeHolder = vscode.l10n.t('Where? The message itself stays as it is.')
  return (await vscode.window.showQuickPick(whereItems(found), { title, placeHolder }))?.where
}

/** The choices for a finding, the narrowest first. */
function whereItems({ ruleId, text }: ReportMessage): WhereItem[] {
  const mine = vscode.l10n.t('your settings')
  const workspace = vscode.l10n.t('the workspace’s settings')
  const words = shortened(text, longestShown)
  return [
    isOfOneMessage(ruleId)
      ? { label: vscode.l10n.t('Only this, in this message'), where: 'sentence' }
      : { label: vscode.l10n.t('This sentence, wherever it occurs'), where: 'sentence' },
    {
      label: vscode.l10n.t('In this message'),
      description: vscode.l10n.t('all that the rule finds'),
      where: 'message',
    },
    { label: vscode.l10n.t('In all messages'), description: mine, where: 'everywhere' },
    ...whereThereIsWorkspace({
      label: vscode.l10n.t('In this workspace'),
      description: workspace,
      where: 'workspace',
    }),
    ...(isPhrase(ruleId, text)
      ? [
          separator(vscode.l10n.t('Whatever the rule')),
          { label: vscode.l10n.t('Allow “{0}” in all messages', words), description: mine, where: 'phrase' as const },
          ...whereThereIsWorkspace({
            label: vscode.l10n.t('Allow “{0}” in this workspace', words),
            description: workspace,
            where: 'phraseInWorkspace',
          }),
        ]
      : []),
    separator(vscode.l10n.t('If Tactful is wrong')),
    {
      label: vscode.l10n.t('Copy a report without your words'),
      description: vscode.l10n.t('nothing is sent'),
      where: 'wrong',
    },
  ]
}

/**
 * Whether the words of a finding can be allowed everywhere. What depends on the rest of a message, or on the calendar,
 * lies not in its words; and the learned layer reports clauses that nobody will write a second time.
 */
const isPhrase = (ruleId: string, text: string): boolean =>
  !isOfOneMessage(ruleId) && !ruleId.endsWith('/learned') && text.length <= longestPhrase && text.trim() !== ''

const whereThereIsWorkspace = (item: WhereItem): WhereItem[] => (hasWorkspace() ? [item] : [])

const separator = (label: string): WhereItem => ({ label, kind: vscode.QuickPickItemKind.Separator })
