import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'

/** A connection that began in the extension host. */
interface Connection {
  /** A host, or words for a socket of this machine. */
  readonly to: string
  /** The files through which the call came. */
  readonly files: readonly string[]
}

const ofThisMachine = new Set(['127.0.0.1', '::1', 'localhost', 'a local socket'])

/**
 * Says what is amiss with the connections that were noted: one to another machine, one that the extension made, or none
 * of the companion, which makes one on purpose, so that a recorder that sees nothing is not taken for good news.
 * @param file where they were noted
 * @param extension the folder of the extension under test
 * @param companion the folder of the extension that makes a connection
 */
export function connectionsAmiss(file: string, extension: string, companion: string): string[] {
  const lines = existsSync(file) ? readFileSync(file, 'utf8').split('\n').filter(Boolean) : []
  const connections = lines.map((line) => JSON.parse(line) as Connection)
  const madeBy = (folder: string) => (connection: Connection) =>
    connection.files.some((one) => one.startsWith(path.join(folder, path.sep)))
  const abroad = connections.filter(({ to }) => !ofThisMachine.has(to))
  const own = connections.filter(madeBy(path.join(extension, 'dist')))
  return [
    ...abroad.map(({ to, files }) => `A connection went to ${to}, by ${files.join(', ')}`),
    ...own.map(({ to }) => `The extension made a connection to ${to}`),
    ...(connections.some(madeBy(companion)) ? [] : ['No connection of the companion was noted: the recorder is blind']),
  ]
}
