import type * as vscode from 'vscode'
import type { Report, ReportMessage } from '../../checker/report.ts'
import type { CheckedMessages } from './checked-messages.ts'
import type { DocumentChecks } from '../findings/document-checks.ts'
import type { Findings } from '../findings/findings.ts'
import { rangeOf } from '../findings/to-diagnostic.ts'

/** Whether something was found in the message as a whole: another stretch that is checked is another message. */
const isOfWhole = ({ family }: ReportMessage): boolean => family === 'structure'

/** Checks messages as wholes because the person asked for it. */
export class WholeChecks {
  readonly #checks: DocumentChecks
  readonly #findings: Findings
  readonly #checked: CheckedMessages

  constructor(checks: DocumentChecks, findings: Findings, checked: CheckedMessages) {
    this.#checks = checks
    this.#findings = findings
    this.#checked = checked
  }

  /**
   * Checks a document, or a stretch of it, shows what is wrong and remembers the check.
   * @returns undefined where the document changed or was closed meanwhile, more than once
   */
  async check(document: vscode.TextDocument, range?: vscode.Range): Promise<Report | undefined> {
    // An edit that was under way makes the first result useless, not the second.
    const checked = (await this.#checks.check(document, { range })) ?? (await this.#checks.check(document, { range }))
    if (!checked) return undefined
    this.#findings.replace(document, checked.report.messages, range, isOfWhole)
    const stretch = range && { start: document.offsetAt(range.start), end: document.offsetAt(range.end) }
    this.#checked.record(document, checked, stretch)
    return checked.report
  }

  /** Checks a message again that was checked before, and no other. */
  async repeat(document: vscode.TextDocument): Promise<Report | undefined> {
    const known = this.#checked.of(document)
    return known && this.check(document, this.stretchOf(document))
  }

  /** The stretch of a document that was checked as the message; undefined for all of it. */
  stretchOf(document: vscode.TextDocument): vscode.Range | undefined {
    const range = this.#checked.of(document)?.range
    return range && rangeOf(document, range)
  }
}
