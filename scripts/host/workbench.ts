import type { Locator, Page } from 'playwright-core'

const squiggles = '.monaco-editor .squiggly-error, .monaco-editor .squiggly-warning, .monaco-editor .squiggly-info'

/** What a person does in a VS Code in the browser. Every step waits for its effect. */
export interface Workbench {
  readonly page: Page
  /** Opens an address with a draft, shows the editor alone, and waits until the draft has been checked. */
  openDraft(address: string): Promise<void>
  /** Chooses a command from the palette, by its full title. */
  runCommand(title: string): Promise<void>
  /** The underlined passages, in the order of the page's layers, not of the text. */
  squiggle(index: number): Locator
  /** Holds the mouse over an underlined passage until its explanation shows. */
  hoverOver(index: number): Promise<void>
  /** Puts the cursor into an underlined passage and opens the menu of its fixes. */
  openFixes(index: number): Promise<void>
  /** The rows of the list that a command offers to choose from. */
  choices(): Locator
}

/** Lets a script use the workbench in a page. */
export function workbench(page: Page): Workbench {
  const squiggle = (index: number) => page.locator(squiggles).nth(index)
  const choices = () => page.locator('.quick-input-list .monaco-list-row')

  const centre = async (index: number): Promise<[number, number]> => {
    const box = await squiggle(index).boundingBox()
    if (!box) throw new Error(`Underlined passage ${index} is not in sight.`)
    return [box.x + box.width / 2, box.y + box.height / 2]
  }

  return {
    page,
    squiggle,
    choices,
    async openDraft(address) {
      await page.goto(address)
      await squiggle(0).waitFor()
      await page.keyboard.press('Control+b')
      await page.locator('.part.sidebar').waitFor({ state: 'hidden' })
    },
    async runCommand(title) {
      await page.keyboard.press('F1')
      await page.locator('.quick-input-widget input').first().fill(`>${title}`)
      await choices().filter({ hasText: title }).first().click()
    },
    async hoverOver(index) {
      await page.mouse.move(...(await centre(index)))
      await page.locator('.monaco-editor .monaco-hover:visible .hover-contents').first().waitFor()
    },
    async openFixes(index) {
      await page.mouse.click(...(await centre(index)))
      await page.keyboard.press('Control+.')
      await page.locator('.action-widget .monaco-list-row').first().waitFor()
    },
  }
}
