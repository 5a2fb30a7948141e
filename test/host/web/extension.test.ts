import * as vscode from 'vscode'

describe('the extension in a browser', () => {
  it('is started by a draft and marks what is wrong with it', async () => {
    const [folder] = vscode.workspace.workspaceFolders ?? []
    if (!folder) throw new Error('No folder is open')
    const draft = vscode.Uri.joinPath(folder.uri, 'apology.md')

    const marked = new Promise<readonly vscode.Diagnostic[]>((resolve) => {
      const listener = vscode.languages.onDidChangeDiagnostics(({ uris }) => {
        const found = vscode.languages.getDiagnostics(draft)
        if (found.length === 0 || !uris.some((uri) => uri.toString() === draft.toString())) return
        listener.dispose()
        resolve(found)
      })
    })
    await vscode.window.showTextDocument(draft)

    const foreign = (await marked).filter(({ source }) => source !== 'Tactful')
    if (foreign.length > 0) throw new Error(`Marked by ${String(foreign[0]?.source)}`)
    const extension = vscode.extensions.getExtension('tactful.tactful')
    if (!extension?.isActive) throw new Error('The extension is not active')
  })
})
