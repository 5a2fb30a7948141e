import type { Locator, Page } from 'playwright-core'

const squiggles = '.monaco-editor .squiggly-error, .monaco-editor .squiggly-warning, .monaco-editor .squiggly-info'
const entries = '.tree-explorer-viewlet-tree-view .monaco-list-row'
const rows = '.quick-input-list .monaco-list-row'

/** What a person does in a VS Code in the browser. Every step waits for its effect. */
export interface Workbench {
  readonly page: Page
  /** Opens an address with a draft, shows the editor alone, and waits until faults in it are underlined. */
  openDraft(address: string): Promise<void>
  /** Chooses a command from the palette, by its title. */
  runCommand(title: string): Promise<void>
  /** A row of the list that a command offers to choose from, by words in it. */
  choice(words: string): Locator
  /** A row of the view that shows a check, by words in it. */
  entry(words: string): Locator
  /** Shows the fixes of an entry, by words in it, and waits for them. */
  unfold(words: string): Promise<void>
  /** A message with buttons in the corner of the window, by words in it. */
  notification(words: string): Locator
  /** Makes the side bar wider by so many pixels of the page. */
  widenSideBar(by: number): Promise<void>
  /** Holds the mouse over an underlined passage, counted from 0 in the order of the text, until its explanation shows. */
  hoverOver(passage: number): Promise<void>
  /** Puts the cursor into an underlined passage, counted from 0 in the order of the text, and opens the menu of its fixes. */
  openFixes(passage: number): Promise<void>
}

/** Lets a script use the workbench in a page. */
export function workbench(page: Page): Workbench {
  const centre = async (passage: number): Promise<[number, number]> => {
    const found = await page.locator(squiggles).all()
    const boxes = await Promise.all(found.map((squiggle) => squiggle.boundingBox()))
    const box = boxes.filter((one) => one !== null).sort((a, b) => a.y - b.y || a.x - b.x)[passage]
    if (!box) throw new Error(`There is no underlined passage ${passage} in sight.`)
    return [box.x + box.width / 2, box.y + box.height / 2]
  }

  return {
    page,
    async openDraft(address) {
      await page.goto(address)
      await page.locator(squiggles).first().waitFor()
      await page.keyboard.press('Control+b')
      await page.locator('.part.sidebar').waitFor({ state: 'hidden' })
    },
    async runCommand(title) {
      await page.keyboard.press('F1')
      await page.locator('.quick-input-widget input').first().fill(`>${title}`)
      // Not with the mouse: left there, it would have whatever comes next explain itself.
      await page.locator(`${rows}.focused`).filter({ hasText: title }).waitFor()
      await page.keyboard.press('Enter')
    },
    choice: (words) => page.locator(rows).filter({ hasText: words }).first(),
    entry: (words) => page.locator(entries).filter({ hasText: words }).first(),
    async unfold(words) {
      const row = page.locator(entries).filter({ hasText: words }).first()
      await row.locator('.monaco-tl-twistie').click()
      await page.locator(`${entries}[aria-level="3"]`).first().waitFor()
    },
    notification: (words) => page.locator('.notification-toast').filter({ hasText: words }).first(),
    async widenSideBar(by) {
      const box = await page.locator('.part.sidebar').boundingBox()
      if (!box) throw new Error('There is no side bar in sight.')
      const [edge, middle] = [box.x + box.width, box.y + box.height / 2]
      await page.mouse.move(edge, middle)
      await page.mouse.down()
      await page.mouse.move(edge + by, middle, { steps: 5 })
      await page.mouse.up()
      await page.mouse.move(edge + 3 * by, middle)
    },
    async hoverOver(passage) {
      await page.mouse.move(...(await centre(passage)))
      await page.locator('.monaco-editor .monaco-hover:visible .hover-contents').first().waitFor()
    },
    async openFixes(passage) {
      await page.mouse.click(...(await centre(passage)))
      await page.locator('.monaco-editor .lightBulbWidget:visible').waitFor()
      await page.keyboard.press('Control+.')
      await page.locator('.action-widget .monaco-list-row').first().waitFor()
    },
  }
}
