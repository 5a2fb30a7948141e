import * as vscode from 'vscode'
import type { DocumentChecks } from '../findings/document-checks.ts'

const api = vscode.lm as Partial<typeof vscode.lm> | undefined

/** The check as a tool for language models: whoever drafts mail passes the same check as a person. Nothing leaves the machine. */
export function registerCheckTool(checks: DocumentChecks): vscode.Disposable {
  if (!api?.registerTool) return new vscode.Disposable(() => undefined)
  return api.registerTool<unknown>('tactful_check', {
    prepareInvocation: () => ({ invocationMessage: vscode.l10n.t('Checking the message') }),
    async invoke({ input }) {
      const { checkForModel } = await import('./check-for-model.ts')
      const answer = await checkForModel(input, await checks.optionsFor())
      return new vscode.LanguageModelToolResult([new vscode.LanguageModelTextPart(JSON.stringify(answer))])
    },
  })
}
