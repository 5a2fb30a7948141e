import * as vscode from 'vscode'
import type { ReportMessage } from '../../checker/report.ts'
import { overlaps, type Range, rangeMovedBy } from '../../text/range.ts'
import type { TextChange } from '../../text/text-change.ts'
import { unfinishedSentence } from '../../text/unfinished-sentence.ts'
import { paragraphAt } from './paragraph-at.ts'

/** How long typing must pause before an unfinished sentence is judged as it stands, in milliseconds. */
const longPause = 1500

/** With more cursors than this nobody writes sentences. */
const mostCursors = 5

/** What somebody writes in a document, from one edit to the next. */
interface Writing {
  /** Where the edit ended, in UTF-16 code units. */
  readonly places: readonly number[]
  readonly timer: ReturnType<typeof setTimeout>
  /** The unfinished sentences in which findings are held back. */
  holding: readonly Range[]
}

/**
 * The sentences that are being typed. What is found in one is held back until it ends, the cursor leaves it or typing
 * pauses for longer: nobody wants to be judged in the middle of a sentence.
 */
export class UnfinishedSentences implements vscode.Disposable {
  readonly #writing = new Map<vscode.TextDocument, Writing>()
  readonly #ended = new vscode.EventEmitter<vscode.TextDocument>()
  readonly #subscriptions: vscode.Disposable

  /** What was held back in a document may be told now. */
  readonly onDidEnd = this.#ended.event

  constructor() {
    this.#subscriptions = vscode.Disposable.from(
      this.#ended,
      vscode.window.onDidChangeTextEditorSelection(({ textEditor: { document } }) => {
        const holding = this.#writing.get(document)?.holding ?? []
        if (holding.length > 0 && !holding.some((sentence) => hasCursorIn(document, sentence))) this.#end(document)
      }),
    )
  }

  dispose(): void {
    for (const document of [...this.#writing.keys()]) this.forget(document)
    this.#subscriptions.dispose()
  }

  /** Notes where somebody types. What is undone or done again was finished before. */
  follow({ document, contentChanges, reason }: vscode.TextDocumentChangeEvent): void {
    this.forget(document)
    if (reason !== undefined || contentChanges.length > mostCursors) return
    const timer = setTimeout(() => {
      this.#end(document)
    }, longPause)
    this.#writing.set(document, { places: endsOf(contentChanges), timer, holding: [] })
  }

  /** Forgets that somebody writes in a document. */
  forget(document: vscode.TextDocument): void {
    clearTimeout(this.#writing.get(document)?.timer)
    this.#writing.delete(document)
  }

  /**
   * Leaves out what was found in sentences that are being typed. What is shown already stays.
   * @param found what a check found
   * @param shown what is shown of the document now
   */
  async withoutUnfinished(
    document: vscode.TextDocument,
    found: readonly ReportMessage[],
    shown: () => readonly ReportMessage[],
  ): Promise<readonly ReportMessage[]> {
    const writing = this.#writing.get(document)
    if (!writing || found.length === 0) return found
    const sentences = await unfinishedAt(document, writing.places)
    if (this.#writing.get(document) !== writing) return found
    const known = shown()
    const isHeld = (finding: ReportMessage): boolean =>
      sentences.some((sentence) => overlaps(sentence, finding)) &&
      !known.some(({ ruleId, start }) => ruleId === finding.ruleId && start === finding.start)
    writing.holding = found.some(isHeld) ? sentences : []
    return found.filter((finding) => !isHeld(finding))
  }

  #end(document: vscode.TextDocument): void {
    const isHolding = this.#writing.get(document)?.holding.length
    this.forget(document)
    if (isHolding) this.#ended.fire(document)
  }
}

/** The sentences at some places that have not ended, and in which a cursor stands. */
async function unfinishedAt(document: vscode.TextDocument, places: readonly number[]): Promise<readonly Range[]> {
  const { readMessage } = await import('../../text/read-message.ts')
  return places.flatMap((place) => {
    const { start, text } = paragraphAt(document, place)
    const sentence = unfinishedSentence(readMessage(text), place - start)
    return sentence ? [rangeMovedBy(sentence, start)].filter((moved) => hasCursorIn(document, moved)) : []
  })
}

/** Whether a cursor stands in a sentence. The box of commit messages does not say where its own is: it is taken to stand there. */
function hasCursorIn(document: vscode.TextDocument, { start, end }: Range): boolean {
  const editors = vscode.window.visibleTextEditors.filter((editor) => editor.document === document)
  const cursors = editors.flatMap(({ selections }) => selections.map(({ active }) => document.offsetAt(active)))
  return editors.length === 0 || cursors.some((cursor) => start < cursor && cursor <= end)
}

/** Where changes end in the text after them; their offsets are those of the text before. */
function endsOf(changes: readonly TextChange[]): number[] {
  let growth = 0
  return [...changes]
    .sort((a, b) => a.rangeOffset - b.rangeOffset)
    .map(({ rangeOffset, rangeLength, text }) => {
      const end = rangeOffset + growth + text.length
      growth += text.length - rangeLength
      return end
    })
}
