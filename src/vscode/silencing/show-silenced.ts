import * as vscode from 'vscode'
import { tryToSave } from '../settings/try-to-save.ts'
import { hearAgain } from './hear-again.ts'
import { isHearAll, type SilencedItem, type Sources, silencedItems } from './silenced-items.ts'
import { removeSetting } from './silencing-settings.ts'

/** *Show What Is Silenced…*: a list that stays open while one thing after the other is chosen to be heard again. */
export async function showSilenced(sources: Sources, log: vscode.LogOutputChannel): Promise<void> {
  const items = await silencedItems(sources)
  if (items.length === 0) {
    void vscode.window.showInformationMessage(vscode.l10n.t('Nothing is silenced.'))
    return
  }
  const list = vscode.window.createQuickPick<SilencedItem>()
  list.title = vscode.l10n.t('What Is Silenced')
  list.placeholder = vscode.l10n.t('Choose what to flag again.')
  list.matchOnDescription = true
  list.keepScrollPosition = true
  list.items = items
  const choose = async (item: SilencedItem | undefined): Promise<void> => {
    if (!item || list.busy) return
    list.busy = true
    const nth = list.items.indexOf(item)
    await unsilence(item, sources, log)
    list.items = await silencedItems(sources)
    list.busy = false
    if (list.items.length === 0 || isHearAll(item)) list.hide()
    // The next of them, so that pressing Enter goes on.
    const next = list.items.slice(nth).find(isChoice) ?? list.items.findLast(isChoice)
    if (next) list.activeItems = [next]
  }
  list.onDidAccept(() => choose(list.selectedItems[0]))
  list.onDidTriggerItemButton(({ item }) => choose(item))
  await new Promise<void>((resolve) => {
    list.onDidHide(() => {
      resolve()
    })
    list.show()
  })
  list.dispose()
}

async function unsilence(item: SilencedItem, { silenced }: Sources, log: vscode.LogOutputChannel): Promise<void> {
  const { entry, setting } = item
  if (entry) await tryToSave(() => silenced.remove([entry]), log)
  else if (setting) await tryToSave(() => removeSetting(setting), log)
  else if (isHearAll(item)) await hearAgain(silenced, log)
}

const isChoice = (item: SilencedItem): boolean => item.kind !== vscode.QuickPickItemKind.Separator && !isHearAll(item)
