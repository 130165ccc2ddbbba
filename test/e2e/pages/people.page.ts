import type { Page } from '@playwright/test'
import { expect } from '@playwright/test'
import { AppPage } from './app.page.ts'

/** The list of tovholdere. */
export class PeoplePage {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  /** Adds one by name; it is on disk when this is over. */
  async add(person: string): Promise<void> {
    const app = new AppPage(this.page)
    await app.go('people')
    await this.page.getByRole('button', { name: 'Ny tovholder' }).first().click()
    await this.page.getByRole('textbox', { name: 'Navn' }).fill(person)
    await this.page.getByRole('dialog').getByRole('button', { name: 'Gem' }).click()
    await expect(app.notice).toContainText(person)
  }

  /** These are there, and nobody else. */
  async expect(...people: string[]): Promise<void> {
    await new AppPage(this.page).go('people')
    const listed = this.page.getByRole('list', { name: 'Tovholdere' }).getByRole('button')
    await expect(listed).toHaveCount(people.length)
    for (const person of people) await expect(listed.filter({ hasText: person })).toHaveCount(1)
  }
}
