import * as vscode from 'vscode'
import type { ReportMessage } from '../../checker/report.ts'
import type { ExamplePair } from '../../checker/rule-page.ts'
import { isOwnResearch, workOf } from '../../rules/source.ts'
import type { Language } from '../../text/language.ts'
import { interfaceLanguage } from '../interface/interface-language.ts'
import type { Findings } from './findings.ts'
import { editOf, offeredFixes } from './offered-fixes.ts'
import type { RulePages } from './rule-pages.ts'
import { rangeOf } from './to-diagnostic.ts'
import { tellWalkthrough } from '../onboarding/walkthrough-progress.ts'

const mend = 'tactful.mendFinding'
const openRule = 'tactful.openRulePage'

/** Which finding of a document a link mends, and how: a command's arguments are JSON. */
interface FixLink {
  readonly uri: string
  readonly ruleId: string
  /** Where the finding begins, as a UTF-16 offset. */
  readonly start: number
  /** Which of the changes that are offered. */
  readonly fix: number
}

/**
 * Tells below what VS Code says of a finding how a fault of its sort looks, where the claim comes from and where to
 * read on, and offers its fixes as links.
 */
export function registerHover(findings: Findings, pages: RulePages): vscode.Disposable {
  const provider: vscode.HoverProvider = {
    async provideHover(document, position) {
      const here = findings.of(document).filter((found) => rangeOf(document, found).contains(position))
      const [first] = here
      if (!first) return undefined
      const [{ examplePair }, { ruleOf }, titleOf, language] = await Promise.all([
        import('../../checker/rule-page.ts'),
        import('../../checker/all-rules.ts'),
        pages.titles(),
        languageAt(document, first.start),
      ])
      const contents = here.flatMap((found) => {
        const { ruleId } = found
        const source = sourceWords(ruleOf(ruleId)?.sources ?? [])
        const known = { title: titleOf(ruleId), page: pages.of(ruleId), pair: examplePair(ruleId, language), source }
        return contentsOf(document, found, { ...known, isOneOfSeveral: here.length > 1 }) ?? []
      })
      return contents.length > 0 ? new vscode.Hover(contents, rangeOf(document, first)) : undefined
    },
  }
  return vscode.Disposable.from(
    // Findings are only in messages, and in whatever else somebody chose to check.
    vscode.languages.registerHoverProvider({ pattern: '**' }, provider),
    vscode.commands.registerCommand(mend, (link: FixLink) => mendFinding(findings, link)),
    vscode.commands.registerCommand(openRule, (ruleId: string) => {
      const page = pages.of(ruleId)
      return page && vscode.commands.executeCommand('vscode.open', page)
    }),
  )
}

/** Where a rule's claim comes from: what the source says is told in English only, elsewhere the work is named. */
function sourceWords([source]: readonly string[]): string | undefined {
  if (source === undefined || interfaceLanguage() === 'en') return source
  return isOwnResearch(source) ? vscode.l10n.t('own research of the project') : workOf(source)
}

/** The language of the paragraph at an offset, or else that of the interface. */
async function languageAt(document: vscode.TextDocument, offset: number): Promise<Language> {
  const { readMessage } = await import('../../text/read-message.ts')
  const { paragraphs, language } = readMessage(document.getText())
  const own = paragraphs.find(({ start, end }) => start <= offset && offset < end)?.language
  return [own, language].find((one) => one !== undefined && one !== 'und') ?? interfaceLanguage()
}

/** What can be told of a finding besides its own words. */
interface Around {
  /** What a person calls the rule, and its page. */
  readonly title: string
  readonly page: vscode.Uri | undefined
  readonly pair: ExamplePair | undefined
  /** Where the claim comes from. */
  readonly source: string | undefined
  /** Whether other findings are told along with it, so that it has to be named. */
  readonly isOneOfSeveral: boolean
}

function contentsOf(
  document: vscode.TextDocument,
  found: ReportMessage,
  around: Around,
): vscode.MarkdownString | undefined {
  const { title, pair, source, isOneOfSeveral } = around
  const links = linksOf(document, found, around)
  const blocks = [
    ...(isOneOfSeveral ? [`**${escaped(title)}**`] : []),
    ...(found.ruleId.endsWith('/learned')
      ? [escaped(vscode.l10n.t('Learned from examples, so it can be wrong.'))]
      : []),
    ...(pair ? [examplesIn(pair)] : []),
    ...(source ? [escaped(vscode.l10n.t('Source: {0}', source))] : []),
    ...(links.length > 0 ? [links.join(' · ')] : []),
  ]
  if (blocks.length === 0) return undefined
  const contents = new vscode.MarkdownString(blocks.join('\n\n'))
  contents.isTrusted = { enabledCommands: [mend, openRule] }
  return contents
}

/** An example of what the rule flags, the words that are flagged in bold, and one of what it does not. */
function examplesIn({ caught: [before, flagged, after], permitted }: ExamplePair): string {
  const caught = `${escaped(before)}**${escaped(flagged)}**${escaped(after)}`
  return [
    `- ${escaped(vscode.l10n.t('Flagged:'))} ${caught}`,
    `- ${escaped(vscode.l10n.t('Not flagged:'))} ${escaped(permitted)}`,
  ].join('\n')
}

/** The fixes and the rule's page, as links in plain words. */
function linksOf({ uri }: vscode.TextDocument, found: ReportMessage, { title: rule, page }: Around): string[] {
  const { ruleId, start } = found
  const fixes = offeredFixes(found).map(({ title }, fix) =>
    link(title, mend, { uri: uri.toString(), ruleId, start, fix } satisfies FixLink),
  )
  return [...fixes, ...(page ? [link(vscode.l10n.t('About the rule: {0}', rule), openRule, ruleId)] : [])]
}

const link = (title: string, command: string, argument: unknown): string =>
  `[${escaped(title)}](command:${command}?${encodeURIComponent(JSON.stringify([argument]))})`

/** A text in one line in which Markdown finds nothing to set. (`appendText` would make of it a line that cannot wrap.) */
const escaped = (text: string): string => text.replace(/\s+/g, ' ').replace(/[!-/:-@[-`{-~]/g, '\\$&')

/** Makes a change that a link offers, unless the finding has gone meanwhile. */
async function mendFinding(findings: Findings, { uri, ruleId, start, fix }: FixLink): Promise<void> {
  const document = vscode.workspace.textDocuments.find((one) => one.uri.toString() === uri)
  const found = document && findings.of(document).find((one) => one.ruleId === ruleId && one.start === start)
  const offered = found && offeredFixes(found)[fix]
  if (!document || !offered) return
  // Points to fill in become tab stops in the active editor.
  await vscode.window.showTextDocument(document)
  if (await vscode.workspace.applyEdit(editOf(document, offered))) tellWalkthrough('mended')
}
