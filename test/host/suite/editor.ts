import * as vscode from 'vscode'

/** A message and the words in it that the rules flag, each once. */
export interface Sample {
  readonly text: string
  readonly flagged: string
  readonly rule: string
}

/** One sure fault in each language. */
export const samples = {
  en: {
    text: 'Dear Ana,\n\nWe apologize for any inconvenience this may have caused. The invoice comes to 450 euros.\n',
    flagged: 'We apologize for any inconvenience this may have caused',
    rule: 'false-apology/conditional',
  },
  es: {
    text: 'Hola, Marta:\n\nLamento si te molestó lo que dije en la reunión. Mañana tendrás la factura.\n',
    flagged: 'Lamento si',
    rule: 'false-apology/conditional',
  },
  ru: {
    text: 'Здравствуйте, Анна!\n\nКак я уже говорил, тариф фиксированный. Счёт на 4500 ₽ придёт сегодня.\n',
    flagged: 'Как я уже говорил',
    rule: 'defensive-tone/repeat-reproach',
  },
} as const satisfies Record<string, Sample>

/** Resolves with the next value of an event that a test accepts. */
export function event<T>(on: vscode.Event<T>, accepts: (value: T) => boolean): Promise<T> {
  return new Promise((resolve) => {
    const subscription = on((value) => {
      if (!accepts(value)) return
      subscription.dispose()
      resolve(value)
    })
  })
}

/** The extension's diagnostics of a document. */
export const diagnosticsOf = (uri: vscode.Uri): vscode.Diagnostic[] =>
  vscode.languages.getDiagnostics(uri).filter(({ source }) => source === 'Tactful')

/** Waits until the extension's diagnostics of a document are as wanted. */
export async function diagnosticsUntil(
  uri: vscode.Uri,
  wanted: (found: vscode.Diagnostic[]) => boolean,
): Promise<vscode.Diagnostic[]> {
  if (!wanted(diagnosticsOf(uri)))
    await event(vscode.languages.onDidChangeDiagnostics, () => wanted(diagnosticsOf(uri)))
  return diagnosticsOf(uri)
}

export const some = (found: readonly unknown[]): boolean => found.length > 0
export const none = (found: readonly unknown[]): boolean => found.length === 0

/** The id of a diagnostic's rule. */
export const ruleOf = ({ code }: vscode.Diagnostic): unknown => (typeof code === 'object' ? code.value : code)

/** The range of some words in a document. */
export function rangeOf(document: vscode.TextDocument, words: string): vscode.Range {
  const start = document.getText().indexOf(words)
  if (start < 0) throw new Error(`“${words}” is not in the document.`)
  return new vscode.Range(document.positionAt(start), document.positionAt(start + words.length))
}

/** The quick fixes that are offered at the beginning of some words. */
export async function fixesAt(document: vscode.TextDocument, words: string): Promise<vscode.CodeAction[]> {
  const { start } = rangeOf(document, words)
  return vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    new vscode.Range(start, start),
    vscode.CodeActionKind.QuickFix.value,
  )
}

/** Runs the command of the quick fix at some words whose title begins so, with more to say to it. */
export async function runAction(
  document: vscode.TextDocument,
  words: string,
  title: string,
  answer?: object,
): Promise<void> {
  const command = (await fixesAt(document, words)).find((fix) => fix.title.startsWith(title))?.command
  if (!command) throw new Error(`“${title}” is not offered at “${words}”.`)
  const [asked] = command.arguments as [object]
  await vscode.commands.executeCommand(command.command, { ...asked, ...answer })
}

const [folder] = vscode.workspace.workspaceFolders ?? []
if (!folder) throw new Error('The tests need a folder.')
const fileIn = (path: string, root = folder.uri): vscode.Uri => vscode.Uri.joinPath(root, path)

let drafts = 0

/**
 * Opens a draft that was never saved, under a name of its own: one that bears the name of an earlier draft
 * may come up with the text of that one, which the window kept in case it had to restore it.
 */
export async function openDraft(content: string, language: 'plaintext' | 'markdown' = 'plaintext') {
  const name = `draft-${++drafts}.${language === 'markdown' ? 'md' : 'txt'}`
  const document = await vscode.workspace.openTextDocument(fileIn(name).with({ scheme: 'untitled' }))
  const editor = await vscode.window.showTextDocument(document)
  await editor.edit((edit) => {
    edit.insert(new vscode.Position(0, 0), content)
  })
  editor.selection = new vscode.Selection(0, 0, 0, 0)
  return editor
}

/** Opens a file as a person does. (What an extension opens, the window keeps open for a while when its tab is closed.) */
export async function openFile(uri: vscode.Uri): Promise<vscode.TextEditor> {
  await vscode.commands.executeCommand('vscode.open', uri, { preview: false })
  const editor = vscode.window.activeTextEditor
  if (editor?.document.uri.path !== uri.path) throw new Error(`${uri.path} was not opened.`)
  return editor
}

/** Writes a file of the workspace, in its first folder or another one, and gives its address. */
export async function writeFile(path: string, content: string, root?: vscode.Uri): Promise<vscode.Uri> {
  const file = fileIn(path, root)
  await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(content))
  return file
}

const settingsSet = new Set<string>()

/** Changes a setting of the user's until the end of the test. */
export async function set(key: string, value: unknown): Promise<void> {
  settingsSet.add(key)
  await vscode.workspace.getConfiguration('tactful').update(key, value, vscode.ConfigurationTarget.Global)
}

/** Changes who writes until the end of the test, and waits until the extension knows it. */
export async function setSender(sender: object): Promise<void> {
  const { document } = await openDraft(samples.en.text)
  await diagnosticsUntil(document.uri, some)
  await set('sender', sender)
  await set('rules', { 'false-apology': 'off', name: 'off' })
  await diagnosticsUntil(document.uri, none)
  await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor')
}

/** Takes back the settings that a test changed, and closes its editors without saving. */
export async function tidy(): Promise<void> {
  for (const key of settingsSet) await set(key, undefined)
  settingsSet.clear()
  while (vscode.window.tabGroups.all.some(({ tabs }) => tabs.length > 0))
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor')
}

/** Runs commands of the window until something has happened. Where they have nothing to do yet, they only bring an answer. */
export async function repeatUntil<T>(done: Thenable<T>, ...commands: readonly string[]): Promise<T> {
  const state = { isDone: false }
  const isDone = (): boolean => state.isDone
  const end = (): void => {
    state.isDone = true
  }
  void done.then(end, end)
  while (!isDone()) {
    for (const command of commands) {
      // A command too many would work on what comes after.
      if (!isDone()) await vscode.commands.executeCommand(command)
    }
  }
  return done
}

/** Takes the first choice of each list that a command shows. */
export const takeFirstChoices = (done: Thenable<unknown>): Promise<unknown> =>
  repeatUntil(done, 'workbench.action.acceptSelectedQuickOpenItem')

/** Closes each list that a command shows. */
export const closeLists = (done: Thenable<unknown>): Promise<unknown> =>
  repeatUntil(done, 'workbench.action.closeQuickOpen')
