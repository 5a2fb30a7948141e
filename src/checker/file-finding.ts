import type { Point } from 'unist'
import type { VFile } from 'vfile'
import { location } from 'vfile-location'
import { VFileMessage } from 'vfile-message'
import { familyOf } from '../rules/rule.ts'
import type { ReportMessage } from './report.ts'
import { withoutSilenced } from './silenced.ts'

/** A finding before it is told with its words. */
export type FileFinding = Omit<ReportMessage, 'family' | 'text' | 'suggestions' | 'related'> &
  Partial<Pick<ReportMessage, 'related'>>

declare module 'vfile' {
  interface DataMap {
    /** What was found, in the order in which it was added. */
    findings: FileFinding[]
    /** Whether somebody reads the findings only: a message takes longer than many a search, so none is made then. */
    isWithoutMessages: boolean
  }
}

/** How VFile's reporters know a severity. */
const fatality = { error: true, warning: false, info: undefined } as const

/** Adds findings to a file as messages in the form that unified's reporters and editors know; not those that were silenced. */
export function addFindings(file: VFile, found: readonly FileFinding[]): void {
  if (found.length === 0) return
  const findings = withoutSilenced(file, found)
  const all = (file.data.findings ??= [])
  for (const finding of findings) all.push(finding)
  if (!file.data.isWithoutMessages) addMessages(file, findings)
}

function addMessages(file: VFile, findings: readonly FileFinding[]): void {
  const text = String(file)
  const places = location(file)
  const pointAt = (offset: number): Point => places.toPoint(offset) ?? { line: 1, column: 1, offset }
  for (const finding of findings) {
    const place = { start: pointAt(finding.start), end: pointAt(finding.end) }
    const message = new VFileMessage(finding.message, { place, ruleId: finding.ruleId, source: 'tactful' })
    message.actual = text.slice(finding.start, finding.end)
    message.expected = suggestionsOf(finding)
    message.note = [finding.why, finding.advice].filter(Boolean).join(' ')
    message.fatal = fatality[finding.severity]
    message.file = file.path
    if (file.path) message.name = `${file.path}:${message.name}`
    file.messages.push(message)
  }
}

/** What was found in a file, with the keys in the order in which reports write them. */
export function findingsOf(file: VFile): ReportMessage[] {
  const text = String(file)
  return (file.data.findings ?? []).map((finding) => reportMessageOf(finding, text))
}

/** A finding as reports write it. */
export function reportMessageOf(finding: FileFinding, text: string): ReportMessage {
  const { ruleId, severity, start, end, message, why, advice, fixes, pattern, related = [] } = finding
  const words = { text: text.slice(start, end), message, why, advice }
  const suggestions = suggestionsOf(finding)
  return { ruleId, family: familyOf(ruleId), severity, start, end, ...words, suggestions, fixes, pattern, related }
}

/** Each fix as the text that it puts in place of the finding's words: a fix that reaches further takes them out. */
const suggestionsOf = ({ fixes, start, end }: FileFinding): string[] =>
  fixes.map((fix) => (fix.start === start && fix.end === end ? fix.text : ''))
