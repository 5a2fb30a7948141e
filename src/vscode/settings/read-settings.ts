import * as vscode from 'vscode'
import { defaultSettings } from '../../checker/default-settings.ts'
import type { ParsedSettings } from '../../checker/parse-settings.ts'
import type { Settings } from '../../checker/settings.ts'
import { interfaceLanguage } from '../interface/interface-language.ts'

/** The section of the editor's settings that is ours. */
export const section = 'tactful'

/** A file of settings that holds for the messages beside it and below. */
export const settingsFile = '.tactfulrc.json'

/**
 * Reads the editor's settings for a place. What is set under our section without being a setting of ours is a mistake
 * too: the editor itself only greys it out.
 */
export async function readEditorSettings(scope: vscode.Uri | undefined): Promise<ParsedSettings> {
  const configuration = vscode.workspace.getConfiguration(section, scope)
  const names = Object.entries(configuration)
    .filter(([name, value]) => typeof value !== 'function' && isChecked(configuration, name))
    .map(([name]) => name)
  const values = Object.fromEntries(names.map((name) => [name, configuration.get<unknown>(name)]))
  const { parseSettings } = await import('../../checker/parse-settings.ts')
  return parseSettings(values, defaultSettings, interfaceLanguage(), `${section}.`)
}

/** Whether the checker reads a setting, or nobody does: others of the extension's have their own readers. */
const isChecked = (configuration: vscode.WorkspaceConfiguration, name: string): boolean =>
  name in defaultSettings || configuration.inspect(name)?.defaultValue === undefined

/** Reads the settings in the text of a file, over those that hold without it. */
export async function readSettingsText(source: string, base: Settings): Promise<ParsedSettings> {
  const { parseSettingsText } = await import('../../checker/parse-settings.ts')
  return parseSettingsText(source, base, interfaceLanguage())
}

/** The text of a file; undefined where there is none that can be read. */
export async function readIfPresent(file: vscode.Uri): Promise<string | undefined> {
  try {
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(file))
  } catch {
    return undefined
  }
}
