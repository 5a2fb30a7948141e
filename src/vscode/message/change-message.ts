import * as vscode from 'vscode'
import { languages } from '../../text/language.ts'
import { errorPlace } from '../interface/error-place.ts'
import { kindTitles } from '../interface/kind-titles.ts'
import { languageNames } from '../interface/language-names.ts'
import type { MessageOrigin, MessageOrigins } from './message-origins.ts'
import type { WholeChecks } from '../check/whole-checks.ts'

interface Dependencies {
  readonly origins: MessageOrigins
  readonly wholeChecks: WholeChecks
  readonly log: vscode.LogOutputChannel
}

/** An answer, and what is remembered of the message for it. */
interface Choice extends vscode.QuickPickItem {
  readonly origin?: MessageOrigin
}

/** What a keybinding's `args` may say beforehand, so that it is not asked. */
interface Answer {
  readonly kind?: unknown
  readonly language?: unknown
}

const isAnswer = ({ kind, language }: Answer, origin: MessageOrigin | undefined): boolean =>
  origin !== undefined &&
  ((kind !== undefined && origin.kind === kind) || (language !== undefined && origin.language === language))

/** *Change Kind of Message…* and *Change Language of Message…*: for the message in the active editor. */
export function registerChangeMessage({ origins, wholeChecks, log }: Dependencies): vscode.Disposable {
  const register = (
    command: string,
    question: () => string,
    choices: (known: MessageOrigin) => Promise<readonly Choice[]>,
  ): vscode.Disposable =>
    vscode.commands.registerCommand(command, async (answer?: Answer): Promise<void> => {
      const document = vscode.window.activeTextEditor?.document
      if (!document) return
      const items = choices(origins.of(document))
      const given = answer && (await items).find(({ origin }) => isAnswer(answer, origin))
      const chosen = given ?? (await vscode.window.showQuickPick(items, { title: question() }))
      if (!chosen?.origin) return
      await origins.remember(document, chosen.origin)
      try {
        await wholeChecks.repeat(document)
      } catch (error) {
        log.error(`A check failed ${errorPlace(error)}`)
      }
    })
  return vscode.Disposable.from(
    register('tactful.changeKind', () => vscode.l10n.t('What kind of message is it?'), kindChoices),
    register('tactful.changeLanguage', () => vscode.l10n.t('In which language is the message?'), languageChoices),
  )
}

/** “Recognise from the text”, then the kinds, each with its sub-kinds under a line of their own. */
async function kindChoices({ kind: known }: MessageOrigin): Promise<readonly Choice[]> {
  const titles = await kindTitles()
  return [
    choiceOf(vscode.l10n.t('Detect from the text'), { kind: undefined }, known === undefined),
    ...titles.flatMap(({ id, kind, title }): Choice[] => [
      ...(id === kind ? [{ label: title, kind: vscode.QuickPickItemKind.Separator }] : []),
      choiceOf(title, { kind: id }, known === id),
    ]),
  ]
}

/** “Recognise from the text”, then the languages. */
const languageChoices = ({ language: known }: MessageOrigin): Promise<readonly Choice[]> =>
  Promise.resolve([
    choiceOf(vscode.l10n.t('Detect from the text'), { language: 'auto' }, known === 'auto'),
    ...languages.map((language) => choiceOf(languageNames[language], { language }, known === language)),
  ])

const choiceOf = (label: string, origin: MessageOrigin, isCurrent: boolean): Choice => ({
  label,
  origin,
  ...(isCurrent && { description: vscode.l10n.t('current') }),
})
