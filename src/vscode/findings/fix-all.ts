import * as vscode from 'vscode'
import { errorPlace } from '../interface/error-place.ts'
import { tellBriefly } from '../interface/tell-briefly.ts'
import { isMessage } from '../message/message-documents.ts'
import { tellWalkthrough } from '../onboarding/walkthrough-progress.ts'
import type { DocumentSettings } from '../settings/document-settings.ts'
import type { DocumentChecks } from './document-checks.ts'
import type { Findings } from './findings.ts'
import { rangeOf } from './to-diagnostic.ts'

/** The kind of the action that makes all safe fixes, as `editor.codeActionsOnSave` names it. */
const fixAllKind = vscode.CodeActionKind.SourceFixAll.append('tactful')

interface Dependencies {
  readonly checks: DocumentChecks
  readonly findings: Findings
  readonly settings: DocumentSettings
  readonly log: vscode.LogOutputChannel
}

/**
 * *Fix All That Is Safe*: makes all fixes that change nothing of what is said (see `FixTrust`), in one edit that one
 * undo takes back; as a command, and as a code action that can run on saving.
 */
export function registerFixAll(dependencies: Dependencies): vscode.Disposable {
  const provider: vscode.CodeActionProvider = {
    async provideCodeActions(document, _range, { only }) {
      // Asked for by name only: a check for each move of the cursor would be for nothing.
      if (!only || !(await isChecked(dependencies, document))) return []
      const edit = await editFor(dependencies, document)
      if (!edit) return []
      const action = new vscode.CodeAction(vscode.l10n.t('Fix all that is safe'), fixAllKind)
      action.edit = edit.edit
      return [action]
    },
  }
  return vscode.Disposable.from(
    vscode.languages.registerCodeActionsProvider({ pattern: '**' }, provider, {
      providedCodeActionKinds: [fixAllKind],
    }),
    vscode.commands.registerCommand('tactful.mendAll', () => mendAll(dependencies)),
  )
}

/** Whether a document is checked: as a message, or because the person asked for it. */
async function isChecked({ findings, settings }: Dependencies, document: vscode.TextDocument): Promise<boolean> {
  if (findings.of(document).length > 0) return true
  const chosen = await settings.of(document)
  return chosen.run !== 'manual' && isMessage(document, chosen)
}

/** The edit that makes all safe fixes of a document as it is now; undefined where there are none. */
async function editFor(
  { checks }: Dependencies,
  document: vscode.TextDocument,
): Promise<{ readonly edit: vscode.WorkspaceEdit; readonly count: number } | undefined> {
  const { safeFixes } = await import('../../checker/safe-fixes.ts')
  // An edit that was under way makes the first result useless, not the second.
  const checked = (await checks.check(document, { isLive: true })) ?? (await checks.check(document, { isLive: true }))
  const fixes = safeFixes(checked?.report.messages ?? [])
  if (fixes.length === 0) return undefined
  const edit = new vscode.WorkspaceEdit()
  for (const fix of fixes) edit.replace(document.uri, rangeOf(document, fix), fix.text)
  return { edit, count: fixes.length }
}

/** Makes all safe fixes. Returns how many; undefined where the editor refused, for the message had changed meanwhile. */
async function fixIn(dependencies: Dependencies, editor: vscode.TextEditor): Promise<number | undefined> {
  const { document } = editor
  const found = await editFor(dependencies, document)
  if (!found) return 0
  // An edit of the workspace may fall on a text that another one has just changed; that of an editor is refused then.
  const isMade = await editor.edit((edit) => {
    for (const { range, newText } of found.edit.get(document.uri)) edit.replace(range, newText)
  })
  return isMade ? found.count : undefined
}

async function mendAll(dependencies: Dependencies): Promise<void> {
  const editor = vscode.window.activeTextEditor
  if (!editor) {
    void vscode.window.showInformationMessage(vscode.l10n.t('Open the message that you want to check, then try again.'))
    return
  }
  try {
    const count = (await fixIn(dependencies, editor)) ?? (await fixIn(dependencies, editor)) ?? 0
    if (count > 0) tellWalkthrough('mended')
    tellBriefly(count > 0 ? vscode.l10n.t('Places fixed: {0}', count) : vscode.l10n.t('Nothing to fix safely'))
  } catch (error) {
    dependencies.log.error(`Fix All That Is Safe failed ${errorPlace(error)}`)
    void vscode.window.showErrorMessage(vscode.l10n.t('Sorry, the check failed. See its log for details.'))
  }
}
