import * as vscode from 'vscode'
import { defaultSettings } from '../../checker/default-settings.ts'
import { longestMessage } from '../../checker/longest-message.ts'
import type { Place, Settings } from '../../checker/settings.ts'
import { afterStart } from '../interface/after-start.ts'

/** The language modes of commit messages: of the editor for them, and of the box in the source control view. */
const commitModes = ['git-commit', 'scminput']

type Places = Pick<Settings, 'languages' | 'where'>

/**
 * Where messages are written, as the editor's settings say it. It is read at once, without the files of settings that
 * a folder may hold: these can take away from it, and add nothing, so that no folder decides what else is looked at.
 */
function chosenPlaces(scope: vscode.Uri | undefined): Places {
  const configuration = vscode.workspace.getConfiguration('tactful', scope)
  const languages = configuration.get<unknown>('languages')
  const where = Object.entries(configuration.get<object | null>('where') ?? {})
  return {
    languages: Array.isArray(languages)
      ? languages.filter((mode) => typeof mode === 'string')
      : defaultSettings.languages,
    where: { ...defaultSettings.where, ...Object.fromEntries(where.filter(([, isOn]) => typeof isOn === 'boolean')) },
  }
}

/** The language modes in which messages are written: those that the person has chosen, in any folder. */
function messageModes(): readonly string[] {
  const folders = vscode.workspace.workspaceFolders ?? []
  const places = [undefined, ...folders.map(({ uri }) => uri)].map(chosenPlaces)
  const modes = places.flatMap(({ languages, where }) => [...languages, ...(where.commitBox ? commitModes : [])])
  return [...new Set(modes)]
}

/**
 * Registers something for the language modes in which messages are written, and anew when others are chosen.
 * @param register is called with a selector of these modes
 */
export function registerForMessages(
  register: (selector: readonly { readonly language: string }[]) => vscode.Disposable,
): vscode.Disposable {
  const registerNow = (): vscode.Disposable => register(messageModes().map((language) => ({ language })))
  let registered: vscode.Disposable | undefined
  const renew = (): void => {
    registered?.dispose()
    registered = registerNow()
  }
  return vscode.Disposable.from(
    afterStart(renew),
    vscode.workspace.onDidChangeWorkspaceFolders(renew),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration('tactful')) renew()
    }),
    new vscode.Disposable(() => {
      registered?.dispose()
    }),
  )
}

/** The file that a document belongs to: that of its notebook where it is a cell. */
export const fileOf = (document: vscode.TextDocument): vscode.Uri =>
  document.uri.scheme === 'vscode-notebook-cell'
    ? (vscode.workspace.notebookDocuments.find(({ uri }) => uri.path === document.uri.path)?.uri ?? document.uri)
    : document.uri

/** In what sort of place a document is. */
function placeOf({ isUntitled, languageId, uri }: vscode.TextDocument): Place {
  if (commitModes.includes(languageId)) return 'commitBox'
  if (uri.scheme === 'vscode-notebook-cell') return 'notebookCells'
  if (isUntitled) return 'drafts'
  return uri.scheme === 'file' || uri.scheme === 'vscode-remote' ? 'files' : 'virtualFiles'
}

/** Whether a document can be written to, as far as its file system tells: a diff's left side and a log cannot. */
export function isWritable(document: vscode.TextDocument): boolean {
  const { scheme } = fileOf(document)
  return (
    document.isUntitled ||
    scheme === 'untitled' ||
    document.languageId === 'scminput' ||
    vscode.workspace.fs.isWritableFileSystem(scheme) === true
  )
}

/** Whether a document may be a message at all: one in a language mode of messages that can be written to. */
export const mayBeMessage = (document: vscode.TextDocument): boolean =>
  hasModeOf(document, chosenPlaces(fileOf(document))) && isWritable(document)

/** Whether what nobody asked for may be done in a document: it may be a message, and is where messages are looked for. */
export const isWatched = (document: vscode.TextDocument): boolean =>
  isIn(document, chosenPlaces(fileOf(document))) && isWritable(document)

/**
 * Whether a document that may be looked at is a message under the settings that hold for it: none of the files that
 * `exclude` names, nor too long for one. A glob is held against the path inside the workspace folder, so that a folder
 * above it plays no part.
 */
export function isMessage(document: vscode.TextDocument, settings: Places & Pick<Settings, 'exclude'>): boolean {
  if (!isWatched(document) || !isIn(document, settings) || document.getText().length > longestMessage) return false
  const file = fileOf(document)
  if (file.scheme === 'untitled') return true
  const base = vscode.workspace.getWorkspaceFolder(file) ?? vscode.Uri.joinPath(file, '..')
  return !settings.exclude.some((glob) => isMatch(document, new vscode.RelativePattern(base, glob)))
}

const isMatch = (document: vscode.TextDocument, pattern: vscode.RelativePattern): boolean =>
  vscode.languages.match({ pattern }, document) > 0

const isIn = (document: vscode.TextDocument, places: Places): boolean =>
  hasModeOf(document, places) && places.where[placeOf(document)]

/** Commit messages have modes of their own: to look at them is to look at these. */
const hasModeOf = ({ languageId }: vscode.TextDocument, { languages, where }: Places): boolean =>
  languages.includes(languageId) || (where.commitBox && commitModes.includes(languageId))
