import * as vscode from 'vscode'

/** Where a message may live: on disk, in a draft that was never saved, on a virtual or remote file system. */
const schemes = ['file', 'untitled', 'vscode-vfs', 'vscode-remote']

/** The documents in which messages are written. */
export const messageSelector: vscode.DocumentSelector = ['plaintext', 'markdown'].flatMap((language) =>
  schemes.map((scheme) => ({ language, scheme })),
)

/**
 * Whether a document is a message: plain text or Markdown, and none of the files that `exclude` names.
 * A glob is held against the path inside the workspace folder, so that a folder above it plays no part.
 */
export function isMessage(document: vscode.TextDocument, exclude: readonly string[]): boolean {
  if (vscode.languages.match(messageSelector, document) === 0) return false
  if (document.isUntitled) return true
  const base = vscode.workspace.getWorkspaceFolder(document.uri) ?? vscode.Uri.joinPath(document.uri, '..')
  return !exclude.some((glob) => vscode.languages.match({ pattern: new vscode.RelativePattern(base, glob) }, document))
}
