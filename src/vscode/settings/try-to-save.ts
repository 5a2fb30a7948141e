import * as vscode from 'vscode'
import { errorPlace } from '../interface/error-place.ts'

/**
 * Saves something, and asks whether to try again where that fails.
 * @returns whether it was saved
 */
export async function tryToSave(save: () => Thenable<unknown>, log: vscode.LogOutputChannel): Promise<boolean> {
  for (;;) {
    try {
      await save()
      return true
    } catch (error) {
      log.error(`Something could not be saved (${errorPlace(error)})`)
    }
    const said = vscode.l10n.t(
      'This could not be saved. The disk may be full, or the settings file read-only or open with unsaved changes. Nothing was changed.',
    )
    const again = vscode.l10n.t('Try Again')
    if ((await vscode.window.showErrorMessage(said, again)) !== again) return false
  }
}
