import * as vscode from 'vscode'
import type { Kind, Subkind } from '../../kinds/kinds.ts'
import type { TeamTemplate, TeamTemplateProblem } from '../../templates/parse-team-templates.ts'
import { interfaceLanguage } from '../interface/interface-language.ts'

const folderPath = '.tactful/templates'

/** A template of the team's own, as lists offer it. */
export interface TeamTemplateChoice extends TeamTemplate<Kind | Subkind> {
  /** The file in which it stands. */
  readonly file: vscode.Uri
  /** What its kind is called. */
  readonly kindTitle: string
}

/** Something in a file of templates that cannot be used; the template is left out. */
export interface TeamFileProblem extends TeamTemplateProblem {
  readonly file: vscode.Uri
}

/** The templates of all folders of the workspace, and what in their files cannot be used. */
export interface TeamTemplates {
  readonly choices: readonly TeamTemplateChoice[]
  readonly problems: readonly TeamFileProblem[]
}

/** The files of templates, as a glob for watchers and documents. */
export const teamFiles = `**/${folderPath}/*.json`

/**
 * Reads the templates that lie in `.tactful/templates/*.json` of the workspace's folders, as they are saved now.
 * @param isTrusted whether the person trusts the workspace: `vscode.workspace.isTrusted`
 */
export async function teamTemplates(isTrusted: boolean): Promise<TeamTemplates> {
  const folders = vscode.workspace.workspaceFolders ?? []
  const files = (await Promise.all(folders.map(({ uri }) => filesIn(vscode.Uri.joinPath(uri, folderPath))))).flat()
  const read = await Promise.all(files.map((file) => readFile(file, isTrusted)))
  return { choices: read.flatMap(({ choices }) => choices), problems: read.flatMap(({ problems }) => problems) }
}

/** Reads templates from the text of a file. */
export async function parseTeamFile(file: vscode.Uri, text: string, isTrusted: boolean): Promise<TeamTemplates> {
  const [{ parseTeamTemplates }, { kindIds, kindTitle }] = await Promise.all([
    import('../../templates/parse-team-templates.ts'),
    import('../../kinds/kind-titles.ts'),
  ])
  const locale = interfaceLanguage()
  const { templates, problems } = parseTeamTemplates(text, { kinds: kindIds, isTrusted, locale })
  return {
    choices: templates.map((template) => ({ ...template, file, kindTitle: kindTitle(template.kind, locale) })),
    problems: problems.map((problem) => ({ ...problem, file })),
  }
}

/** The JSON files of a folder, in the order of their names; none where there is no such folder. Any file system will do. */
async function filesIn(folder: vscode.Uri): Promise<readonly vscode.Uri[]> {
  try {
    const entries = await vscode.workspace.fs.readDirectory(folder)
    return entries
      .filter(([name, type]) => name.endsWith('.json') && (type & vscode.FileType.File) !== 0)
      .map(([name]) => vscode.Uri.joinPath(folder, name))
      .sort((a, b) => a.path.localeCompare(b.path))
  } catch {
    return []
  }
}

async function readFile(file: vscode.Uri, isTrusted: boolean): Promise<TeamTemplates> {
  try {
    return await parseTeamFile(file, new TextDecoder().decode(await vscode.workspace.fs.readFile(file)), isTrusted)
  } catch {
    return { choices: [], problems: [{ file, message: vscode.l10n.t('This file cannot be read.'), start: 0, end: 0 }] }
  }
}
