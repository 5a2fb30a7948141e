import * as vscode from 'vscode'
import type { ReportMessage } from '../../checker/report.ts'
import type { DocumentChecks } from '../findings/document-checks.ts'
import type { Findings } from '../findings/findings.ts'
import { rangeOf } from '../findings/to-diagnostic.ts'
import { errorPlace } from '../interface/error-place.ts'
import { mayBeMessage } from '../message/message-documents.ts'
import { ChatModels } from './chat-models.ts'
import { mayReword } from './may-reword.ts'
import type { Outcome } from './rewrite.ts'

const command = 'tactful.rewrite'

/** What is to be written anew. */
export interface RewriteRequest {
  readonly uri: vscode.Uri
  readonly range: vscode.Range
  /** Whether it is the range as it stands; else the sentences that it touches. */
  readonly isExact: boolean
  /** The rule whose finding somebody pointed at. */
  readonly ruleId?: string
}

interface Dependencies {
  readonly checks: DocumentChecks
  readonly findings: Findings
  readonly memory: vscode.Memento
  readonly log: vscode.LogOutputChannel
}

/** A selection is rewritten as a refactoring, a finding as a fix. */
const refactoring = vscode.CodeActionKind.RefactorRewrite.append('tactful')

/** *Rewrite…*: a language model that the person has writes a sentence or the selection anew. All else is loaded when it is asked for. */
export function registerRewrite({ checks, findings, memory, log }: Dependencies): vscode.Disposable {
  const models = new ChatModels()
  const provider: vscode.CodeActionProvider = {
    async provideCodeActions(document, range, { triggerKind, only }) {
      const here = findings.of(document).filter((found) => rangeOf(document, found).intersection(range))
      const rewordable = here.filter(({ ruleId }) => mayReword(ruleId))
      const isSelected = !range.isEmpty && mayBeMessage(document) && /\p{L}/u.test(document.getText(range))
      if (rewordable.length === 0 && !isSelected) return []
      // Whoever waits for the menu gets a sure answer; the lightbulb does not wait for it.
      if (triggerKind === vscode.CodeActionTriggerKind.Invoke) await models.list()
      if (!models.isAny) return []
      const wantsRefactoring = only ? only.intersects(refactoring) : isSelected
      return [
        ...rewordable.slice(0, 1).map((found) => fixAction(document, found)),
        ...(isSelected && wantsRefactoring ? [selectionAction(document, range)] : []),
      ]
    },
  }
  return vscode.Disposable.from(
    models,
    vscode.languages.registerCodeActionsProvider({ pattern: '**' }, provider, {
      providedCodeActionKinds: [vscode.CodeActionKind.QuickFix, refactoring],
    }),
    vscode.commands.registerCommand(
      command,
      async (request = requestAtCursor(findings)): Promise<Outcome | undefined> => {
        if (!request) return undefined
        try {
          const { rewrite } = await import('./rewrite.ts')
          return await rewrite(request as RewriteRequest, { checks, models, memory, log })
        } catch (error) {
          log.error(`Rewrite failed ${errorPlace(error)}`)
          void vscode.window.showErrorMessage(vscode.l10n.t('Sorry, the rewrite failed. See the log for details.'))
          return undefined
        }
      },
    ),
  )
}

function fixAction(document: vscode.TextDocument, found: ReportMessage): vscode.CodeAction {
  const action = new vscode.CodeAction(vscode.l10n.t('Rewrite the sentence…'), vscode.CodeActionKind.QuickFix)
  const { ruleId } = found
  action.command = commandFor({ uri: document.uri, range: rangeOf(document, found), isExact: false, ruleId })
  return action
}

function selectionAction({ uri }: vscode.TextDocument, range: vscode.Range): vscode.CodeAction {
  const action = new vscode.CodeAction(vscode.l10n.t('Rewrite the selection…'), refactoring)
  action.command = commandFor({ uri, range, isExact: true })
  return action
}

const commandFor = (request: RewriteRequest): vscode.Command => ({
  command,
  title: vscode.l10n.t('Rewrite the sentence…'),
  arguments: [request],
})

/** From the palette: the selection, else the finding at the cursor, else the sentence there. */
function requestAtCursor(findings: Findings): RewriteRequest | undefined {
  const editor = vscode.window.activeTextEditor
  if (!editor) return undefined
  const { document, selection } = editor
  const { uri } = document
  if (!selection.isEmpty) return { uri, range: selection, isExact: true }
  const found = findings
    .of(document)
    .find((one) => mayReword(one.ruleId) && rangeOf(document, one).contains(selection.active))
  return found
    ? { uri, range: rangeOf(document, found), isExact: false, ruleId: found.ruleId }
    : { uri, range: selection, isExact: false }
}
