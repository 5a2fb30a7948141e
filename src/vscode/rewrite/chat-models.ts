import * as vscode from 'vscode'

/** The context that shows the command in the palette. */
const canRewrite = 'tactful:canRewrite'

/** VS Code's language models; other editors that run its extensions may have none. */
const api = vscode.lm as Partial<typeof vscode.lm> | undefined

/** Whether the person wants no language models at all. */
const isUnwanted = (): boolean => vscode.workspace.getConfiguration('chat').get('disableAIFeatures') === true

/**
 * The chat models that the person has. Nobody is asked before it matters, for asking starts the extensions that offer
 * models; from then on the answer follows what there is.
 */
export class ChatModels implements vscode.Disposable {
  readonly #subscriptions: vscode.Disposable
  #asked: Promise<readonly vscode.LanguageModelChat[]> | undefined
  #isAny = false

  constructor() {
    const askAgain = (): void => {
      if (this.#asked) void this.#ask()
    }
    this.#subscriptions = vscode.Disposable.from(
      ...(api?.onDidChangeChatModels ? [api.onDidChangeChatModels(askAgain)] : []),
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration('chat.disableAIFeatures')) askAgain()
      }),
    )
  }

  /** Whether there are any, as far as is known by now. The first call only begins to find out. */
  get isAny(): boolean {
    void this.list()
    return this.#isAny
  }

  /** All of them, each once. */
  list(): Promise<readonly vscode.LanguageModelChat[]> {
    return this.#asked ?? this.#ask()
  }

  dispose(): void {
    this.#subscriptions.dispose()
  }

  async #ask(): Promise<readonly vscode.LanguageModelChat[]> {
    const asked = (this.#asked = found())
    const models = await asked
    if (asked === this.#asked && this.#isAny !== models.length > 0) {
      this.#isAny = models.length > 0
      void vscode.commands.executeCommand('setContext', canRewrite, this.#isAny)
    }
    return models
  }
}

async function found(): Promise<readonly vscode.LanguageModelChat[]> {
  if (isUnwanted() || !api?.selectChatModels) return []
  try {
    return await api.selectChatModels()
  } catch {
    return []
  }
}
