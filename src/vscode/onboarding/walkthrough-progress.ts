import * as vscode from 'vscode'

/** What a step of the walkthrough waits for; the manifest's completion events name it as a context. */
type Done = 'checked' | 'inserted' | 'mended'

/** Ticks the step of the walkthrough that waits for something: it was done, and not only begun. */
export function tellWalkthrough(done: Done): void {
  void vscode.commands.executeCommand('setContext', `tactful:${done}`, true)
}

/** What a code action runs after its edit, so that the walkthrough knows of it. */
export const mendedCommand = (title: string): vscode.Command => ({
  title,
  command: 'setContext',
  arguments: ['tactful:mended', true],
})
