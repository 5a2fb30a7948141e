import type { Connection } from 'vscode-languageserver/node'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import { check } from '../../checker/check.ts'
import { FollowedChecks, type FollowedDocument } from '../../checker/incremental/followed-checks.ts'
import { longestMessage } from '../../checker/longest-message.ts'
import type { Report, ReportMessage } from '../../checker/report.ts'
import type { Language } from '../../text/language.ts'
import { type OnFailure, oncePerPart } from '../../rules/failure.ts'
import { errorName } from '../error-name.ts'
import type { TextChange } from '../../text/text-change.ts'
import type { ClientSettings } from './client-settings.ts'
import { type ClientAbilities, toDiagnostic } from './to-protocol.ts'

/** How long typing must pause before a message is checked, in milliseconds. */
const pause = 250

type Occasion = 'open' | 'edit' | 'save' | 'settings'

interface Dependencies {
  readonly connection: Connection
  readonly settings: ClientSettings
  readonly abilities: ClientAbilities
  readonly locale: Language
  /** The document as it is now; undefined where it was closed. */
  readonly current: (uri: string) => TextDocument | undefined
}

/** What was found in a document, in which version of it. */
interface Checked {
  readonly version: number
  readonly messages: readonly ReportMessage[]
}

/**
 * Checks the documents that a client has open, and publishes what is found. One that the person has asked to check is
 * looked at as a whole from then on; another as a draft, of which nothing is demanded.
 */
export class CheckedDocuments {
  readonly #given: Dependencies
  readonly #checked = new Map<string, Checked>()
  readonly #asked = new Set<string>()
  readonly #live = new FollowedChecks<string>()
  readonly #timers = new Map<string, ReturnType<typeof setTimeout>>()

  readonly #tellFailure: OnFailure

  constructor(given: Dependencies) {
    this.#given = given
    this.#tellFailure = oncePerPart((part, error) => {
      given.connection.console.error(`Left out of checks, for it failed: ${part} (${errorName(error)})`)
    })
  }

  /** What is known of a document as it is now; nothing while an edit has not been checked. */
  of({ uri, version }: TextDocument): readonly ReportMessage[] {
    const known = this.#checked.get(uri)
    return known?.version === version ? known.messages : []
  }

  /** Follows what makes a version of a document of the one before it. */
  follow(uri: string, version: number, changes: readonly TextChange[]): void {
    this.#live.follow(uri, version, changes)
  }

  /** Checks a document in a while: a later call makes an earlier one needless. */
  schedule(uri: string, occasion: Occasion): void {
    clearTimeout(this.#timers.get(uri))
    const begin = (): void => {
      this.#timers.delete(uri)
      void this.#checkLive(uri, occasion).catch((error: unknown) => {
        this.#given.connection.console.error(`A check failed: ${errorName(error)}`)
      })
    }
    this.#timers.set(uri, setTimeout(begin, occasion === 'edit' ? pause : 0))
  }

  /** Checks a document as a whole, because the person asks for it. Undefined where it is closed, or edited meanwhile. */
  async checkWhole(uri: string): Promise<Report | undefined> {
    clearTimeout(this.#timers.get(uri))
    this.#asked.add(uri)
    return this.#check(uri)
  }

  close(uri: string): void {
    clearTimeout(this.#timers.get(uri))
    this.#timers.delete(uri)
    this.#asked.delete(uri)
    this.#live.forget(uri)
    if (this.#checked.delete(uri)) void this.#given.connection.sendDiagnostics({ uri, diagnostics: [] })
  }

  async #checkLive(uri: string, occasion: Occasion): Promise<void> {
    const { settings, current } = this.#given
    const chosen = await settings.of(uri)
    const document = current(uri)
    if (!document || (occasion === 'edit' && chosen.run !== 'onType')) return
    if (chosen.run === 'manual' || settings.isExcluded(uri, chosen) || document.getText().length > longestMessage) {
      if (occasion === 'settings') this.#publish(document, [])
      return
    }
    await this.#check(uri)
  }

  async #check(uri: string): Promise<Report | undefined> {
    const { settings, current, locale } = this.#given
    const chosen = await settings.of(uri)
    const document = current(uri)
    if (!document) return undefined
    const { version } = document
    const options = {
      language: chosen.language === 'auto' ? undefined : chosen.language,
      sender: chosen.sender.name,
      settings: chosen,
      locale,
      onFailure: this.#tellFailure,
    }
    const report = await (this.#asked.has(uri)
      ? check(document.getText(), options)
      : this.#live.report(uri, followed(document), options))
    if (current(uri)?.version !== version) return undefined
    this.#publish(document, report.messages)
    return report
  }

  #publish(document: TextDocument, messages: readonly ReportMessage[]): void {
    const { connection, abilities } = this.#given
    const { uri, version } = document
    this.#checked.set(uri, { version, messages })
    const diagnostics = messages.map((found) => toDiagnostic(document, found, abilities))
    void connection.sendDiagnostics({ uri, version, diagnostics })
  }
}

const followed = (document: TextDocument): FollowedDocument => ({
  version: () => document.version,
  length: () => document.getText().length,
  text: () => document.getText(),
})
