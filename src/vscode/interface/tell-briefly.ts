import * as vscode from 'vscode'

/** How long the status bar tells what was done, in milliseconds. */
const told = 5000

/** Says in the status bar what was done: nobody has to answer it. */
export const tellBriefly = (message: string): vscode.Disposable => vscode.window.setStatusBarMessage(message, told)
