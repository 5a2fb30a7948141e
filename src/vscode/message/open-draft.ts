import * as vscode from 'vscode'

/** A new draft with a text, empty where none is given. It is Markdown, for there the editor wraps long lines. */
export async function openDraft(content = ''): Promise<vscode.TextEditor> {
  return vscode.window.showTextDocument(await vscode.workspace.openTextDocument({ language: 'markdown', content }))
}
