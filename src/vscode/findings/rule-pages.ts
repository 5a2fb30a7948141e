import * as vscode from 'vscode'
import { hasPage } from '../../checker/rule-families.ts'
import { interfaceLanguage } from '../interface/interface-language.ts'

/** What can be told about a rule besides its findings; checks that are no rule have their id alone. */
export class RulePages {
  /** The folder of the pages. Their examples are no messages. */
  readonly folder: vscode.Uri

  constructor(extension: vscode.Uri) {
    this.folder = vscode.Uri.joinPath(extension, 'docs/rules')
  }

  /** The page of a rule, if it has one. */
  of(ruleId: string): vscode.Uri | undefined {
    return hasPage(ruleId) ? vscode.Uri.joinPath(this.folder, `${ruleId}.md`) : undefined
  }

  /** What a person calls a rule, by its id. The names are loaded when they are needed. */
  async titles(): Promise<(ruleId: string) => string> {
    const { allRules } = await import('../../checker/all-rules.ts')
    const locale = interfaceLanguage()
    return (ruleId) => allRules.find(({ id }) => id === ruleId)?.text[locale].title ?? ruleId
  }
}
