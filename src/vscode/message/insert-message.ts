import * as vscode from 'vscode'
import { openDraft } from './open-draft.ts'

/**
 * Puts a message, in the syntax of snippets, where the cursor is; where the editor was closed meanwhile, in a new draft.
 * @returns whether it was written
 */
export async function insertMessage(editor: vscode.TextEditor, snippet: string): Promise<boolean> {
  const put = (into: vscode.TextEditor): Thenable<boolean> => into.insertSnippet(new vscode.SnippetString(snippet))
  try {
    if (await put(editor)) return true
  } catch {
    // An editor that is closed refuses: what was chosen is not lost for that.
  }
  return put(await openDraft())
}
