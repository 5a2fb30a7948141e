import * as vscode from 'vscode'

/** What cannot be used in settings, as it was told: each place's problems once, until they change. */
export class SettingsProblems {
  readonly #log: vscode.LogOutputChannel
  readonly #told = new Map<string, readonly string[]>()

  constructor(log: vscode.LogOutputChannel) {
    this.#log = log
  }

  /**
   * Tells in the log what was not told before.
   * @param where the place: a file's path, or `settings.json` for the editor's settings
   * @returns the problems that are news
   */
  tell(where: string, problems: readonly string[]): readonly string[] {
    const known = this.#told.get(where) ?? []
    this.#told.set(where, problems)
    const news = problems.filter((problem) => !known.includes(problem))
    for (const problem of news) this.#log.warn(`${where}: ${problem}`)
    return news
  }

  /** Answers an edit of settings that holds mistakes, with the first and its repair; the log has all of them. */
  answer(where: string, news: readonly string[]): void {
    const [first, ...others] = news
    if (first === undefined) return
    const name = where.slice(where.lastIndexOf('/') + 1)
    // A notification makes links of “[…](command:…)”, and these words come from a file.
    const problem = `${name}: ${first}`.replaceAll('](', '] (')
    const warning =
      others.length > 0
        ? vscode.l10n.t('Some of Tactful’s settings cannot be used. {0} (and {1} more)', problem, others.length)
        : vscode.l10n.t('Some of Tactful’s settings cannot be used. {0}', problem)
    const details = vscode.l10n.t('Show Details')
    void vscode.window.showWarningMessage(warning, details).then((chosen) => {
      if (chosen === details) this.#log.show()
    })
  }
}
