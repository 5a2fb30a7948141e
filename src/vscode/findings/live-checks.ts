import * as vscode from 'vscode'
import type { ReportMessage } from '../../checker/report.ts'
import { overlaps, type Range } from '../../text/range.ts'
import type { CheckedMessages } from '../check/checked-messages.ts'
import type { DocumentChecks } from './document-checks.ts'
import type { DocumentSettings } from '../settings/document-settings.ts'
import { afterStart } from '../interface/after-start.ts'
import { errorPlace } from '../interface/error-place.ts'
import type { Findings } from './findings.ts'
import { isMessage, isWatched } from '../message/message-documents.ts'
import type { MessageOrigins } from '../message/message-origins.ts'
import type { SilencedFindings } from '../silencing/silenced-findings.ts'
import { rangeOf } from './to-diagnostic.ts'
import { UnfinishedSentences } from './unfinished-sentences.ts'

/** How long typing must pause before a message is checked, in milliseconds. */
const pause = 250

type Occasion = 'open' | 'edit' | 'save' | 'settings'

interface Dependencies {
  readonly checked: CheckedMessages
  readonly checks: DocumentChecks
  readonly findings: Findings
  readonly origins: MessageOrigins
  readonly settings: DocumentSettings
  readonly silenced: SilencedFindings
  readonly log: vscode.LogOutputChannel
}

/**
 * Checks open messages: when one is opened, when typing pauses or it is saved, and when settings change. One that the
 * person has checked is looked at as a whole; another as a draft, of which nothing is demanded. What is found in the
 * sentence that is being typed waits for its end.
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

  const unfinished = new UnfinishedSentences()

  const check = async (document: vscode.TextDocument, occasion: Occasion, isNewest: () => boolean): Promise<void> => {
    const { exclude, languages, run, where } = await settings.of(document)
    if (!isNewest() || (occasion === 'edit' && run !== 'onType')) return
    // Where a message is checked when it is saved, it is finished then.
    if (run !== 'onType') unfinished.forget(document)
    if (run === 'manual' || !isMessage(document, { exclude, languages, where })) {
      // What Check Message found stays until then.
      if (occasion === 'settings') clear(document)
      return
    }
    const asked = checked.of(document)
    const isWhole = asked !== undefined && !asked.range
    const draft = await checks.check(document, { isLive: !isWhole })
    const range = asked?.range && rangeOf(document, asked.range)
    const message = range ? await checks.check(document, { range }) : draft
    if (!draft || !message) return
    const found = replaced(draft.report.messages, message.report.messages, asked?.range)
    const told = await unfinished.withoutUnfinished(document, found, () => findings.of(document))
    if (!isNewest()) return
    if (checked.of(document) !== asked) {
      // The person asked for a check meanwhile.
      schedule(document, 'open')
      return
    }
    findings.replace(document, told)
    checked.renew(document, message)
  }
  const clear = (document: vscode.TextDocument): void => {
    findings.forget(document)
    checked.forget(document)
  }
  const drop = (document: vscode.TextDocument): void => {
    clearTimeout(newest.get(document))
    newest.delete(document)
  }
  /** Returns whether the document is looked at by itself at all. */
  const schedule = (document: vscode.TextDocument, occasion: Occasion): boolean => {
    drop(document)
    if (!isWatched(document)) {
      if (occasion === 'settings') clear(document)
      return false
    }
    const begin = (): void => {
      check(document, occasion, () => newest.get(document) === timer).catch((error: unknown) => {
        log.error(`A check failed ${errorPlace(error)}`)
      })
    }
    const timer = setTimeout(begin, occasion === 'edit' ? pause : 0)
    newest.set(document, timer)
    return true
  }
  const scheduleAll = (occasion: Occasion): void => {
    for (const document of vscode.workspace.textDocuments) schedule(document, occasion)
  }

  return vscode.Disposable.from(
    afterStart(() => {
      scheduleAll('open')
    }),
    unfinished,
    unfinished.onDidEnd((document) => {
      schedule(document, 'open')
    }),
    settings.onDidChange(() => {
      scheduleAll('settings')
    }),
    origins.onDidChange((document) => {
      schedule(document, 'open')
    }),
    silenced.onDidChange(() => {
      scheduleAll('open')
    }),
    vscode.workspace.onDidOpenTextDocument((document) => {
      schedule(document, 'open')
    }),
    vscode.workspace.onDidChangeTextDocument((event) => {
      if (event.contentChanges.length === 0) return
      checks.follow(event)
      findings.follow(event)
      if (schedule(event.document, 'edit')) unfinished.follow(event)
    }),
    vscode.workspace.onDidSaveTextDocument((document) => {
      schedule(document, 'save')
    }),
    // A change of language mode closes a document too, and opens it again.
    vscode.workspace.onDidCloseTextDocument((document) => {
      drop(document)
      unfinished.forget(document)
      checks.forget(document)
      findings.forget(document)
    }),
    new vscode.Disposable(() => {
      for (const document of newest.keys()) drop(document)
    }),
  )
}

/** What was found in a draft, and in its stretch that was checked as the message what was found there. */
const replaced = (
  inDraft: readonly ReportMessage[],
  inMessage: readonly ReportMessage[],
  range: Range | undefined,
): readonly ReportMessage[] =>
  range ? [...inDraft.filter((found) => !overlaps(found, range)), ...inMessage] : inMessage
