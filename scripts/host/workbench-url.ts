import path from 'node:path'

/** What a VS Code in the browser is to show. Folders and files are paths on the server's machine. */
export interface WorkbenchPlace {
  /** The server's host and port. */
  readonly authority: string
  /** The secret without which the server lets nobody in. */
  readonly token: string
  readonly folder: string
  /** The file to open. */
  readonly file?: string
  /** The folder of the extension under development. Only a server in development mode takes it. */
  readonly extension?: string
  /** The module that runs the extension's tests. Only a server in development mode takes it. */
  readonly tests?: string
}

/** The address of a workbench. */
export function workbenchUrl({ authority, token, folder, file, extension, tests }: WorkbenchPlace): string {
  const remote = (place: string) => `vscode-remote://${authority}${encodeURI(path.resolve(place))}`
  const payload = [
    ['skipWelcome', 'true'],
    ['skipReleaseNotes', 'true'],
    ...(file ? [['openFile', remote(file)]] : []),
    ...(extension ? [['extensionDevelopmentPath', remote(extension)]] : []),
    ...(tests ? [['extensionTestsPath', remote(tests)]] : []),
  ]
  const query = new URLSearchParams({ tkn: token, folder: path.resolve(folder), payload: JSON.stringify(payload) })
  return `http://${authority}/?${query.toString()}`
}
