import * as vscode from 'vscode'
import type { ReportMessage } from '../../checker/report.ts'
import type { OutgoingMail } from '../../text/outgoing-mail.ts'
import type { CheckView } from '../check/check-view.ts'
import { errorPlace } from '../interface/error-place.ts'
import { tellBriefly } from '../interface/tell-briefly.ts'
import { shortened } from '../../text/shortened.ts'
import type { WholeChecks } from '../check/whole-checks.ts'

/** How many UTF-16 code units of the words in question a question shows. */
const longestWords = 60

interface Dependencies {
  readonly wholeChecks: WholeChecks
  readonly view: CheckView
  readonly log: vscode.LogOutputChannel
}

/** What *Copy Message* did. */
interface Copied {
  readonly copied: boolean
}

/** What *Open in Mail* did: whether a mail was opened, and whether its body is on the clipboard. */
interface Opened extends Copied {
  readonly opened: boolean
}

/**
 * *Copy Message* and *Open in Mail*: they check the message in the active editor and hand it on as plain text. Where
 * something must be mended they name it and ask once.
 */
export function registerSendMessage(dependencies: Dependencies): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.commands.registerCommand('tactful.copyMessage', async (): Promise<Copied> => {
      const mail = await approvedMail(dependencies, copyQuestion)
      if (!mail) return { copied: false }
      await vscode.env.clipboard.writeText(mail.body)
      tellBriefly(vscode.l10n.t('Message copied'))
      return { copied: true }
    }),
    vscode.commands.registerCommand('tactful.openInMail', async (): Promise<Opened> => {
      const mail = await approvedMail(dependencies, openQuestion)
      if (!mail) return { opened: false, copied: false }
      const { mailLink } = await import('../../text/mail-link.ts')
      const { uri, holdsBody } = mailLink(mail)
      if (!holdsBody) await vscode.env.clipboard.writeText(mail.body)
      // A Uri would be decoded and encoded anew, and “&”, “#”, “?”, “%” and “+” in the text be lost or doubled
      // (microsoft/vscode#85930). A string is passed on as it is, though the types do not say so.
      const opened = await vscode.env.openExternal(uri as unknown as vscode.Uri)
      if (!opened) void vscode.window.showErrorMessage(vscode.l10n.t('No mail program could be opened.'))
      else if (!holdsBody)
        void vscode.window.showInformationMessage(
          vscode.l10n.t('The message is too long to pass to the mail program. It is on the clipboard: paste it there.'),
        )
      return { opened, copied: !holdsBody }
    }),
  )
}

/** How a question names what must be mended, and how many other places are open; it offers to go on all the same. */
interface Question {
  readonly ask: (words: string, finding: ReportMessage, others: number) => string
  readonly goOn: () => string
}

const copyQuestion: Question = {
  ask: (words, { family, message }, others) => {
    if (family !== 'placeholder') return vscode.l10n.t('“{0}”: {1} Copy anyway?', words, message)
    return others > 0
      ? vscode.l10n.t('Not filled in: “{0}” and {1} more. Copy anyway?', words, others)
      : vscode.l10n.t('“{0}” hasn’t been filled in. Copy anyway?', words)
  },
  goOn: () => vscode.l10n.t('Copy Anyway'),
}

const openQuestion: Question = {
  ask: (words, { family, message }, others) => {
    if (family !== 'placeholder') return vscode.l10n.t('“{0}”: {1} Open in mail anyway?', words, message)
    return others > 0
      ? vscode.l10n.t('Not filled in: “{0}” and {1} more. Open in mail anyway?', words, others)
      : vscode.l10n.t('“{0}” hasn’t been filled in. Open in mail anyway?', words)
  },
  goOn: () => vscode.l10n.t('Open Anyway'),
}

/** The message in the active editor, if nothing must be mended in it or the person goes on all the same. */
async function approvedMail(
  { wholeChecks, view, log }: Dependencies,
  question: Question,
): Promise<OutgoingMail | undefined> {
  const document = vscode.window.activeTextEditor?.document
  if (!document) {
    void vscode.window.showInformationMessage(vscode.l10n.t('Open the message that you want to send, then try again.'))
    return undefined
  }
  const [first, ...others] = await errorsIn(document, wholeChecks, log)
  if (first) {
    const [goOn, show] = [question.goOn(), vscode.l10n.t('Show')]
    const asked = question.ask(shortened(first.text, longestWords), first, others.filter(isOpen).length)
    const answer = await vscode.window.showWarningMessage(asked, goOn, show)
    if (answer === show) await view.show(document)
    if (answer !== goOn) return undefined
  }
  const { outgoingMail } = await import('../../text/outgoing-mail.ts')
  return outgoingMail(document.getText(), { isMarkdown: document.languageId === 'markdown' })
}

const isOpen = ({ family }: ReportMessage): boolean => family === 'placeholder'

/** What must be mended in a message as it is now. A check that fails keeps nobody from sending. */
async function errorsIn(
  document: vscode.TextDocument,
  wholeChecks: WholeChecks,
  log: vscode.LogOutputChannel,
): Promise<readonly ReportMessage[]> {
  try {
    const report = await wholeChecks.check(document)
    return report?.messages.filter(({ severity }) => severity === 'error') ?? []
  } catch (error) {
    log.error(`A check failed ${errorPlace(error)}`)
    return []
  }
}
