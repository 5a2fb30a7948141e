import * as vscode from 'vscode'
import type { ReportMessage } from '../../checker/report.ts'
import type { Severity } from '../../rules/families.ts'
import { rangeOf } from './to-diagnostic.ts'

/** How each severity looks, in the colours of the theme and in a shape of its own: colour alone says nothing. */
const looks: Readonly<Record<Severity, { readonly shape: string; readonly colour: string; readonly mark: string }>> = {
  error: { shape: 'solid', colour: 'editorError.foreground', mark: 'editorOverviewRuler.errorForeground' },
  warning: { shape: 'dashed', colour: 'editorWarning.foreground', mark: 'editorOverviewRuler.warningForeground' },
  info: { shape: 'dotted', colour: 'editorInfo.foreground', mark: 'editorOverviewRuler.infoForeground' },
}

/** Findings underlined in the text, for who wants nothing in the list of problems. Hovering over one tells all of it. */
export class FindingDecorations implements vscode.Disposable {
  readonly #found: (document: vscode.TextDocument) => readonly ReportMessage[]
  readonly #editors = new WeakSet<vscode.TextEditor>()
  readonly #subscription: vscode.Disposable
  /** Made when the first finding is to be decorated. */
  #types: ReadonlyMap<Severity, vscode.TextEditorDecorationType> | undefined

  /** @param found what is to be decorated in a document */
  constructor(found: (document: vscode.TextDocument) => readonly ReportMessage[]) {
    this.#found = found
    this.#subscription = vscode.window.onDidChangeVisibleTextEditors((editors) => {
      for (const editor of editors) this.#decorate(editor)
    })
  }

  dispose(): void {
    this.#subscription.dispose()
    for (const type of this.#types?.values() ?? []) type.dispose()
  }

  /** Decorates what is found in a document now, wherever it can be seen. */
  show(document: vscode.TextDocument): void {
    for (const editor of vscode.window.visibleTextEditors) {
      if (editor.document === document) this.#decorate(editor)
    }
  }

  #decorate(editor: vscode.TextEditor): void {
    const found = this.#found(editor.document)
    if (found.length === 0 && !this.#editors.has(editor)) return
    this.#editors.add(editor)
    for (const [severity, type] of (this.#types ??= decorationTypes())) {
      const own = found.filter((finding) => finding.severity === severity)
      editor.setDecorations(
        type,
        own.map((finding) => ({ range: rangeOf(editor.document, finding), hoverMessage: hoverOf(finding) })),
      )
    }
  }
}

const decorationTypes = (): ReadonlyMap<Severity, vscode.TextEditorDecorationType> =>
  new Map(
    (Object.keys(looks) as Severity[]).map((severity) => {
      const { shape, colour, mark } = looks[severity]
      const type = vscode.window.createTextEditorDecorationType({
        borderStyle: shape,
        borderWidth: '0 0 2px 0',
        borderColor: new vscode.ThemeColor(colour),
        overviewRulerColor: new vscode.ThemeColor(mark),
        overviewRulerLane: vscode.OverviewRulerLane.Right,
        rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
      })
      return [severity, type] as const
    }),
  )

/** What was found, why it hurts and what to do instead, as the text that it is. */
function hoverOf({ message, why, advice }: ReportMessage): vscode.MarkdownString {
  const hover = new vscode.MarkdownString()
  const [first, ...others] = [message, why, advice].filter(Boolean)
  hover.appendText(first ?? '')
  for (const line of others) hover.appendMarkdown('\n\n').appendText(line)
  return hover
}
