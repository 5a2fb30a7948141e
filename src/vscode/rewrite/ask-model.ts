import * as vscode from 'vscode'
import { modelName } from './choose-model.ts'
import type { Turn } from './rewrite-prompt.ts'

/** No answer that could be of use is longer, in UTF-16 code units. */
const longestAnswer = 20_000

/** Sends a conversation to a model and gives its answer as text. It has no tools: an answer can do nothing. */
export async function askModel(
  model: vscode.LanguageModelChat,
  turns: readonly Turn[],
  token: vscode.CancellationToken,
): Promise<string> {
  const messages = turns.map(({ by, text }) =>
    by === 'user' ? vscode.LanguageModelChatMessage.User(text) : vscode.LanguageModelChatMessage.Assistant(text),
  )
  const justification = vscode.l10n.t('To rewrite the text that you chose, when you ask for it.')
  const response = await model.sendRequest(messages, { justification }, token)
  let answer = ''
  for await (const piece of response.text) {
    answer += piece
    if (answer.length > longestAnswer) break
  }
  return answer
}

/** Why a model gave no answer, in one line. */
export function modelFailure(error: unknown, model: vscode.LanguageModelChat): string {
  const name = modelName(model)
  switch (error instanceof vscode.LanguageModelError ? error.code : undefined) {
    case vscode.LanguageModelError.NoPermissions.name:
      return vscode.l10n.t('VS Code does not let Tactful use {0}. Nothing was changed.', name)
    case vscode.LanguageModelError.Blocked.name:
      return vscode.l10n.t('{0} takes no more requests for now. Nothing was changed.', name)
    case vscode.LanguageModelError.NotFound.name:
      return vscode.l10n.t('{0} is no longer available. Nothing was changed.', name)
    default:
      return vscode.l10n.t('{0} gave no answer. Nothing was changed.', name)
  }
}
