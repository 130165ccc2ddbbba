import type { Locator, Page } from '@playwright/test'
import { expect } from '@playwright/test'

interface Filled {
  name?: string
  funder?: string
  firstYear?: string
  years?: string
  /** As somebody types it. */
  amount?: string
}

type Folded = 'Er I begyndt midt i?' | 'Hvornår kommer pengene?' | 'Når året er slut' | 'Mere fra brevet'

/** The form of a grant. */
export class GrantFormPage {
  readonly page: Page
  /** How much of the grant is shared out. */
  readonly sum: Locator

  constructor(page: Page) {
    this.page = page
    this.sum = this.section('Hvad må pengene bruges til?').getByRole('status').last()
  }

  async fill({ name, funder, firstYear, years, amount }: Filled): Promise<void> {
    if (name !== undefined) await this.field('Hvad kalder I den?').fill(name)
    if (funder !== undefined) await this.field('Hvem giver pengene?').fill(funder)
    if (firstYear !== undefined) await this.field('Første år').fill(firstYear)
    if (years !== undefined) await this.field('Antal år').fill(years)
    if (amount !== undefined) await this.field('Beløb om året, kr.').fill(amount)
  }

  /** Adds a category by its button, or by its name where there is none; the keyboard is in its amount, or its name. */
  async addCategory(name: string, budget: string): Promise<void> {
    const suggested = this.page.getByRole('button', { name, exact: true })
    if (await suggested.isVisible()) await suggested.click()
    else {
      await this.page.getByRole('button', { name: 'En anden', exact: true }).click()
      await this.page.keyboard.type(name)
      await this.page.keyboard.press('Tab')
    }
    await this.page.keyboard.type(budget)
  }

  /** Opens a part that is folded away; the keyboard is in its first field. */
  async unfold(title: Folded): Promise<Locator> {
    await this.page
      .getByRole('button', { name: new RegExp(`^(Udfyld|Ret): ${title.replace('?', '\\?')}$`) })
      .click()
    return this.section(title)
  }

  section(title: string): Locator {
    return this.page.getByRole('region', { name: title })
  }

  field(label: string): Locator {
    return this.page.getByRole('textbox', { name: label, exact: true })
  }

  async trySave(): Promise<void> {
    await this.page.getByRole('button', { name: 'Gem bevillingen' }).click()
  }

  /** Saves, and waits until the form is gone. */
  async save(): Promise<void> {
    await this.trySave()
    await expect(this.field('Hvad kalder I den?')).toBeHidden()
  }
}
