import * as vscode from 'vscode'
import type { ReportMessage } from '../../checker/report.ts'
import type { Settings } from '../../checker/settings.ts'
import { findingKey, isOfOneMessage } from '../../checker/silenced.ts'
import { familyOf } from '../../rules/rule.ts'
import { insideQuotes } from '../../text/inside-quotes.ts'
import { overlaps } from '../../text/range.ts'
import type { DocumentChecks } from '../findings/document-checks.ts'
import type { Findings } from '../findings/findings.ts'
import { interfaceLanguage } from '../interface/interface-language.ts'
import type { DocumentSettings } from '../settings/document-settings.ts'
import { faultReport } from './fault-report.ts'
import type { SilencedFindings } from './silenced-findings.ts'
import { addSetting, isSet, type SilencingSetting } from './silencing-settings.ts'
import type { Where } from './where.ts'

/** How long the status bar says what was done, in milliseconds. */
const tellingTime = 8000

/** What silencing works with. */
export interface Silencing {
  readonly checks: DocumentChecks
  readonly findings: Findings
  readonly settings: DocumentSettings
  readonly silenced: SilencedFindings
  /** The product's version. */
  readonly version: string
}

/** A finding, where it stands and what its rule is called. */
interface FindingHere {
  readonly document: vscode.TextDocument
  readonly found: ReportMessage
  readonly rule: string
}

/** Silences a finding where the person wants it silent, and says so in a line. */
export async function silenceFinding(silencing: Silencing, here: FindingHere, where: Where): Promise<void> {
  const { document, found } = here
  switch (where) {
    case 'wrong':
      await report(silencing, here)
      return
    case 'sentence': {
      const key = findingKey(found, await silencing.checks.read(document))
      const said = familyOf(found.ruleId) === 'structure' ? { said: found.message } : {}
      await silencing.silenced.add(document, { key, ...said }, isOfOneMessage(found.ruleId))
      break
    }
    case 'message':
      await silencing.silenced.add(document, { key: found.ruleId }, true)
      break
    default:
      if (!(await silenceInSettings(silencing, here, where))) return
  }
  const list = vscode.l10n.t('Show What Is Silenced')
  vscode.window.setStatusBarMessage(vscode.l10n.t('Silenced. “Tactful: {0}” brings it back.', list), tellingTime)
}

/**
 * Writes into the settings that the person has chosen. Where others go before them, that is told with another way.
 * @returns whether it took effect
 */
async function silenceInSettings(
  silencing: Silencing,
  here: FindingHere,
  where: 'everywhere' | 'workspace' | 'phrase' | 'phraseInWorkspace',
): Promise<boolean> {
  const { document, found, rule } = here
  const owner = { whose: where === 'everywhere' || where === 'phrase' ? 'user' : 'workspace' } as const
  const added: SilencingSetting =
    where === 'everywhere' || where === 'workspace'
      ? { ...owner, name: 'rules', rule: found.ruleId }
      : { ...owner, name: 'allow', phrase: found.text.replace(/\s+/g, ' ').trim() }
  const { allow, rules } = await settingsWith(added, document, silencing.settings)
  if (added.name === 'allow' ? allow.includes(added.phrase) : rules[added.rule] === 'off') return true
  const inMessage = vscode.l10n.t('Silence in This Message')
  void vscode.window
    .showInformationMessage(
      vscode.l10n.t(
        'The settings of this workspace override these, so “{0}” is still flagged here.',
        insideQuotes(rule, interfaceLanguage()),
      ),
      inMessage,
    )
    .then((chosen) =>
      chosen === inMessage
        ? silenceFinding(silencing, here, added.name === 'allow' ? 'sentence' : 'message')
        : undefined,
    )
  return false
}

/** The settings of a document after one was added, if it was not there before. */
async function settingsWith(
  added: SilencingSetting,
  document: vscode.TextDocument,
  settings: DocumentSettings,
): Promise<Settings> {
  if (isSet(added)) return settings.of(document)
  let tellChanged = (): void => undefined
  const changed = new Promise<void>((resolve) => {
    tellChanged = resolve
  })
  const subscription = settings.onDidChange(tellChanged)
  try {
    await addSetting(added)
    await changed
  } finally {
    subscription.dispose()
  }
  return settings.of(document)
}

/** Puts a report on the clipboard, says so, and offers to silence the finding too. */
async function report(silencing: Silencing, here: FindingHere): Promise<void> {
  const { checks, version } = silencing
  const { paragraphs, language } = await checks.read(here.document)
  const around = paragraphs.find((paragraph) => overlaps(paragraph, here.found))
  await vscode.env.clipboard.writeText(faultReport({ ...here.found, version, language: around?.language ?? language }))
  const silenceToo = vscode.l10n.t('Silence It Too')
  void vscode.window
    .showInformationMessage(
      vscode.l10n.t('The report is on the clipboard, without your words. Nothing was sent.'),
      silenceToo,
    )
    .then((chosen) => (chosen === silenceToo ? silenceFinding(silencing, here, 'sentence') : undefined))
}
