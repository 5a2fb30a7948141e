import * as vscode from 'vscode'

const stored = 'silencedSentences'

/** How many sentences are remembered; then the oldest are forgotten. */
const most = 5000

/** The command behind “Not a problem”. It takes the document's URI and the range of a finding. */
export const notAProblem = 'tactful.notAProblem'

/** Where a finding was silenced. */
export interface SilencedPlace {
  readonly document: vscode.TextDocument
  readonly range: vscode.Range
}

/** The sentences that the person has said to be no problem, for good: hashes are kept, never words. */
export class SilencedSentences implements vscode.Disposable {
  readonly #memory: vscode.Memento
  readonly #changed = new vscode.EventEmitter<SilencedPlace | undefined>()
  readonly #subscriptions: vscode.Disposable

  /** A finding was silenced, or all sentences are to be heard again. */
  readonly onDidChange = this.#changed.event

  constructor(memory: vscode.Memento) {
    this.#memory = memory
    this.#subscriptions = vscode.Disposable.from(
      this.#changed,
      vscode.commands.registerCommand(notAProblem, async (uri: vscode.Uri, range: vscode.Range) => {
        const document = await vscode.workspace.openTextDocument(uri)
        const at = { start: document.offsetAt(range.start), end: document.offsetAt(range.end) }
        const key = await keyAt(document.getText(), at)
        await this.#keep([...this.keys, key].slice(-most), { document, range })
      }),
      vscode.commands.registerCommand('tactful.showSilenced', () => this.#keep([])),
    )
  }

  /** What `check` needs to know. */
  get keys(): ReadonlySet<string> {
    return new Set(this.#memory.get<readonly string[]>(stored))
  }

  dispose(): void {
    this.#subscriptions.dispose()
  }

  async #keep(keys: readonly string[], place?: SilencedPlace): Promise<void> {
    await this.#memory.update(stored, keys)
    this.#changed.fire(place)
  }
}

/** The key of the sentence that a range lies in. */
async function keyAt(text: string, { start, end }: { readonly start: number; readonly end: number }): Promise<string> {
  const [{ readMessage }, { sentenceKey }] = await Promise.all([
    import('../../text/read-message.ts'),
    import('../../text/sentence-key.ts'),
  ])
  const sentences = readMessage(text).paragraphs.flatMap((paragraph) => paragraph.sentences)
  const sentence = sentences.find((one) => one.start <= start && end <= one.end) ?? { start, end }
  return sentenceKey(text.slice(sentence.start, sentence.end))
}
