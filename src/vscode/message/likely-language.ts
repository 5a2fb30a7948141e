import * as vscode from 'vscode'
import type { Settings } from '../../checker/settings.ts'
import type { Language } from '../../text/language.ts'
import { interfaceLanguage } from '../interface/interface-language.ts'

/** How much of a document is read to see in which language it is. */
const firstLines = new vscode.Range(0, 0, 100, 0)

/** The language that was set, or else that of the document, or else the interface's. */
export async function likelyLanguage(
  document: vscode.TextDocument | undefined,
  { language }: Settings,
): Promise<Language> {
  if (language !== 'auto') return language
  const { readMessage } = await import('../../text/read-message.ts')
  const found = document ? readMessage(document.getText(firstLines)).language : 'und'
  return found === 'und' ? interfaceLanguage() : found
}
