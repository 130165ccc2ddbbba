import type { Locator, Page } from '@playwright/test'

/** The date table on an activity's page. */
export class DateTablePage {
  readonly page: Page
  readonly table: Locator

  constructor(page: Page) {
    this.page = page
    this.table = page.getByRole('region', { name: 'Datoer' }).getByRole('table')
  }

  /** A row by its date: "tors. 9. jan." */
  row(date: string): Locator {
    // Further down in the cell may stand which date it was moved from.
    const header = this.page.getByRole('rowheader', { name: new RegExp(`^${date.replaceAll('.', '\\.')}`) })
    return this.table.getByRole('row').filter({ has: header })
  }

  /** The field of a column in a row. */
  cell(column: 'Emne' | 'Vært' | 'Kaffe' | 'Bemærkning', date: string): Locator {
    return this.table.getByRole('textbox', { name: `${column} ${date}`, exact: true })
  }

  /** Every date as it stands in the table. */
  async dates(): Promise<string[]> {
    const texts = await this.table.getByRole('rowheader').allInnerTexts()
    return texts.map((text) => text.split('\n')[0] ?? '')
  }

  /** What stands in a column, from top to bottom. */
  async column(name: 'Emne' | 'Vært' | 'Kaffe' | 'Bemærkning'): Promise<string[]> {
    const cells = await this.table.getByRole('textbox', { name: new RegExp(`^${name} `) }).all()
    return Promise.all(cells.map((cell) => cell.inputValue()))
  }

  /** Puts text on the clipboard and pastes it into a field, as Ctrl+V does. */
  async paste(into: Locator, text: string): Promise<void> {
    await into.focus()
    await this.page.evaluate((copied) => navigator.clipboard.writeText(copied), text)
    await this.page.keyboard.press('ControlOrMeta+v')
  }
}
