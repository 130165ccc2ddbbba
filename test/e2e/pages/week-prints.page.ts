import type { Locator, Page } from '@playwright/test'
import { expect } from '@playwright/test'

/** Ugens udskrifter. */
export class WeekPrintsPage {
  readonly page: Page
  readonly heading: Locator
  readonly button: Locator
  /** The sentence of what came of it. */
  readonly outcome: Locator

  constructor(page: Page) {
    this.page = page
    this.heading = page.getByRole('heading', { name: 'Ugens udskrifter' })
    this.button = page.getByRole('button', { name: /^Lav udskrift/ })
    this.outcome = page.getByRole('status').filter({ hasText: 'nu i mappen' })
  }

  /** What can be made, by name. */
  async papers(): Promise<string[]> {
    const boxes = this.page.getByRole('group', { name: 'Hvad skal laves?' }).getByRole('checkbox')
    await expect(boxes.first()).toBeVisible()
    return boxes.evaluateAll((found) =>
      found.map((box) => (box as HTMLInputElement).labels?.[0]?.textContent ?? ''),
    )
  }

  paper(name: string): Locator {
    return this.page.getByRole('checkbox', { name, exact: true })
  }

  /** Makes what is chosen, and waits until it is over. */
  async make(): Promise<void> {
    await this.button.click()
    await expect(this.button).toBeVisible()
  }
}
