import * as vscode from 'vscode'
import { findingKey } from '../../checker/silenced.ts'
import type { Silencing } from './silence-finding.ts'

/** Takes what is silenced out of what is shown, at once: a check may come late, or not before the person asks for it. */
export async function dropSilenced({ checks, findings, silenced }: Silencing): Promise<void> {
  for (const document of vscode.workspace.textDocuments) {
    if (findings.of(document).length === 0) continue
    const message = await checks.read(document)
    const keys = silenced.keysFor(document)
    const known = findings.of(document)
    const heard = known.filter((found) => !keys.has(found.ruleId) && !keys.has(findingKey(found, message)))
    if (heard.length < known.length) findings.replace(document, heard)
  }
}
