import * as vscode from 'vscode'
import { interfaceLanguage } from '../interface/interface-language.ts'
import { pageScheme } from './rule-pages.ts'

/** The page that the rules' pages lead to; it ships as a file. */
const modelCard = '/model-card.md'

/**
 * Lets VS Code read the pages of the rules as files: written when they are opened, from what the rules say, in the
 * language of the interface. A file of the extension would open in a tab of the browser where VS Code runs in one.
 */
export function registerRulePageFiles(extension: vscode.Uri): vscode.Disposable {
  return vscode.workspace.registerFileSystemProvider(pageScheme, new RulePageFiles(extension), { isReadonly: true })
}

class RulePageFiles implements vscode.FileSystemProvider {
  readonly #extension: vscode.Uri
  /** Pages never change. */
  readonly onDidChangeFile = new vscode.EventEmitter<vscode.FileChangeEvent[]>().event

  constructor(extension: vscode.Uri) {
    this.#extension = extension
  }

  async readFile(uri: vscode.Uri): Promise<Uint8Array> {
    if (uri.path === modelCard)
      return vscode.workspace.fs.readFile(vscode.Uri.joinPath(this.#extension, 'docs', modelCard))
    const [, id = ''] = /^\/rules\/(.+)\.md$/.exec(uri.path) ?? []
    const [{ ruleOf }, { rulePage }] = await Promise.all([
      import('../../checker/all-rules.ts'),
      import('../../checker/rule-page.ts'),
    ])
    const rule = ruleOf(id)
    if (!rule) throw vscode.FileSystemError.FileNotFound(uri)
    return new TextEncoder().encode(rulePage(rule, interfaceLanguage()))
  }

  async stat(uri: vscode.Uri): Promise<vscode.FileStat> {
    const { length } = await this.readFile(uri)
    return { type: vscode.FileType.File, ctime: 0, mtime: 0, size: length }
  }

  watch(): vscode.Disposable {
    return new vscode.Disposable(() => undefined)
  }

  readDirectory(): [string, vscode.FileType][] {
    return []
  }

  createDirectory(uri: vscode.Uri): never {
    throw vscode.FileSystemError.NoPermissions(uri)
  }

  writeFile(uri: vscode.Uri): never {
    throw vscode.FileSystemError.NoPermissions(uri)
  }

  delete(uri: vscode.Uri): never {
    throw vscode.FileSystemError.NoPermissions(uri)
  }

  rename(uri: vscode.Uri): never {
    throw vscode.FileSystemError.NoPermissions(uri)
  }
}
