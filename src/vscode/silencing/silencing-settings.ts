import * as vscode from 'vscode'

/** Whose settings: the person's own, those of the workspace, or of one of its folders. */
export interface SettingsOwner {
  readonly whose: 'user' | 'workspace' | 'folder'
  readonly folder?: vscode.WorkspaceFolder
}

/** What some settings silence: a phrase in which nothing is flagged, or a rule that is off. */
export type SilencingSetting = SettingsOwner &
  ({ readonly name: 'allow'; readonly phrase: string } | { readonly name: 'rules'; readonly rule: string })

/** Whether there is a workspace that has settings of its own. */
export const hasWorkspace = (): boolean => vscode.workspace.workspaceFolders !== undefined

/** Whether some settings silence it already. */
export const isSet = (setting: SilencingSetting): boolean =>
  setting.name === 'allow'
    ? read(setting, 'allow').includes(setting.phrase)
    : read(setting, 'rules')[setting.rule] === 'off'

/** Writes a phrase or a rule that is off into some settings. */
export const addSetting = (added: SilencingSetting): Thenable<void> =>
  added.name === 'allow'
    ? write(added, 'allow', [...read(added, 'allow'), added.phrase])
    : write(added, 'rules', { ...read(added, 'rules'), [added.rule]: 'off' })

/** Takes a phrase or a rule that is off out of some settings; a setting in which nothing is left goes with it. */
export async function removeSetting(gone: SilencingSetting): Promise<void> {
  if (gone.name === 'allow') {
    const phrases = read(gone, 'allow').filter((phrase) => phrase !== gone.phrase)
    await write(gone, 'allow', phrases.length > 0 ? phrases : undefined)
    return
  }
  const rules = Object.entries(read(gone, 'rules')).filter(([rule]) => rule !== gone.rule)
  await write(gone, 'rules', rules.length > 0 ? Object.fromEntries(rules) : undefined)
}

/** All that settings silence, the person's own first. */
export const silencingSettings = (): SilencingSetting[] =>
  owners().flatMap((owner): SilencingSetting[] => [
    ...read(owner, 'allow').map((phrase) => ({ ...owner, name: 'allow' as const, phrase })),
    ...Object.entries(read(owner, 'rules')).flatMap(([rule, severity]) =>
      severity === 'off' ? [{ ...owner, name: 'rules' as const, rule }] : [],
    ),
  ])

/** A folder has settings of its own beside the workspace's only where a workspace file holds several. */
const owners = (): SettingsOwner[] => [
  { whose: 'user' },
  ...(hasWorkspace() ? [{ whose: 'workspace' as const }] : []),
  ...(vscode.workspace.workspaceFile ? (vscode.workspace.workspaceFolders ?? []) : []).map((folder) => ({
    whose: 'folder' as const,
    folder,
  })),
]

const targets = {
  user: vscode.ConfigurationTarget.Global,
  workspace: vscode.ConfigurationTarget.Workspace,
  folder: vscode.ConfigurationTarget.WorkspaceFolder,
} as const

const valueKeys = { user: 'globalValue', workspace: 'workspaceValue', folder: 'workspaceFolderValue' } as const

const configurationOf = ({ folder }: SettingsOwner): vscode.WorkspaceConfiguration =>
  vscode.workspace.getConfiguration('tactful', folder)

/** What some settings say themselves; a value of the wrong type says nothing. */
function read(owner: SettingsOwner, name: 'allow'): readonly string[]
function read(owner: SettingsOwner, name: 'rules'): Readonly<Record<string, unknown>>
function read(owner: SettingsOwner, name: 'allow' | 'rules'): unknown {
  const value: unknown = configurationOf(owner).inspect(name)?.[valueKeys[owner.whose]]
  if (name === 'allow')
    return Array.isArray(value) ? value.filter((phrase): phrase is string => typeof phrase === 'string') : []
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {}
}

const write = (owner: SettingsOwner, name: 'allow' | 'rules', value: unknown): Thenable<void> =>
  configurationOf(owner).update(name, value, targets[owner.whose])
