import * as vscode from 'vscode'
import { hasPage } from '../../checker/rule-families.ts'
import { interfaceLanguage } from '../interface/interface-language.ts'

/** The scheme of the rules' pages. The manifest names it twice: what starts the extension, and what shows the pages. */
export const pageScheme = 'tactful-rule'

/** What can be told about a rule besides its findings; checks that are no rule have their id alone. */
export class RulePages {
  /** The page of a rule, if it has one. It opens in the editor wherever the extension runs. */
  of(ruleId: string): vscode.Uri | undefined {
    return hasPage(ruleId) ? vscode.Uri.from({ scheme: pageScheme, path: `/rules/${ruleId}.md` }) : undefined
  }

  /** What a person calls a rule, by its id. The names are loaded when they are needed. */
  async titles(): Promise<(ruleId: string) => string> {
    const { ruleOf } = await import('../../checker/all-rules.ts')
    const locale = interfaceLanguage()
    return (ruleId) => ruleOf(ruleId)?.text[locale].title ?? ruleId
  }
}
