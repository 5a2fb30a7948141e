import * as vscode from 'vscode'
import { inQuotes } from '../../text/inside-quotes.ts'
import { shortened } from '../../text/shortened.ts'
import { interfaceLanguage } from '../interface/interface-language.ts'

const stored = 'rewriting'

/** How many UTF-16 code units of the text in question the question shows. */
const longestShown = 400

/** What the person has said about models, on this machine. */
interface Remembered {
  /** The model that was chosen last. */
  readonly model?: string
  /** The models of which nothing more is asked before they get a text. */
  readonly agreed?: readonly string[]
}

type Answer = 'once' | 'always' | 'other' | 'no'

interface Choice extends vscode.QuickPickItem {
  readonly answer: Answer
}

/**
 * The model that is to get a text. Asks which, where there are several; and says what would be sent to whom, and asks,
 * unless the person wanted no more questions about this model.
 * @param isOther whether another model than the last is wanted
 * @returns undefined where nothing is to be sent
 */
export async function chooseModel(
  models: readonly vscode.LanguageModelChat[],
  text: string,
  memory: vscode.Memento,
  isOther = false,
): Promise<vscode.LanguageModelChat | undefined> {
  const known = memory.get<Remembered>(stored) ?? {}
  const last = models.find((model) => keyOf(model) === known.model)
  const only = models.length === 1 ? models[0] : undefined
  const model = only ?? (isOther ? undefined : last) ?? (await askWhich(models, last))
  if (!model) return undefined
  const key = keyOf(model)
  const remember = (more: Remembered): Thenable<void> => memory.update(stored, { ...known, model: key, ...more })
  if (known.agreed?.includes(key)) {
    await remember({})
    return model
  }
  const answer = await askWhether(model, text, models.length > 1)
  if (answer === 'other') return chooseModel(models, text, memory, true)
  if (answer === 'no') return undefined
  await remember(answer === 'always' ? { agreed: [...(known.agreed ?? []), key] } : {})
  return model
}

const keyOf = ({ vendor, id }: vscode.LanguageModelChat): string => `${vendor}/${id}`

/** What a model is called; some have no name of their own. */
export const modelName = ({ name, family, id }: vscode.LanguageModelChat): string => name || family || id

async function askWhich(
  models: readonly vscode.LanguageModelChat[],
  last: vscode.LanguageModelChat | undefined,
): Promise<vscode.LanguageModelChat | undefined> {
  const items = models.map((model) => ({
    label: modelName(model),
    description: model === last ? vscode.l10n.t('current') : model.vendor,
    model,
  }))
  const title = vscode.l10n.t('Which model should rewrite it? Nothing is sent yet.')
  return (await vscode.window.showQuickPick(items, { title, matchOnDescription: true }))?.model
}

async function askWhether(model: vscode.LanguageModelChat, text: string, isOneOfMany: boolean): Promise<Answer> {
  const name = modelName(model)
  const items: Choice[] = [
    {
      label: vscode.l10n.t('Send'),
      detail: inQuotes(shortened(text, longestShown), interfaceLanguage()),
      answer: 'once',
    },
    {
      label: vscode.l10n.t('Send, and do not ask again for {0}', name),
      detail: vscode.l10n.t('From then on, too, only the text that you choose is sent, and only when you ask.'),
      answer: 'always',
    },
    ...(isOneOfMany ? [{ label: vscode.l10n.t('Choose another model…'), answer: 'other' as const }] : []),
    { label: vscode.l10n.t('Do not send'), answer: 'no' },
  ]
  const chosen = await vscode.window.showQuickPick(items, {
    title: vscode.l10n.t('Send this text to {0} ({1})?', name, model.vendor),
    placeHolder: vscode.l10n.t(
      'Only this text leaves your machine, with what needs fixing in it. {0} handles it as its provider does.',
      name,
    ),
    ignoreFocusOut: true,
  })
  return chosen?.answer ?? 'no'
}
