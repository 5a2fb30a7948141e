import { createConnection } from 'vscode-languageserver/node'
import { startLanguageServer } from './language-server.ts'

/** Serves a client over standard input and output; the process ends with the client. */
export function serve(): void {
  startLanguageServer(createConnection(process.stdin, process.stdout))
}
