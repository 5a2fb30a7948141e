import * as vscode from 'vscode'
import { parseTeamFile, teamFiles, type TeamFileProblem } from './team-templates.ts'
import { rangeOf } from '../findings/to-diagnostic.ts'

/** Says what cannot be used in files of templates: in those that are open at its place, and once when templates are wanted. */
export class TeamTemplateProblems implements vscode.Disposable {
  readonly #diagnostics = vscode.languages.createDiagnosticCollection('tactful-templates')
  readonly #subscriptions: vscode.Disposable
  #told = ''

  constructor() {
    const show = (document: vscode.TextDocument): void => {
      if (isTeamFile(document)) void this.#show(document)
    }
    const showAll = (): void => {
      vscode.workspace.textDocuments.forEach(show)
    }
    this.#subscriptions = vscode.Disposable.from(
      this.#diagnostics,
      vscode.workspace.onDidOpenTextDocument(show),
      vscode.workspace.onDidChangeTextDocument(({ document }) => {
        show(document)
      }),
      vscode.workspace.onDidCloseTextDocument(({ uri }) => {
        this.#diagnostics.delete(uri)
      }),
      vscode.workspace.onDidGrantWorkspaceTrust(showAll),
    )
    showAll()
  }

  dispose(): void {
    this.#subscriptions.dispose()
  }

  /**
   * Tells what was left out. What was told before is not told again, unless it is the answer to what the person did.
   * Resolves when the person has answered.
   */
  async tell(problems: readonly TeamFileProblem[], isAnswer: boolean): Promise<void> {
    const said = problems.map(({ file, message }) => `${file.toString()} ${message}`).join('\n')
    const isNews = said !== this.#told
    this.#told = said
    const [first, ...others] = problems
    if (!first || !(isNews || isAnswer)) return
    const name = first.file.path.slice(first.file.path.lastIndexOf('/') + 1)
    // A notification makes links of “[…](command:…)”, and these words come from a file.
    const problem = `${name}: ${first.message}`.replaceAll('](', '] (')
    const warning =
      others.length > 0
        ? vscode.l10n.t('Not all team templates can be used. {0} (and {1} more)', problem, others.length)
        : vscode.l10n.t('Not all team templates can be used. {0}', problem)
    const openFile = vscode.l10n.t('Open File')
    if ((await vscode.window.showWarningMessage(warning, openFile)) !== openFile) return
    const document = await vscode.workspace.openTextDocument(first.file)
    await vscode.window.showTextDocument(document, { selection: rangeOf(document, first) })
  }

  async #show(document: vscode.TextDocument): Promise<void> {
    const { version, uri } = document
    const { problems } = await parseTeamFile(uri, document.getText(), vscode.workspace.isTrusted)
    if (document.isClosed || document.version !== version) return
    this.#diagnostics.set(
      uri,
      problems.map((problem) => {
        const diagnostic = new vscode.Diagnostic(rangeOf(document, problem), problem.message)
        diagnostic.source = 'Tactful'
        return diagnostic
      }),
    )
  }
}

const isTeamFile = (document: vscode.TextDocument): boolean =>
  document.uri.path.endsWith('.json') &&
  vscode.languages.match({ pattern: teamFiles }, document) > 0 &&
  vscode.workspace.getWorkspaceFolder(document.uri) !== undefined
