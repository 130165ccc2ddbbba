import type { Locator, Page } from '@playwright/test'
import { expect } from '@playwright/test'

/** The closed days of a year. */
export class ClosuresPage {
  readonly page: Page
  readonly dialog: Locator

  constructor(page: Page) {
    this.page = page
    this.dialog = page.getByRole('dialog')
  }

  /** Opens it for this year. */
  async open(): Promise<void> {
    await this.page.goto('/#/closures')
    await expect(this.page.getByRole('heading', { name: /^Lukkedage \d{4}$/ })).toBeVisible()
  }

  /** A period, a suggestion or a public holiday, by its name. */
  entry(list: 'Lukkeperioder' | 'Forslag' | 'Helligdage', name: string): Locator {
    const title = this.page.getByText(name, { exact: true })
    return this.page
      .getByRole('list', { name: list, exact: true })
      .locator(':scope > li')
      .filter({ has: title })
  }

  /** The dates that stand under a period or holiday, as they read. */
  async datesUnder(entry: Locator): Promise<string[]> {
    return (await entry.getByRole('listitem').allInnerTexts()).map((text) => text.replace(/\s+/g, ' '))
  }

  /** What the dialog says goes, or comes back: a heading and its dates, as they read. */
  async listed(heading: string | RegExp): Promise<string[]> {
    const list = this.dialog.getByRole('list', { name: heading })
    await expect(list).toBeVisible()
    return (await list.getByRole('listitem').allInnerTexts()).map((text) => text.replace(/\s+/g, ' '))
  }

  /** Fills in the dialog; what is not named stays. */
  async fill({ name, from, to }: { name?: string; from?: string; to?: string }): Promise<void> {
    const field = (label: string | RegExp) => this.dialog.getByRole('textbox', { name: label })
    if (name !== undefined) await field('Grund').fill(name)
    if (from !== undefined) await field('Fra og med').fill(from)
    if (to !== undefined) await field(/^Til og med/).fill(to)
  }
}
