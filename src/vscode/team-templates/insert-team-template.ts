import * as vscode from 'vscode'
import { insertMessage } from '../message/insert-message.ts'
import { openDraft } from '../message/open-draft.ts'
import { mayBeMessage } from '../message/message-documents.ts'
import type { MessageOrigins } from '../message/message-origins.ts'
import type { TeamTemplateProblems } from './team-template-problems.ts'
import { type TeamTemplateChoice, teamTemplates } from './team-templates.ts'
import { tellWalkthrough } from '../onboarding/walkthrough-progress.ts'

/** What a keybinding's `args` may say beforehand, so that it is not asked. */
interface Chosen {
  /** The template's name. */
  readonly template?: unknown
}

interface TemplateItem extends vscode.QuickPickItem {
  readonly choice: TeamTemplateChoice
}

/** *Insert Team Template…*: a template of the workspace's own, inserted with its tab stops. */
export function registerInsertTeamTemplate(origins: MessageOrigins, problems: TeamTemplateProblems): vscode.Disposable {
  return vscode.commands.registerCommand('tactful.insertTeamTemplate', async (chosen?: Chosen): Promise<void> => {
    const found = await teamTemplates(vscode.workspace.isTrusted)
    const named = found.choices.filter(({ name }) => name === chosen?.template)
    const choices = named.length > 0 ? named : found.choices
    void problems.tell(found.problems, choices.length === 0)
    if (choices.length === 0) {
      if (found.problems.length === 0) tellThereAreNone()
      return
    }
    const choice = named.length === 1 ? named[0] : await pick(choices)
    if (choice) await insertTeamTemplate(choice, origins)
  })
}

function tellThereAreNone(): void {
  void vscode.window.showInformationMessage(vscode.l10n.t('No team templates yet. They go in .tactful/templates.'))
}

async function pick(choices: readonly TeamTemplateChoice[]): Promise<TeamTemplateChoice | undefined> {
  const items = choices.map((choice): TemplateItem => {
    const { name, kindTitle, description, file } = choice
    const isAmbiguous = choices.some((other) => other !== choice && other.name === name)
    const place = isAmbiguous ? ` · ${vscode.workspace.asRelativePath(file)}` : ''
    return { label: name, description: kindTitle + place, ...(description && { detail: description }), choice }
  })
  const title = vscode.l10n.t('Insert Team Template')
  const placeHolder = vscode.l10n.t('Which message fits?')
  const options = { title, placeHolder, matchOnDescription: true, matchOnDetail: true }
  return (await vscode.window.showQuickPick(items, options))?.choice
}

/**
 * Puts a template where the cursor is, or in a new draft where no message is open. A message that begins with it is of
 * its kind and in its language.
 */
async function insertTeamTemplate(
  { body, kind, language }: TeamTemplateChoice,
  origins: MessageOrigins,
): Promise<void> {
  const active = vscode.window.activeTextEditor
  const editor = active && mayBeMessage(active.document) ? active : await openDraft()
  const { document, selection } = editor
  const replaced = document.getText(selection).trim()
  if (document.getText().trim() === replaced) await origins.remember(document, { kind, ...(language && { language }) })
  if (await insertMessage(editor, body)) tellWalkthrough('inserted')
}
