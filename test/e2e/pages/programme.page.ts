import type { Locator, Page } from '@playwright/test'
import { expect } from '@playwright/test'

/** The programme as a calendar. */
export class ProgrammePage {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  /** An entry by the words on it; of several the first. */
  entry(words: string | RegExp): Locator {
    return this.page.getByRole('main').getByRole('button', { name: words }).first()
  }

  /** The place of a day: its cell in a month, its column in a week. */
  day(day: string): Locator {
    return this.page.locator(`main [data-date="${day}"]`).last()
  }

  /** The entries on a day. */
  entriesOn(day: string): Locator {
    return this.day(day).getByRole('button')
  }

  async choose(view: 'Måned' | 'Uge' | 'Liste'): Promise<void> {
    await this.page.getByText(view, { exact: true }).click()
    await expect(this.page.getByRole('radio', { name: view })).toBeChecked()
  }

  /** Clicks where nothing is: at the foot of a day's cell. */
  async clickEmpty(day: string): Promise<void> {
    const box = await this.day(day).boundingBox()
    if (!box) throw new Error(`${day} is not shown`)
    await this.day(day).click({ position: { x: box.width / 2, y: box.height - 6 } })
  }

  /**
   * With the mouse, from one to the middle of the other, as a hand does it. In a week the height it is lifted by is
   * what counts: `up`, in pixels.
   */
  async drag(from: Locator, to: Locator, up?: number): Promise<void> {
    await from.scrollIntoViewIfNeeded()
    const start = await from.boundingBox()
    const end = await to.boundingBox()
    if (!start || !end) throw new Error('both are on the page')
    const { mouse } = this.page
    await mouse.move(start.x + start.width / 2, start.y + 10)
    await mouse.down()
    await mouse.move(start.x + start.width / 2 + 8, start.y + 16, { steps: 3 })
    const y = up === undefined ? end.y + end.height / 2 : start.y + 10 - up
    await mouse.move(end.x + end.width / 2, y, { steps: 8 })
    await mouse.up()
  }
}
