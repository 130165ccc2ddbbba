import type { Page } from '@playwright/test'
import { expect } from '@playwright/test'

/** What a file chooser is answered with: a path, or a file made by the test. */
type ChosenFile = string | { name: string; mimeType: string; buffer: Buffer }

/** Settings, and the copies of everything that are kept there; `openCopy` is on the first page too. */
export class SettingsPage {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  /** Saves a copy through the browser; answers with its path and the name it was given. */
  async saveCopy(): Promise<{ path: string; name: string }> {
    const coming = this.page.waitForEvent('download')
    await this.page.getByRole('button', { name: 'Gem en kopi' }).click()
    const file = await coming
    await expect(this.page.getByText('Kopien er gemt som')).toBeVisible()
    return { path: await file.path(), name: file.suggestedFilename() }
  }

  /** Chooses a copy; what is in it is shown next, or why it cannot be used. */
  openCopy(file: ChosenFile): Promise<void> {
    return this.choose('Åbn en kopi', file)
  }

  /** What is in the chosen copy. */
  get preview() {
    return this.page.getByRole('dialog')
  }

  /** Lets the copy shown take the place of everything. */
  async takeCopy(): Promise<void> {
    await this.preview.getByRole('button', { name: 'Brug denne kopi' }).click()
    await expect(this.preview).toBeHidden()
  }

  /** Answers the file chooser that a button opens. */
  async choose(button: string, file: ChosenFile): Promise<void> {
    const asked = this.page.waitForEvent('filechooser')
    await this.page.getByRole('button', { name: button }).click()
    await (await asked).setFiles(file)
  }
}
