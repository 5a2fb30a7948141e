import * as vscode from 'vscode'
import { registerForMessages } from './message-documents.ts'

/** Keeps the context `tactful:languages`, by which keybindings know the language modes of messages. */
export const registerMessageContext = (): vscode.Disposable =>
  registerForMessages((selector) => {
    const modes = selector.map(({ language }) => language)
    void vscode.commands.executeCommand('setContext', 'tactful:languages', modes)
    return new vscode.Disposable(() => undefined)
  })
