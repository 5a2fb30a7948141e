import * as vscode from 'vscode'

/** Files in memory. A folder is there as long as there is a file below it. */
export class MemoryFiles implements vscode.FileSystemProvider {
  readonly #files = new Map<string, Uint8Array>()
  readonly #versions = new Map<string, number>()
  readonly #changed = new vscode.EventEmitter<vscode.FileChangeEvent[]>()
  readonly onDidChangeFile = this.#changed.event

  watch(): vscode.Disposable {
    // All changes are told.
    return new vscode.Disposable(() => undefined)
  }

  stat(uri: vscode.Uri): vscode.FileStat {
    const content = this.#files.get(uri.path)
    if (!content && this.#below(uri).length === 0 && uri.path !== '/') throw vscode.FileSystemError.FileNotFound(uri)
    const type = content ? vscode.FileType.File : vscode.FileType.Directory
    return { type, ctime: 0, mtime: this.#versions.get(uri.path) ?? 0, size: content?.length ?? 0 }
  }

  readDirectory(uri: vscode.Uri): [string, vscode.FileType][] {
    const entries = this.#below(uri).map((rest): [string, vscode.FileType] => {
      const [name = '', ...inner] = rest.split('/')
      return [name, inner.length > 0 ? vscode.FileType.Directory : vscode.FileType.File]
    })
    return [...new Map(entries)]
  }

  readFile(uri: vscode.Uri): Uint8Array {
    const content = this.#files.get(uri.path)
    if (!content) throw vscode.FileSystemError.FileNotFound(uri)
    return content
  }

  writeFile(uri: vscode.Uri, content: Uint8Array): void {
    const type = this.#files.has(uri.path) ? vscode.FileChangeType.Changed : vscode.FileChangeType.Created
    this.#files.set(uri.path, content)
    this.#versions.set(uri.path, (this.#versions.get(uri.path) ?? 0) + 1)
    this.#changed.fire([{ type, uri }])
  }

  delete(uri: vscode.Uri): void {
    if (!this.#files.delete(uri.path)) throw vscode.FileSystemError.FileNotFound(uri)
    this.#changed.fire([{ type: vscode.FileChangeType.Deleted, uri }])
  }

  createDirectory(): void {
    // Files bring their folders along.
  }

  rename(from: vscode.Uri): never {
    throw vscode.FileSystemError.NoPermissions(from)
  }

  /** The paths of the files below a folder, from there. */
  #below({ path }: vscode.Uri): string[] {
    const start = path.endsWith('/') ? path : `${path}/`
    return [...this.#files.keys()].filter((file) => file.startsWith(start)).map((file) => file.slice(start.length))
  }
}
