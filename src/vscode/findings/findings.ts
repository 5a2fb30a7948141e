import * as vscode from 'vscode'
import type { ReportMessage } from '../../checker/report.ts'
import { overlaps } from '../../text/range.ts'
import type { Settings } from '../../checker/settings.ts'
import { FindingDecorations } from './finding-decorations.ts'
import { movedBy } from '../../checker/moved-by.ts'
import { fixAfter, rangeAfter } from './moved-by.ts'
import type { RulePages } from './rule-pages.ts'
import { toDiagnostic } from './to-diagnostic.ts'

/**
 * What is known to be wrong in open documents: shown as diagnostics or, where the person wants no list of problems, as
 * decorations of the text; fixes are offered in either case.
 */
export class Findings implements vscode.Disposable {
  readonly #diagnostics = vscode.languages.createDiagnosticCollection('tactful')
  readonly #decorations = new FindingDecorations((document) =>
    this.#showOf(document) === 'decorations' ? this.of(document) : [],
  )
  readonly #found = new Map<vscode.TextDocument, readonly ReportMessage[]>()
  readonly #pages: RulePages
  readonly #showOf: (document: vscode.TextDocument) => Settings['show']

  /** @param showOf how the findings of a document are to be shown */
  constructor(pages: RulePages, showOf: (document: vscode.TextDocument) => Settings['show']) {
    this.#pages = pages
    this.#showOf = showOf
  }

  dispose(): void {
    this.#diagnostics.dispose()
    this.#decorations.dispose()
  }

  /** What is known of a document, at the places where it stands now. */
  of(document: vscode.TextDocument): readonly ReportMessage[] {
    return this.#found.get(document) ?? []
  }

  /**
   * Takes over what a check of a document found, or of a stretch of it: there it replaces what was known before.
   * @param isReplaced what else it replaces, outside of the stretch
   */
  replace(
    document: vscode.TextDocument,
    found: readonly ReportMessage[],
    range?: vscode.Range,
    isReplaced?: (finding: ReportMessage) => boolean,
  ): void {
    const stretch = range && { start: document.offsetAt(range.start), end: document.offsetAt(range.end) }
    const isKept = (known: ReportMessage): boolean =>
      stretch !== undefined && !overlaps(known, stretch) && !isReplaced?.(known)
    this.#show(document, [...this.of(document).filter(isKept), ...found])
  }

  /** Moves findings along with an edit. One that was edited is gone until the next check. */
  follow({ document, contentChanges }: vscode.TextDocumentChangeEvent): void {
    const before = this.of(document)
    if (before.length === 0) return
    const after = contentChanges.reduce(
      (found, change) => found.flatMap((finding) => follow(finding, change) ?? []),
      before,
    )
    this.#found.set(document, after)
    // The editor moves its squiggles by itself.
    if (after.length < before.length) this.#show(document, after)
  }

  /** Forgets a document and clears its diagnostics. */
  forget(document: vscode.TextDocument): void {
    if (!this.#found.delete(document)) return
    this.#diagnostics.delete(document.uri)
    this.#decorations.show(document)
  }

  #show(document: vscode.TextDocument, found: readonly ReportMessage[]): void {
    this.#found.set(document, found)
    const listed = this.#showOf(document) === 'problems' ? found : []
    this.#diagnostics.set(
      document.uri,
      listed.map((finding) => toDiagnostic(document, finding, this.#pages)),
    )
    this.#decorations.show(document)
  }
}

function follow(finding: ReportMessage, change: vscode.TextDocumentContentChangeEvent): ReportMessage | undefined {
  const { rangeOffset, rangeLength, text } = change
  const start = Math.min(finding.start, ...finding.fixes.map((fix) => fix.start))
  const end = Math.max(finding.end, ...finding.fixes.map((fix) => fix.end))
  const editEnd = rangeOffset + rangeLength
  if (rangeOffset < end && editEnd > start) return undefined
  const moved = end <= rangeOffset ? finding : movedBy(finding, text.length - rangeLength)
  return {
    ...moved,
    // A missing part is added elsewhere than where its finding stands.
    pattern: finding.pattern && fixAfter(finding.pattern, change),
    related: finding.related.map((place) => ({ ...place, ...rangeAfter(place, change) })),
  }
}
