import * as vscode from 'vscode'
import { allRules, type ListedRule } from '../../checker/all-rules.ts'
import { interfaceLanguage } from '../interface/interface-language.ts'

/** The scheme of the rules' pages. The manifest names it twice: what starts the extension, and what shows the pages. */
export const pageScheme = 'tactful-rule'

/** What can be told about a rule besides its findings; checks that are no rule have their id alone. */
export class RulePages {
  /** The page of a rule, if it has one. It opens in the editor wherever the extension runs. */
  of(ruleId: string): vscode.Uri | undefined {
    return ruleOf(ruleId) ? vscode.Uri.from({ scheme: pageScheme, path: `/rules/${ruleId}.md` }) : undefined
  }

  /** What a person calls a rule. */
  title(ruleId: string): string {
    return ruleOf(ruleId)?.text[interfaceLanguage()].title ?? ruleId
  }
}

/** A rule of ours, by its id. */
export const ruleOf = (ruleId: string): ListedRule | undefined => allRules.find(({ id }) => id === ruleId)
