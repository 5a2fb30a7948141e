import * as vscode from 'vscode'
import type { Severity } from '../../rules/families.ts'
import type { Range } from '../../text/range.ts'
import type { EntryGroup, FindingEntry, PartEntry, PartStanding } from './check-entries.ts'
import { interfaceLanguage } from '../interface/interface-language.ts'
import type { OfferedFix } from '../../checker/offered-fix.ts'
import { offeredFixes } from '../findings/offered-fixes.ts'
import { shortened } from '../../text/shortened.ts'

/** How many UTF-16 code units of the words in question a row shows. */
const longestWords = 60

/** The icons of severities: those of the list of problems. */
const icons: Readonly<Record<Severity, vscode.ThemeIcon>> = {
  error: new vscode.ThemeIcon('error', new vscode.ThemeColor('list.errorForeground')),
  warning: new vscode.ThemeIcon('warning', new vscode.ThemeColor('list.warningForeground')),
  info: new vscode.ThemeIcon('info'),
}

/** The heading of a group, with the kind beside its parts. Where it is the first, the verdict is read aloud before it. */
export function groupItem(
  { id, entries }: EntryGroup,
  kind: string | undefined,
  verdict: string | undefined,
): vscode.TreeItem {
  const title = groupWords(id)
  const item = new vscode.TreeItem(title, vscode.TreeItemCollapsibleState.Expanded)
  item.id = `group ${id}`
  const count = entries.filter((entry) => entry.type === 'finding' || entry.standing === 'present').length
  item.description =
    id === 'parts'
      ? [...(kind ? [kind] : []), vscode.l10n.t('{0} of {1}', count, entries.length)].join(' · ')
      : entries.length.toString()
  item.accessibilityInformation = { label: [verdict, `${title}: ${item.description}`].filter(Boolean).join(' ') }
  return item
}

/** Something that was found: what, in which line and words; its fixes below it. */
export function findingItem({ id, finding }: FindingEntry, lineOf: (range: Range) => number): vscode.TreeItem {
  const { message, severity, text, why, advice } = finding
  const fixes = offeredFixes(finding).length
  const item = new vscode.TreeItem(message, foldOf(fixes))
  const line = vscode.l10n.t('line {0}', lineOf(finding))
  const words = shortened(text, longestWords)
  item.id = `finding ${id}`
  item.description = `${line} · ${words}`
  item.tooltip = tooltipOf(`${severityWords(severity)}: ${message}`, why, advice)
  item.iconPath = icons[severity]
  item.accessibilityInformation = {
    label: spoken([severityWords(severity), message, line, words, ...fixesWords(fixes)]),
  }
  return item
}

/** A part of the kind: a tick or a cross, what it does, and how it stands with it in words. */
export function partItem({ id, part, standing, place, finding }: PartEntry, lineOf: (range: Range) => number) {
  const { title, missing, why, advice } = part.text[interfaceLanguage()]
  const fixes = finding ? offeredFixes(finding).length : 0
  const item = new vscode.TreeItem(title, foldOf(fixes))
  const state = place
    ? vscode.l10n.t('line {0}', lineOf(place))
    : standing === 'optional'
      ? vscode.l10n.t('would help')
      : standingWords(standing)
  item.id = `part ${id}`
  item.description = state
  item.tooltip = place ? undefined : tooltipOf(missing, why, advice)
  item.iconPath = place
    ? new vscode.ThemeIcon('check', new vscode.ThemeColor('testing.iconPassed'))
    : new vscode.ThemeIcon(
        'close',
        standing === 'missing' ? new vscode.ThemeColor('list.warningForeground') : undefined,
      )
  item.accessibilityInformation = {
    label: spoken([title, standingWords(standing), ...(place ? [state] : []), ...fixesWords(fixes)]),
  }
  return item
}

/** A change that is offered. */
export function fixItem(id: string, { title, fix }: OfferedFix): vscode.TreeItem {
  const item = new vscode.TreeItem(title)
  item.id = `fix ${id}`
  item.tooltip = fix.text.trim() || title
  item.iconPath = new vscode.ThemeIcon('lightbulb')
  item.accessibilityInformation = { label: vscode.l10n.t('Fix: {0}', title) }
  return item
}

/** A time of the day as it is said of a check: “14:02”. */
export const timeWords = (moment: Date): string =>
  new Intl.DateTimeFormat(interfaceLanguage(), { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(moment)

function groupWords(group: EntryGroup['id']): string {
  switch (group) {
    case 'mend':
      return vscode.l10n.t('Must be mended')
    case 'parts':
      return vscode.l10n.t('Parts')
    case 'look':
      return vscode.l10n.t('Worth a look')
    case 'remind':
      return vscode.l10n.t('Reminders')
  }
}

function standingWords(standing: PartStanding): string {
  switch (standing) {
    case 'present':
      return vscode.l10n.t('there')
    case 'missing':
      return vscode.l10n.t('missing')
    case 'not-found':
      return vscode.l10n.t('not found')
    case 'optional':
      return vscode.l10n.t('not there, would help')
  }
}

function severityWords(severity: Severity): string {
  switch (severity) {
    case 'error':
      return vscode.l10n.t('Error')
    case 'warning':
      return vscode.l10n.t('Warning')
    case 'info':
      return vscode.l10n.t('Hint')
  }
}

const fixesWords = (fixes: number): string[] => (fixes > 0 ? [vscode.l10n.t('fixes: {0}', fixes)] : [])

/** What is read aloud, with a pause after each piece. */
const spoken = (pieces: readonly string[]): string => pieces.map((piece) => piece.replace(/[.,:;]$/, '')).join(', ')

/** Fixes are folded away until somebody asks for them. */
const foldOf = (fixes: number): vscode.TreeItemCollapsibleState =>
  fixes === 0 ? vscode.TreeItemCollapsibleState.None : vscode.TreeItemCollapsibleState.Collapsed

function tooltipOf(...paragraphs: readonly string[]): vscode.MarkdownString {
  const tooltip = new vscode.MarkdownString()
  for (const paragraph of paragraphs.filter(Boolean)) tooltip.appendText(paragraph).appendMarkdown('\n\n')
  return tooltip
}
