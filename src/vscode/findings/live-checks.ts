import * as vscode from 'vscode'
import type { CheckedMessages } from '../check/checked-messages.ts'
import type { DocumentChecks } from './document-checks.ts'
import type { DocumentSettings } from '../settings/document-settings.ts'
import { errorPlace } from '../interface/error-place.ts'
import type { Findings } from './findings.ts'
import { isMessage, mayBeMessage } from '../message/message-documents.ts'
import type { MessageOrigins } from '../message/message-origins.ts'
import type { SilencedSentences } from '../silencing/silenced-sentences.ts'
import { rangeOf } from './to-diagnostic.ts'

/** How long typing must pause before a message is checked, in milliseconds. */
const pause = 250

type Occasion = 'open' | 'edit' | 'save' | 'settings'

interface Dependencies {
  readonly checked: CheckedMessages
  readonly checks: DocumentChecks
  readonly findings: Findings
  readonly origins: MessageOrigins
  readonly settings: DocumentSettings
  readonly silenced: SilencedSentences
  readonly log: vscode.LogOutputChannel
}

/**
 * Checks open messages: when one is opened, when typing pauses or it is saved, and when settings change. One that the
 * person has checked is looked at as a whole; another as a draft, of which nothing is demanded.
 */
export function registerLiveChecks({
  checked,
  checks,
  findings,
  origins,
  settings,
  silenced,
  log,
}: Dependencies): vscode.Disposable {
  /** The newest check of each document, by its timer: a later one makes the result of an earlier one useless. */
  const newest = new Map<vscode.TextDocument, ReturnType<typeof setTimeout>>()

  const check = async (document: vscode.TextDocument, occasion: Occasion, isNewest: () => boolean): Promise<void> => {
    const { exclude, run } = await settings.of(document)
    if (!isNewest() || (occasion === 'edit' && run !== 'onType')) return
    if (run === 'manual' || !isMessage(document, exclude)) {
      // What Check Message found stays until then.
      if (occasion === 'settings') {
        findings.forget(document)
        checked.forget(document)
      }
      return
    }
    const asked = checked.of(document)
    const isWhole = asked !== undefined && !asked.range
    const found = await checks.check(document, { isLive: !isWhole })
    const range = asked?.range && rangeOf(document, asked.range)
    const message = range ? await checks.check(document, { range }) : found
    if (!found || !message || !isNewest()) return
    if (checked.of(document) !== asked) {
      // The person asked for a check meanwhile.
      schedule(document, 'open')
      return
    }
    findings.replace(document, found.report.messages)
    if (range) findings.replace(document, message.report.messages, range)
    checked.renew(document, message)
  }
  const drop = (document: vscode.TextDocument): void => {
    clearTimeout(newest.get(document))
    newest.delete(document)
  }
  const schedule = (document: vscode.TextDocument, occasion: Occasion): void => {
    drop(document)
    if (!mayBeMessage(document)) return
    const begin = (): void => {
      check(document, occasion, () => newest.get(document) === timer).catch((error: unknown) => {
        log.error(`A check failed ${errorPlace(error)}`)
      })
    }
    const timer = setTimeout(begin, occasion === 'edit' ? pause : 0)
    newest.set(document, timer)
  }
  const scheduleAll = (occasion: Occasion): void => {
    for (const document of vscode.workspace.textDocuments) schedule(document, occasion)
  }

  scheduleAll('open')
  return vscode.Disposable.from(
    settings.onDidChange(() => {
      scheduleAll('settings')
    }),
    origins.onDidChange((document) => {
      schedule(document, 'open')
    }),
    silenced.onDidChange((place) => {
      if (place) findings.replace(place.document, [], place.range)
      scheduleAll('open')
    }),
    vscode.workspace.onDidOpenTextDocument((document) => {
      schedule(document, 'open')
    }),
    vscode.workspace.onDidChangeTextDocument((event) => {
      if (event.contentChanges.length === 0) return
      findings.follow(event)
      schedule(event.document, 'edit')
    }),
    vscode.workspace.onDidSaveTextDocument((document) => {
      schedule(document, 'save')
    }),
    // A change of language mode closes a document too, and opens it again.
    vscode.workspace.onDidCloseTextDocument((document) => {
      drop(document)
      findings.forget(document)
    }),
    new vscode.Disposable(() => {
      for (const document of newest.keys()) drop(document)
    }),
  )
}
