import * as vscode from 'vscode'
import { dayOf } from '../../text/day.ts'
import type { DocumentChecks } from '../findings/document-checks.ts'
import { editOf } from '../findings/offered-fixes.ts'
import { rangeOf } from '../findings/to-diagnostic.ts'
import { errorPlace } from '../interface/error-place.ts'
import { inQuotes } from '../../text/inside-quotes.ts'
import { shortened } from '../../text/shortened.ts'
import { interfaceLanguage } from '../interface/interface-language.ts'
import { askModel, modelFailure } from './ask-model.ts'
import type { ChatModels } from './chat-models.ts'
import { chooseModel, modelName } from './choose-model.ts'
import { findRewriting } from './find-rewriting.ts'
import { type Judged, targetsIn } from './judge-answer.ts'
import { passageAt } from './passage.ts'
import type { RewriteRequest } from './register-rewrite.ts'
import { RewritePreview } from './rewrite-preview.ts'
import { TrackedPassage } from './tracked-passage.ts'

/** No passage is longer, in UTF-16 code units: a whole correspondence is not sent by a slip. */
const longestPassage = 4000

/** How many UTF-16 code units of an answer a list shows. */
const longestShown = 400

interface Dependencies {
  readonly checks: DocumentChecks
  readonly models: ChatModels
  readonly memory: vscode.Memento
  readonly log: vscode.LogOutputChannel
}

/** What came of it. */
export type Outcome = 'used' | 'changed' | 'cancelled' | 'not-sent' | 'no-answer' | 'no-model' | 'no-words'

/**
 * Has a language model write a passage anew: asks before the passage is sent, holds the answer against our own check,
 * shows a diff, and changes the message only where the person says so.
 */
export async function rewrite(
  request: RewriteRequest,
  { checks, models, memory, log }: Dependencies,
): Promise<Outcome> {
  const document = await vscode.workspace.openTextDocument(request.uri)
  const available = await models.list()
  if (available.length === 0) {
    tell(vscode.l10n.t('There is no language model to rewrite with.'))
    return 'no-model'
  }
  const judged = await judgedAt(document, request, checks)
  if (!judged) return 'no-words'
  const passage = new TrackedPassage(document, judged.passage)
  const preview = new RewritePreview(document)
  try {
    const text = judged.passage.text
    const earlier: string[] = []
    let model = await chooseModel(available, text, memory)
    while (model) {
      const { text: answer, outcome } = await answerOf(model, { ...judged, earlier }, log)
      if (answer === undefined) return outcome
      const { place } = passage
      if (!place) return offerCopy(answer)
      await preview.show(document.getText(), place, answer)
      const choice = await askWhatToDo(answer, available.length > 1)
      if (choice === 'cancel') return 'cancelled'
      if (choice === 'use') {
        await preview.close()
        return await use(answer, passage, document, text)
      }
      if (choice === 'other') model = await chooseModel(available, text, memory, true)
      earlier.push(answer)
    }
    return 'not-sent'
  } finally {
    await preview.close()
    preview.dispose()
    passage.dispose()
  }
}

/** The passage that is meant, and what the check says of the message as it stands; undefined where there are no words. */
async function judgedAt(
  document: vscode.TextDocument,
  { range, isExact, ruleId }: RewriteRequest,
  checks: DocumentChecks,
): Promise<Judged | undefined> {
  const message = document.getText()
  const options = await checks.optionsFor(document)
  const at = { start: document.offsetAt(range.start), end: document.offsetAt(range.end) }
  const passage = passageAt(message, at, isExact, options.language)
  if (!passage) {
    tell(vscode.l10n.t('Select the words that you want rewritten, then try again.'))
    return undefined
  }
  if (passage.text.length > longestPassage) {
    tell(vscode.l10n.t('This is too long to be rewritten at once: select a paragraph.'))
    return undefined
  }
  const { check } = await import('../../checker/check.ts')
  const before = await check(message, options)
  return {
    message,
    passage,
    before,
    targets: targetsIn(before, passage, ruleId),
    earlier: [],
    today: options.today ?? dayOf(new Date()),
    check: (changed) => check(changed, options),
  }
}

