import type { Page } from '@playwright/test'
import { expect } from '@playwright/test'

interface Filled {
  title?: string
  startTime?: string
  endTime?: string
  /** As it stands in the list: "I ulige uger". */
  frequency?: string
  /** "mandag" */
  weekdays?: string[]
  /** "Den første" */
  ordinals?: string[]
  /** As somebody types them. */
  start?: string
  end?: string
  season?: { from: string; to: string }
  room?: string
  leader?: string
}

/** The form of an activity. */
export class ActivityFormPage {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  async fill(filled: Filled): Promise<void> {
    const { page } = this
    const field = (name: string) => page.getByRole('textbox', { name, exact: true })
    if (filled.title !== undefined) await field('Navn').fill(filled.title)
    if (filled.startTime !== undefined) await field('Begynder kl.').fill(filled.startTime)
    if (filled.endTime !== undefined) await field('Slutter kl.').fill(filled.endTime)
    if (filled.frequency !== undefined) await this.pick('Hvor tit', filled.frequency)
    for (const ordinal of filled.ordinals ?? []) await page.getByText(ordinal, { exact: true }).click()
    for (const weekday of filled.weekdays ?? []) await page.getByText(weekday, { exact: true }).click()
    if (filled.start !== undefined)
      await field(filled.frequency === 'Én gang' ? 'Dato' : 'Fra').fill(filled.start)
    if (filled.end !== undefined) await field('Til (tom: indtil videre)').fill(filled.end)
    if (filled.season) {
      await page.getByLabel('Kun en del af året').check()
      await this.pick('Fra og med', filled.season.from)
      await this.pick('Til og med', filled.season.to)
    }
    if (filled.room !== undefined) await this.add('Tilføj et lokale', 'Lokalets navn', filled.room)
    if (filled.leader !== undefined)
      await this.add('Tilføj en ny tovholder', 'Navn på tovholderen', filled.leader)
  }

  /** The sentence the pattern is said back in, with its dates. */
  get echo() {
    return this.page.getByRole('main').getByRole('status').and(this.page.locator(':not([aria-label])'))
  }

  /** What it clashes with as it stands, and where it is free. */
  get clashes() {
    return this.page.getByRole('main').getByRole('status', { name: 'Sammenfald' })
  }

  /** Saves, and waits for the activity's own page. */
  async save(): Promise<void> {
    await this.page.getByRole('button', { name: 'Gem aktivitet' }).click()
    await expect(this.page.getByRole('heading', { name: 'Datoer' })).toBeVisible()
  }

  private async pick(label: string, option: string): Promise<void> {
    await this.page.getByRole('combobox', { name: label, exact: true }).click()
    await this.page.getByRole('option', { name: option, exact: true }).click()
  }

  private async add(button: string, label: string, name: string): Promise<void> {
    await this.page.getByRole('button', { name: button }).click()
    await this.page.getByLabel(label).fill(name)
    await this.page.keyboard.press('Enter')
    await expect(this.page.getByRole('button', { name: button })).toBeVisible()
  }
}
