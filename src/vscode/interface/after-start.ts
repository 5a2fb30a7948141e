import * as vscode from 'vscode'

/** Does something once the extension has started: what needs the settings would make VS Code wait for them. */
export function afterStart(action: () => void): vscode.Disposable {
  const timer = setTimeout(action, 0)
  return new vscode.Disposable(() => {
    clearTimeout(timer)
  })
}
