import * as vscode from 'vscode'

/** Where a step stands in a form. */
export interface StepPlace {
  readonly title: string
  /** Counted from 1. */
  readonly step: number
  /** How many steps there are, where it is known. */
  readonly total: number | undefined
}

/** How a person left a step: with an answer, by the back button, or by closing the form. */
export type Left = 'answered' | 'back' | 'closed'

/** What a form shows now, if anything. */
export interface Shown {
  shown?: vscode.QuickInput
}

/**
 * Shows one step of a form, over the step before it. It stays until the person answers, even while they look at the
 * preview or at another window.
 * @param take takes the answer over; false where there is none yet, so that the step stays
 */
export function showStep(
  form: Shown,
  input: vscode.QuickPick<vscode.QuickPickItem> | vscode.InputBox,
  { title, step, total }: StepPlace,
  take: () => boolean,
): Promise<Left> {
  form.shown = input
  input.title = title
  // A number alone says nothing: “(2/7)” or neither.
  input.step = total && step
  input.totalSteps = total
  input.ignoreFocusOut = true
  input.buttons = step > 1 ? [vscode.QuickInputButtons.Back] : []
  return new Promise((resolve) => {
    input.onDidTriggerButton(() => {
      resolve('back')
    })
    input.onDidAccept(() => {
      if (take()) resolve('answered')
    })
    // The next step hides this one, too: then it has been left already.
    input.onDidHide(() => {
      resolve('closed')
      input.dispose()
    })
    if (step === 1 && isPageInFront())
      setTimeout(() => {
        input.show()
      }, pageSettled)
    else input.show()
  })
}

/**
 * How long to wait where a page such as the walkthrough is in front, in milliseconds. The Enter that chose our command in
 * the palette also presses the button that had the focus there before, and after an animation that button takes the focus:
 * what is shown then keeps no keys.
 */
const pageSettled = 400

/** Whether the editor in front is a page of VS Code's own: extensions know the inputs of all other tabs. */
function isPageInFront(): boolean {
  const { activeTab } = vscode.window.tabGroups.activeTabGroup
  return activeTab !== undefined && activeTab.input === undefined
}

/** A list to choose from. */
export function listOf<Item extends vscode.QuickPickItem>(
  placeholder: string,
  items: readonly Item[],
  isActive: (item: Item) => unknown,
): vscode.QuickPick<Item> {
  const pick = vscode.window.createQuickPick<Item>()
  pick.placeholder = placeholder
  pick.items = items
  const active = items.filter(isActive)
  if (active.length > 0) pick.activeItems = active
  return pick
}
