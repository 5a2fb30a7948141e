import * as vscode from 'vscode'
import { type Language, languages } from '../../text/language.ts'

/** The language in which VS Code speaks to the person; English where it is none of ours. */
export const interfaceLanguage = (): Language =>
  languages.find((language) => vscode.env.language.toLowerCase().startsWith(language)) ?? 'en'
