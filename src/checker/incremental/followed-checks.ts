import type { TextChange } from '../../text/text-change.ts'
import type { CheckOptions } from '../check.ts'
import type { Report } from '../report.ts'
import type { IncrementalCheck } from './incremental-check.ts'

/** A document, asked for what it is now. */
export interface FollowedDocument {
  readonly version: () => number
  /** The length of its text in UTF-16 code units. */
  readonly length: () => number
  readonly text: () => string
}

interface Followed {
  readonly check: IncrementalCheck
  readonly options: CheckOptions
  version: number
}

/**
 * Live checks of documents that follow their edits, by whatever a document is known by. One whose edits were not all
 * seen, or that is checked under other options, begins anew.
 */
export class FollowedChecks<Key> {
  readonly #followed = new Map<Key, Followed>()

  /**
   * Follows the changes that make a version of a document of the one before it.
   * @param changes each of the text as the one before has left it
   */
  follow(key: Key, version: number, changes: readonly TextChange[]): void {
    const known = this.#followed.get(key)
    if (!known) return
    if (version === known.version + 1 && changes.length > 0) {
      known.version = version
      known.check.edit(changes)
    } else this.forget(key)
  }

  /** Forgets a document that was closed. */
  forget(key: Key): void {
    this.#followed.delete(key)
  }

  /** Checks a document. What is found is of no use where it has changed meanwhile. */
  async report(key: Key, document: FollowedDocument, options: CheckOptions): Promise<Report> {
    let known = this.#followed.get(key)
    if (!known || !isOf(known, document) || !areSame(known.options, options)) {
      const { IncrementalCheck } = await import('./incremental-check.ts')
      known = { check: new IncrementalCheck(document.text(), options), options, version: document.version() }
      this.#followed.set(key, known)
    }
    try {
      return await known.check.report()
    } catch {
      // Nobody knows how far it has come. A check of the text as it is leaves out what fails, and tells of it.
      this.forget(key)
      const { check } = await import('../check.ts')
      return check(document.text(), { ...options, isLive: true })
    }
  }
}

const noKeys: ReadonlySet<string> = new Set()

/** Whether all edits of a document were followed: where only its line ends were changed, none was told. */
const isOf = ({ check, version }: Followed, document: FollowedDocument): boolean =>
  version === document.version() && check.length === document.length()

function areSame(options: CheckOptions, others: CheckOptions): boolean {
  const keys = ['language', 'kind', 'locale', 'settings', 'recipient', 'sender'] as const
  if (keys.some((key) => options[key] !== others[key])) return false
  const [silenced, silencedThere] = [options.silenced ?? noKeys, others.silenced ?? noKeys]
  return silenced.size === silencedThere.size && [...silenced].every((key) => silencedThere.has(key))
}
