import * as vscode from 'vscode'

/** The command behind the quick fix that turns a rule off. It takes the rule's id and the document's URI. */
export const turnOffRule = 'tactful.turnOffRule'

/** Turns a rule off where rules are set already, or else in the user's settings. */
export function registerTurnOffRule(): vscode.Disposable {
  return vscode.commands.registerCommand(turnOffRule, async (ruleId: string, document: vscode.Uri): Promise<void> => {
    const configuration = vscode.workspace.getConfiguration('tactful', document)
    const set = configuration.inspect<Record<string, string>>('rules')
    const [target, rules] = set?.workspaceFolderValue
      ? [vscode.ConfigurationTarget.WorkspaceFolder, set.workspaceFolderValue]
      : set?.workspaceValue
        ? [vscode.ConfigurationTarget.Workspace, set.workspaceValue]
        : [vscode.ConfigurationTarget.Global, set?.globalValue]
    await configuration.update('rules', { ...rules, [ruleId]: 'off' }, target)
  })
}
