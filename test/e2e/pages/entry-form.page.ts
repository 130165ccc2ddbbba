import type { Locator, Page } from '@playwright/test'
import { expect } from '@playwright/test'

interface Filled {
  text?: string
  /** As somebody types it. */
  amount?: string
  date?: string
  /** The name of a category, or "Egne penge"; of income where it comes from. */
  use?: string
  /** "Kassen", "Kort", "Lagt ud" */
  paid?: string
  /** Who laid it out. */
  by?: string
  activity?: string
}

/** The form of an expense or income. */
export class EntryFormPage {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  async fill({ text, amount, date, use, paid, by, activity }: Filled): Promise<void> {
    const { page } = this
    if (text !== undefined) await this.field('Hvad').fill(text)
    if (amount !== undefined) await this.field('Beløb, kr.').first().fill(amount)
    if (date !== undefined) await this.field('Dato').fill(date)
    if (use !== undefined) await page.getByRole('radio', { name: new RegExp(`^${use}`) }).check()
    if (paid !== undefined) await page.getByText(paid, { exact: true }).click()
    if (by !== undefined) await this.by.fill(by)
    if (activity !== undefined) await this.pick('Aktivitet', activity)
  }

  field(label: string): Locator {
    return this.page.getByRole('textbox', { name: label, exact: true })
  }

  get by(): Locator {
    return this.page.getByRole('combobox', { name: 'Hvem lagde pengene ud?' })
  }

  /** One part of an entry that is split, from 1. */
  part(number: number): Locator {
    return this.page.getByRole('group', { name: `Del ${number}`, exact: true })
  }

  async fillPart(number: number, { amount, use }: { amount?: string; use?: string }): Promise<void> {
    const part = this.part(number)
    if (amount !== undefined) await part.getByRole('textbox', { name: 'Beløb, kr.' }).fill(amount)
    if (use !== undefined) {
      await part.getByRole('combobox', { name: 'Kategori' }).click()
      await this.page.getByRole('option', { name: new RegExp(`^${use}`) }).click()
    }
  }

  /** Saves, which is refused: the form stays. */
  async trySave(): Promise<void> {
    await this.page.getByRole('button', { name: /^Gem (udgift|indtægt)$/ }).click()
  }

  /** Saves a new entry, and waits for the number it got. */
  async save(voucher: number): Promise<void> {
    await this.trySave()
    await expect(this.page.getByText(`Bilag ${voucher}`, { exact: true })).toBeVisible()
  }

  private async pick(label: string, option: string): Promise<void> {
    await this.page.getByRole('combobox', { name: label, exact: true }).click()
    await this.page.getByRole('option', { name: option, exact: true }).click()
  }
}
