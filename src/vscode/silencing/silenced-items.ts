import * as vscode from 'vscode'
import { exactKey, sentenceKey } from '../../text/sentence-key.ts'
import type { DocumentChecks } from '../findings/document-checks.ts'
import type { RulePages } from '../findings/rule-pages.ts'
import { interfaceLanguage } from '../interface/interface-language.ts'
import { inQuotes } from '../../text/inside-quotes.ts'
import { shortened } from '../../text/shortened.ts'
import { mayBeMessage } from '../message/message-documents.ts'
import { ruleOfEntry, type SilencedEntry } from './silenced-entry.ts'
import type { SilencedFindings } from './silenced-findings.ts'
import { type SilencingSetting, silencingSettings } from './silencing-settings.ts'

/** How many UTF-16 code units of a sentence the list shows. */
const longestWords = 80

/** Where the list of what is silenced comes from. */
export interface Sources {
  readonly checks: DocumentChecks
  readonly silenced: SilencedFindings
  readonly pages: RulePages
}

/** A row of the list: something that is silenced, a heading, or the row that lets all of it be heard. */
export interface SilencedItem extends vscode.QuickPickItem {
  readonly entry?: SilencedEntry
  readonly setting?: SilencingSetting
  readonly isAll?: true
}

/** Whether a row stands for all sentences and messages. */
export const isHearAll = ({ isAll }: SilencedItem): boolean => isAll === true

/** What a person calls a rule, by its id. */
type TitleOf = (ruleId: string) => string

/** All that is silenced, in groups; in each the newest first. */
export async function silencedItems({ checks, silenced, pages }: Sources): Promise<SilencedItem[]> {
  const { entries } = silenced
  const titleOf = await pages.titles()
  const words = entries.length > 0 ? await openSentences(checks) : new Map<string, string>()
  const rows = entries.toReversed().map((entry) => ({ ...entryItem(entry, words, titleOf), entry }))
  const settings = silencingSettings()
  const settingRows = (name: SilencingSetting['name'], isMine: boolean): SilencedItem[] =>
    settings
      .filter((setting) => setting.name === name && (setting.whose === 'user') === isMine)
      .map((setting) => settingItem(setting, titleOf))
  return [
    ...group(
      vscode.l10n.t('Sentences'),
      rows.filter(({ entry }) => entry.document === undefined),
    ),
    ...group(
      vscode.l10n.t('In single messages'),
      rows.filter(({ entry }) => entry.document !== undefined),
    ),
    ...group(vscode.l10n.t('Phrases in your settings'), settingRows('allow', true)),
    ...group(vscode.l10n.t('Phrases in the workspace’s settings'), settingRows('allow', false)),
    ...group(vscode.l10n.t('Rules turned off in your settings'), settingRows('rules', true)),
    ...group(vscode.l10n.t('Rules turned off in the workspace’s settings'), settingRows('rules', false)),
    ...(entries.length > 1
      ? [
          { label: '', kind: vscode.QuickPickItemKind.Separator },
          {
            label: vscode.l10n.t('Unsilence all sentences and messages'),
            description: vscode.l10n.t('the settings stay as they are'),
            isAll: true as const,
          },
        ]
      : []),
  ]
}

function group(label: string, rows: readonly SilencedItem[]): SilencedItem[] {
  const button = { iconPath: new vscode.ThemeIcon('unmute'), tooltip: vscode.l10n.t('Unsilence') }
  return rows.length > 0
    ? [{ label, kind: vscode.QuickPickItemKind.Separator }, ...rows.map((row) => ({ ...row, buttons: [button] }))]
    : []
}

/** A sentence is shown with its words where it stands in a message that is open: nothing else knows them. */
function entryItem(entry: SilencedEntry, words: ReadonlyMap<string, string>, titleOf: TitleOf): vscode.QuickPickItem {
  const { at, file, key, said } = entry
  const rule = ruleTitle(ruleOfEntry(entry), titleOf)
  const sentence = words.get(key.split(' ')[1] ?? '')
  const label = said ?? (sentence ? quoted(shortened(sentence, longestWords)) : rule)
  const day = at === undefined ? undefined : dayWords(new Date(at))
  return { label, description: [...(label === rule ? [] : [rule]), file, day].filter(Boolean).join(' · ') }
}

function settingItem(setting: SilencingSetting, titleOf: TitleOf): SilencedItem {
  const label = setting.name === 'allow' ? quoted(setting.phrase) : ruleTitle(setting.rule, titleOf)
  const id = setting.name === 'rules' && label !== setting.rule ? [setting.rule] : []
  const description = [...id, ...(setting.folder ? [setting.folder.name] : [])].join(' · ')
  return { label, ...(description && { description }), setting }
}

const ruleTitle = (rule: string, titleOf: TitleOf): string =>
  rule === 'learned' ? vscode.l10n.t('Hints of the learned model') : titleOf(rule)

const quoted = (words: string): string => inQuotes(words, interfaceLanguage())

const dayWords = (day: Date): string =>
  new Intl.DateTimeFormat(interfaceLanguage(), { dateStyle: 'medium' }).format(day)

/** The sentences of the messages that are open, by their keys of both kinds. */
async function openSentences(checks: DocumentChecks): Promise<Map<string, string>> {
  const words = new Map<string, string>()
  for (const document of vscode.workspace.textDocuments.filter(mayBeMessage)) {
    const { text, paragraphs } = await checks.read(document)
    for (const { start, end } of paragraphs.flatMap(({ sentences }) => sentences)) {
      const sentence = text.slice(start, end)
      for (const key of [sentenceKey(sentence), exactKey(sentence)]) words.set(key, sentence)
    }
  }
  return words
}