/** A rewriting that passes the check, or what came of it instead; where there is none, that is told in one line. */
type Answered =
  | { readonly text: string; readonly outcome?: undefined }
  | { readonly text?: undefined; readonly outcome: 'cancelled' | 'no-answer' }

function answerOf(model: vscode.LanguageModelChat, judged: Judged, log: vscode.LogOutputChannel): Thenable<Answered> {
  const name = modelName(model)
  const title = vscode.l10n.t('{0} is writing. Its answer is checked before you see it.', name)
  const location = vscode.ProgressLocation.Notification
  return vscode.window.withProgress<Answered>({ location, title, cancellable: true }, async (_progress, token) => {
    // A model that does not stop when it is told to keeps nobody waiting.
    const cancelled = new Promise<undefined>((resolve) => {
      token.onCancellationRequested(() => {
        resolve(undefined)
      })
    })
    try {
      const found = findRewriting(judged, (turns) => askModel(model, turns, token)).then((text) => ({ text }))
      const answer = await Promise.race([cancelled, found])
      if (!answer || token.isCancellationRequested) return { outcome: 'cancelled' }
      if (answer.text !== undefined) return { text: answer.text }
      tell(vscode.l10n.t('{0} found no wording that passes the check. Nothing was changed.', name))
    } catch (error) {
      if (token.isCancellationRequested) return { outcome: 'cancelled' }
      log.warn(`A model gave no answer ${errorPlace(error)}`)
      tell(modelFailure(error, model))
    }
    return { outcome: 'no-answer' }
  })
}

type Decision = 'use' | 'another' | 'other' | 'cancel'

async function askWhatToDo(answer: string, isOneOfMany: boolean): Promise<Decision> {
  const items: (vscode.QuickPickItem & { readonly decision: Decision })[] = [
    {
      label: vscode.l10n.t('Use It'),
      detail: inQuotes(shortened(answer, longestShown), interfaceLanguage()),
      decision: 'use',
    },
    { label: vscode.l10n.t('Another'), decision: 'another' },
    ...(isOneOfMany ? [{ label: vscode.l10n.t('Choose another model…'), decision: 'other' as const }] : []),
    { label: vscode.l10n.t('Cancel'), decision: 'cancel' },
  ]
  const title = vscode.l10n.t('Use this version?')
  const placeHolder = vscode.l10n.t('It passes the check. Please read it anyway: nothing has been changed yet.')
  return (await vscode.window.showQuickPick(items, { title, placeHolder, ignoreFocusOut: true }))?.decision ?? 'cancel'
}

/** Puts an answer in the place of its passage, as one edit; where that was changed meanwhile, offers a copy. */
async function use(
  answer: string,
  passage: TrackedPassage,
  document: vscode.TextDocument,
  before: string,
): Promise<'used' | 'changed'> {
  const { place } = passage
  if (place) {
    const editor = await vscode.window.showTextDocument(document)
    const hasOpenPoints = (answer.match(/\[[^\]]*\]/g) ?? []).some((point) => !before.includes(point))
    const edit = editOf(document, { fix: { ...place, text: answer }, hasOpenPoints, title: '' })
    if (await vscode.workspace.applyEdit(edit)) {
      editor.revealRange(rangeOf(document, place))
      return 'used'
    }
  }
  return offerCopy(answer)
}

/** Says that the passage is not any more what it was, and offers what was written for it. */
function offerCopy(answer: string): 'changed' {
  const copy = vscode.l10n.t('Copy the New Version')
  const said = vscode.l10n.t('The passage has changed in the meantime, so it was left as it is.')
  void vscode.window.showInformationMessage(said, copy).then((chosen) => {
    if (chosen === copy) void vscode.env.clipboard.writeText(answer)
  })
  return 'changed'
}

const tell = (line: string): void => {
  void vscode.window.showInformationMessage(line)
}
