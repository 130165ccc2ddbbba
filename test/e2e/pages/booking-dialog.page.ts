import type { Locator, Page } from '@playwright/test'
import { expect } from '@playwright/test'

interface Filled {
  title?: string
  contactName?: string
  phone?: string
  rooms?: string[]
  /** As it stands in the list: "Hver uge". */
  frequency?: string
  /** "mandag" */
  weekdays?: string[]
  /** Of one that is once, as somebody types it. */
  date?: string
  /** The first and last day of one that repeats. */
  start?: string
  end?: string
  startTime?: string
  endTime?: string
  /** The beginning of how it stands in the list: "Dagen efter". */
  endDay?: string
}

/** The dialog of a booking. */
export class BookingDialogPage {
  readonly page: Page
  readonly dialog: Locator

  constructor(page: Page) {
    this.page = page
    this.dialog = page.getByRole('dialog')
  }

  async fill(filled: Filled): Promise<void> {
    const { dialog } = this
    const type = async (label: string, text: string | undefined) => {
      if (text !== undefined) await dialog.getByRole('textbox', { name: label, exact: true }).fill(text)
    }
    await type('Hvem eller hvad', filled.title)
    await type('Kontaktperson', filled.contactName)
    await type('Telefon', filled.phone)
    for (const room of filled.rooms ?? []) await dialog.getByText(room, { exact: true }).click()
    if (filled.frequency !== undefined) await this.pick('Hvor tit', filled.frequency)
    for (const weekday of filled.weekdays ?? []) await dialog.getByText(weekday, { exact: true }).click()
    await type('Dato', filled.date)
    await type('Fra', filled.start)
    await type('Til (tom: indtil videre)', filled.end)
    await type('Begynder kl.', filled.startTime)
    await type('Slutter kl.', filled.endTime)
    if (filled.endDay !== undefined) await this.pick('Slutter', filled.endDay)
  }

  field(label: string): Locator {
    return this.dialog.getByRole('textbox', { name: label, exact: true })
  }

  /** Saves, which is refused: the dialog stays. */
  async trySave(): Promise<void> {
    await this.dialog.getByRole('button', { name: 'Gem', exact: true }).click()
  }

  /** Saves, and waits until it is done. */
  async save(): Promise<void> {
    await this.trySave()
    await expect(this.dialog).toBeHidden()
  }

  private async pick(label: string, option: string): Promise<void> {
    await this.dialog.getByRole('combobox', { name: label, exact: true }).click()
    await this.page.getByRole('option', { name: new RegExp(`^${option}`) }).click()
  }
}
