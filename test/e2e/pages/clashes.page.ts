import type { Locator, Page } from '@playwright/test'
import { expect } from '@playwright/test'

/** The clashes of the coming year, and those that are meant. */
export class ClashesPage {
  readonly page: Page
  readonly accepted: Locator

  constructor(page: Page) {
    this.page = page
    this.accepted = page.getByRole('region', { name: 'Det er meningen' })
  }

  /** Goes there by the line on the overview that says so. */
  async openFromOverview(line: string | RegExp): Promise<void> {
    await this.page
      .getByRole('region', { name: 'Det skal I se på' })
      .getByRole('link', { name: line })
      .click()
    await expect(this.page.getByRole('heading', { name: 'Sammenfald', exact: true })).toBeVisible()
  }

  /** One clash by its sentence. */
  card(sentence: string | RegExp): Locator {
    return this.page.getByRole('region', { name: sentence })
  }

  /** Says that it is meant, and why; waits until it is among those that are. */
  async accept(sentence: string | RegExp, reason: string): Promise<void> {
    await this.card(sentence).getByRole('button', { name: 'Det er meningen' }).click()
    const dialog = this.page.getByRole('dialog')
    await dialog.getByLabel('Hvorfor er det i orden?').fill(reason)
    await dialog.getByRole('button', { name: 'Det er meningen' }).click()
    await expect(this.accepted).toContainText(reason)
  }
}
