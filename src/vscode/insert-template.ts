import * as vscode from 'vscode'
import { templates } from '../templates/index.ts'
import type { Kind } from '../templates/kinds.ts'
import { renderSnippet } from '../templates/render-snippet.ts'
import type { TemplateWording } from '../templates/template.ts'
import { type Language, languages } from '../text/language.ts'
import { readMessage } from '../text/read-message.ts'
import { interfaceLanguage } from './interface-language.ts'
import type { MessageLanguages } from './message-languages.ts'

/** The languages by their own names, as a person looks for them. */
const languageNames: Readonly<Record<Language, string>> = { en: 'English', es: 'Español', ru: 'Русский' }

/** What a keybinding may say beforehand, so that nothing is asked. */
interface Chosen {
  readonly language?: Language
  /** The template's title. */
  readonly template?: string
}

interface TemplateItem extends vscode.QuickPickItem {
  readonly wording: TemplateWording
}

/** *Insert Apology…*, *Insert Decline…*, *Insert Notice…*: language, then template, inserted with its tab stops. */
export function registerInsertCommands(messageLanguages: MessageLanguages): vscode.Disposable {
  const commands: readonly (readonly [string, Kind])[] = [
    ['tactful.insertApology', 'apology'],
    ['tactful.insertDecline', 'decline'],
    ['tactful.insertNotice', 'notice'],
  ]
  return vscode.Disposable.from(
    ...commands.map(([command, kind]) =>
      vscode.commands.registerCommand(command, (chosen?: Chosen) => insertTemplate(kind, messageLanguages, chosen)),
    ),
  )
}

/** Asks for what was not said beforehand; Escape at any point leaves everything as it was. */
async function insertTemplate(kind: Kind, messageLanguages: MessageLanguages, chosen: Chosen = {}): Promise<void> {
  const language = chosen.language ?? (await pickLanguage())
  if (!language) return
  const wording = await pickTemplate(kind, language, chosen.template)
  if (!wording) return
  const editor = vscode.window.activeTextEditor ?? (await openDraft())
  const isEmpty = editor.document.getText().trim() === ''
  const snippet = new vscode.SnippetString(renderSnippet(wording, { subject: isEmpty && language }))
  if (await editor.insertSnippet(snippet)) messageLanguages.remember(editor.document, language)
  else void vscode.window.showErrorMessage(vscode.l10n.t('This editor is read-only; open a draft and try again.'))
}

async function pickLanguage(): Promise<Language | undefined> {
  const likely = likelyLanguage()
  const items = [likely, ...languages.filter((language) => language !== likely)].map((language) => ({
    label: languageNames[language],
    language,
  }))
  const placeHolder = vscode.l10n.t('In which language do you write to the client?')
  return (await vscode.window.showQuickPick(items, { placeHolder }))?.language
}

/** The language of the open message, or else the interface's. */
function likelyLanguage(): Language {
  const text = vscode.window.activeTextEditor?.document.getText() ?? ''
  const { language } = readMessage(text)
  return language === 'und' ? interfaceLanguage() : language
}

async function pickTemplate(kind: Kind, language: Language, title?: string): Promise<TemplateWording | undefined> {
  const items = templates
    .filter(({ id }) => id.split('/')[0] === kind)
    .flatMap(({ wordings }) => wordings[language])
    .map((wording): TemplateItem => {
      const { address, when } = wording
      return { label: wording.title, detail: when, ...(address && { description: address }), wording }
    })
  const said = items.find(({ label }) => label === title)
  if (said) return said.wording
  const placeHolder = vscode.l10n.t('Which message fits?')
  return (await vscode.window.showQuickPick(items, { placeHolder, matchOnDetail: true }))?.wording
}

async function openDraft(): Promise<vscode.TextEditor> {
  return vscode.window.showTextDocument(await vscode.workspace.openTextDocument({ language: 'markdown' }))
}
