import * as vscode from 'vscode'
import { errorPlace } from '../interface/error-place.ts'
import { openDraft } from '../message/open-draft.ts'

/** The walkthrough of the manifest, as VS Code names it. */
const walkthrough = 'tactful.tactful#tactful.start'

/** What the walkthrough's links say beforehand. */
interface Wish {
  /** Whether the example is checked as a whole, too. */
  readonly check?: unknown
}

/**
 * *Get Started* opens the walkthrough; *Try an Example* and *Set Your Name and Sign-Off…* are its steps. What they need is
 * loaded when they are used.
 */
export function registerGetStarted(log: vscode.LogOutputChannel): vscode.Disposable {
  const register = (name: string, run: (wish?: Wish) => Promise<unknown>): vscode.Disposable =>
    vscode.commands.registerCommand(name, async (wish?: Wish): Promise<void> => {
      try {
        await run(wish)
      } catch (error) {
        log.error(`${name} failed ${errorPlace(error)}`)
        void vscode.window.showErrorMessage(vscode.l10n.t('Sorry, this did not work. See the log for details.'))
      }
    })
  return vscode.Disposable.from(
    register('tactful.getStarted', async () => {
      await vscode.commands.executeCommand('workbench.action.openWalkthrough', walkthrough, false)
    }),
    register('tactful.tryExample', async (wish) => {
      const { exampleMessage } = await import('./example-message.ts')
      await showExample(exampleMessage())
      if (wish?.check === true) await vscode.commands.executeCommand('tactful.checkMessage')
    }),
    register('tactful.setSender', async () => {
      const { setSender } = await import('./set-sender.ts')
      await setSender(log)
    }),
  )
}

/** Shows the example: the draft that holds it already, or else a new one. */
async function showExample(text: string): Promise<void> {
  const open = vscode.workspace.textDocuments.find((document) => document.isUntitled && document.getText() === text)
  await (open ? vscode.window.showTextDocument(open) : openDraft(text))
}
