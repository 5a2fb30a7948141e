import * as vscode from 'vscode'

/** The language modes in which messages are written. */
export const messageModes = ['plaintext', 'markdown']

/** No message is longer, in UTF-16 code units: a log or a book is not checked while somebody types. */
const longestMessage = 100_000

/** Whether a document can be written to, as far as its file system tells: a diff's left side and a log cannot. */
export const isWritable = ({ isUntitled, uri }: vscode.TextDocument): boolean =>
  isUntitled || vscode.workspace.fs.isWritableFileSystem(uri.scheme) === true

/** Whether a document may be a message at all: plain text or Markdown, in a draft or in a file that can be written to. */
export const mayBeMessage = (document: vscode.TextDocument): boolean =>
  messageModes.includes(document.languageId) && isWritable(document)

/**
 * Whether a document is a message: none of the files that `exclude` names, nor too long for one.
 * A glob is held against the path inside the workspace folder, so that a folder above it plays no part.
 */
export function isMessage(document: vscode.TextDocument, exclude: readonly string[]): boolean {
  if (!mayBeMessage(document) || document.getText().length > longestMessage) return false
  if (document.isUntitled) return true
  const base = vscode.workspace.getWorkspaceFolder(document.uri) ?? vscode.Uri.joinPath(document.uri, '..')
  return !exclude.some((glob) => vscode.languages.match({ pattern: new vscode.RelativePattern(base, glob) }, document))
}
