import type { Download, Locator, Page } from '@playwright/test'

/** "Til bevillingsgiver" on the page of a year. */
export class FunderPackPage {
  private readonly page: Page
  readonly section: Locator
  readonly outcome: Locator
  readonly stop: Locator

  constructor(page: Page) {
    this.page = page
    this.section = page.getByRole('region', { name: 'Til bevillingsgiver' })
    this.outcome = this.section.getByRole('status')
    this.stop = this.section.getByRole('button', { name: 'Stop' })
  }

  async open(): Promise<void> {
    await this.page.getByRole('link', { name: 'Regnskab', exact: true }).click()
    await this.page.getByRole('link', { name: 'Årsregnskab', exact: true }).click()
    await this.section.waitFor()
  }

  button(name: string): Locator {
    return this.section.getByRole('button', { name })
  }

  /** What is saved when a button is pressed. */
  async made(name: string): Promise<Download> {
    const download = this.page.waitForEvent('download', { timeout: 60_000 })
    await this.button(name).click()
    return download
  }
}
