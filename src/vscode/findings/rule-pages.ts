import * as vscode from 'vscode'
import { allRules } from '../../checker/all-rules.ts'
import type { NamedRule } from '../../rules/rule.ts'
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
    return ruleOf(ruleId) ? vscode.Uri.joinPath(this.folder, `${ruleId}.md`) : undefined
  }

  /** What a person calls a rule. */
  title(ruleId: string): string {
    return ruleOf(ruleId)?.text[interfaceLanguage()].title ?? ruleId
  }
}

const ruleOf = (ruleId: string): NamedRule | undefined => allRules.find(({ id }) => id === ruleId)
