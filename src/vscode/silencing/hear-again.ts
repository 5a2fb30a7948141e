import * as vscode from 'vscode'
import { tryToSave } from '../settings/try-to-save.ts'
import type { SilencedFindings } from './silenced-findings.ts'

/** Lets the person hear again of all sentences and messages that were silenced, and offers to take that back. */
export async function hearAgain(silenced: SilencedFindings, log: vscode.LogOutputChannel): Promise<void> {
  const { entries } = silenced
  if (!(await tryToSave(() => silenced.remove(entries), log))) return
  if (entries.length === 0) return
  const undo = vscode.l10n.t('Undo')
  void vscode.window
    .showInformationMessage(vscode.l10n.t('Unsilenced sentences and messages: {0}.', entries.length), undo)
    .then((chosen) => (chosen === undo ? tryToSave(() => silenced.restore(entries), log) : undefined))
}
