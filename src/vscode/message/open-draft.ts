import * as vscode from 'vscode'

/** A new draft. It is Markdown, for there the editor wraps long lines. */
export async function openDraft(): Promise<vscode.TextEditor> {
  return vscode.window.showTextDocument(await vscode.workspace.openTextDocument({ language: 'markdown' }))
}
