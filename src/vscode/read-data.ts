import * as vscode from 'vscode'

/** How a browser calls the encodings of the data’s files. */
const encodings = { latin1: 'windows-1252', utf16le: 'utf-16le' } as const

/** What the extension is called, and its publisher. */
const name = 'tactful'

/** What is read each time that somebody waits for it: a file that was damaged may have been mended since. */
const whenAwaited = <Data>(read: () => Promise<Data>): PromiseLike<Data> => ({
  then: (use, fail) => read().then(use, fail),
})

/** Reads a model, or other data that the extension brings, from where it lies: that may be in a browser, without files. */
export const readBytes = (file: string): PromiseLike<Uint8Array> => whenAwaited(() => readFile(file))

/** Reads data that is JSON. */
export const readJson = (file: string, encoding: keyof typeof encodings): PromiseLike<unknown> =>
  whenAwaited(async (): Promise<unknown> =>
    JSON.parse(new TextDecoder(encodings[encoding]).decode(await readFile(file))),
  )

async function readFile(file: string): Promise<Uint8Array> {
  const extension = vscode.extensions.getExtension(`${name}.${name}`)
  if (!extension) throw new Error('The extension is not installed.')
  return vscode.workspace.fs.readFile(vscode.Uri.joinPath(extension.extensionUri, 'dist/data', file))
}
