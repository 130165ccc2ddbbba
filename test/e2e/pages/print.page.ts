import type { Page } from '@playwright/test'
import { expect } from '@playwright/test'
import { readPdf } from '../../read-pdf.ts'

/** The print screen. */
export class PrintPage {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  /** Chooses a document by its title. */
  async choose(title: string): Promise<void> {
    const other = this.page.getByRole('link', { name: 'Alle udskrifter' })
    const card = this.page.getByRole('link').filter({ has: this.page.getByText(title, { exact: true }) })
    await expect(other.or(card)).toBeVisible()
    if (await other.isVisible()) await other.click()
    await card.click()
    await expect(this.page.getByRole('region', { name: title, exact: true })).toBeVisible()
  }

  /** Saves the pages through the browser, and reads the file back. */
  async download() {
    const save = this.page.getByRole('button', { name: 'Gem som PDF' })
    await expect(save).toBeEnabled()
    const coming = this.page.waitForEvent('download')
    await save.click()
    const file = await coming
    const pdf = await readPdf(await file.path())
    return { name: file.suggestedFilename(), ...pdf }
  }
}
