import * as vscode from 'vscode'
import { languageNames } from '../interface/language-names.ts'
import type { UnfinishedForm } from './unfinished-forms.ts'

/** Asks whether to go on with a form that was cut short. Undefined where the person closes the question. */
export async function askToContinue(
  title: string,
  { template, known, language }: UnfinishedForm,
): Promise<boolean | undefined> {
  const told = [template.title, known.recipient, languageNames[language]].filter(Boolean).join(' · ')
  const items = [
    { label: vscode.l10n.t('Go on where it was cut short'), detail: told, goesOn: true },
    { label: vscode.l10n.t('Start a new message'), goesOn: false },
  ]
  const placeHolder = vscode.l10n.t('The last message was not finished. Its answers were kept on this machine only.')
  return (await vscode.window.showQuickPick(items, { title, placeHolder, ignoreFocusOut: true }))?.goesOn
}
