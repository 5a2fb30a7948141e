import * as vscode from 'vscode'

/**
 * Tells of each draft that is saved as a file, while both are open with the same text: afterwards VS Code empties the
 * draft, and closes it.
 */
export const onDidSaveDraft = (
  listener: (draft: vscode.TextDocument, file: vscode.TextDocument) => unknown,
): vscode.Disposable =>
  vscode.workspace.onDidSaveTextDocument((file) => {
    const text = file.getText()
    const draft = vscode.workspace.textDocuments.find((open) => open.isUntitled && open.getText() === text)
    if (draft && text !== '') listener(draft, file)
  })
