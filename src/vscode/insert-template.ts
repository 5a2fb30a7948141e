import * as vscode from 'vscode'
import type { Kind } from '../templates/kinds.ts'
import type { TemplateWording } from '../templates/template.ts'
import { type Language, languages } from '../text/language.ts'
import type { DocumentSettings } from './document-settings.ts'
import { interfaceLanguage } from './interface-language.ts'
import { isWritable } from './message-documents.ts'
import type { MessageLanguages } from './message-languages.ts'

/** The languages by their own names, as a person looks for them. */
const languageNames: Readonly<Record<Language, string>> = { en: 'English', es: 'Español', ru: 'Русский' }

/** How much of a document is read to see in which language it is. */
const firstLines = new vscode.Range(0, 0, 100, 0)

/** What a keybinding's `args` may say beforehand, so that it is not asked. */
interface Chosen {
  readonly language?: unknown
  /** The template's id, such as `apology/fixable`. */
  readonly template?: unknown
}

interface TemplateItem extends vscode.QuickPickItem {
  readonly wording: TemplateWording
}

/** *Insert Apology…*, *Insert Decline…*, *Insert Notice…*: language, then template, inserted with its tab stops. */
export function registerInsertCommands(settings: DocumentSettings, drafted: MessageLanguages): vscode.Disposable {
  const register = (command: string, kind: Kind, title: () => string): vscode.Disposable =>
    vscode.commands.registerCommand(command, async (chosen?: Chosen): Promise<void> => {
      const known = languages.find((language) => language === chosen?.language)
      const language = known ?? (await pickLanguage(title(), likelyLanguage(settings)))
      const wording = language && (await pickTemplate(title(), kind, language, chosen?.template))
      if (wording) await insert(wording, language, drafted)
    })
  return vscode.Disposable.from(
    register('tactful.insertApology', 'apology', () => vscode.l10n.t('Insert Apology')),
    register('tactful.insertDecline', 'decline', () => vscode.l10n.t('Insert Decline')),
    register('tactful.insertNotice', 'notice', () => vscode.l10n.t('Insert Notice')),
  )
}

/** The language that was set, or else that of the open message, or else the interface's. */
async function likelyLanguage(settings: DocumentSettings): Promise<Language> {
  const document = vscode.window.activeTextEditor?.document
  const { language } = await settings.of(document)
  if (language !== 'auto') return language
  const { readMessage } = await import('../text/read-message.ts')
  const found = document ? readMessage(document.getText(firstLines)).language : 'und'
  return found === 'und' ? interfaceLanguage() : found
}

async function pickLanguage(title: string, first: Promise<Language>): Promise<Language | undefined> {
  const items = first.then((likely) =>
    [likely, ...languages.filter((language) => language !== likely)].map((language) => ({
      label: languageNames[language],
      language,
    })),
  )
  const placeHolder = vscode.l10n.t('In which language do you write to the client?')
  return (await vscode.window.showQuickPick(items, { title, placeHolder }))?.language
}

async function pickTemplate(
  title: string,
  kind: Kind,
  language: Language,
  id: unknown,
): Promise<TemplateWording | undefined> {
  const { templates } = await import('../templates/index.ts')
  const ofKind = templates.filter((template) => template.id.split('/')[0] === kind)
  const named = ofKind.filter((template) => template.id === id)
  const items = (named.length > 0 ? named : ofKind)
    .flatMap(({ wordings }) => wordings[language])
    .map((wording, _place, all): TemplateItem => {
      const { title: label, when: detail, address } = wording
      const isAmbiguous = all.some((other) => other !== wording && other.title === label)
      return { label, detail, ...(isAmbiguous && address && { description: address }), wording }
    })
  if (named.length > 0 && items.length === 1) return items[0]?.wording
  const placeHolder = vscode.l10n.t('Which message fits?')
  const options = { title, placeHolder, matchOnDescription: true, matchOnDetail: true }
  return (await vscode.window.showQuickPick(items, options))?.wording
}

/** Puts a template where the cursor is, or in a new draft where nothing can be written. */
async function insert(wording: TemplateWording, language: Language, drafted: MessageLanguages): Promise<void> {
  const active = vscode.window.activeTextEditor
  const editor = active && isWritable(active.document) ? active : await openDraft()
  const isEmpty = editor.document.getText().trim() === ''
  if (isEmpty) drafted.remember(editor.document, language)
  const { renderSnippet } = await import('../templates/render-snippet.ts')
  const snippet = new vscode.SnippetString(renderSnippet(wording, { subject: isEmpty && language }))
  await editor.insertSnippet(snippet, editor.selection)
}

/** A new draft. It is Markdown, for there the editor wraps long lines. */
async function openDraft(): Promise<vscode.TextEditor> {
  return vscode.window.showTextDocument(await vscode.workspace.openTextDocument({ language: 'markdown' }))
}
