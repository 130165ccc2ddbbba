/** Every paper of the example, from the screen to a PDF that is read back; what each host does is asked of it. */
import { expect, type Page } from '@playwright/test'
import { documents } from '../../../shared/documents/registry.ts'
import { createTranslate } from '../../../shared/locales/translate.ts'
import type { ReadPdf } from '../../read-pdf.ts'
import { AppPage } from '../pages/app.page.ts'
import { PrintPage } from '../pages/print.page.ts'

const t = createTranslate('da')

/** Posters and flyers are one page always, and so is a notice. */
const onePage = ['poster', 'flyer', 'notice']

/** Saves the pages on the print screen, and reads the file back. */
type Save = (print: PrintPage) => Promise<ReadPdf>

/** From an activity to its poster in three clicks; then its looks, one date, and a line of one's own. */
export async function posterOfAnActivity(page: Page, save: Save): Promise<void> {
  const app = new AppPage(page)
  await app.go('activities')
  await page.getByRole('button', { name: 'Fællesspisning' }).click()
  await page.getByRole('link', { name: 'Plakat' }).click()
  const pages = page.getByRole('region', { name: 'Plakat', exact: true })
  await expect(pages).toContainText('1. tirsdag i måneden')
  const print = new PrintPage(page)
  // The third click.
  const poster = await save(print)
  expect(poster.pages).toBe(1)
  expect(poster.size.map(Math.round)).toEqual([595, 842])
  for (const said of [
    'Fællesspisning',
    'kl. 18.00–20.30',
    'Hele salen',
    'Roevej 12',
    '012345',
    '12 34 56 73',
  ])
    expect(poster.text).toContain(said)

  await page.getByText('Tekst', { exact: true }).click()
  await page.getByText('A3', { exact: true }).click()
  await page.getByLabel('Egen linje').fill('Husk godt humør')
  await expect(pages).toContainText('Husk godt humør')
  const typed = await save(print)
  expect(typed.pages).toBe(1)
  expect(typed.size.map(Math.round)).toEqual([842, 1191])
  expect(typed.text).toContain('Husk godt humør')

  await page.getByRole('combobox', { name: 'Dato' }).click()
  await page.getByRole('option', { name: 'Tirs. 1. dec.' }).click()
  await expect(pages).toContainText('Tirsdag den 1. december')
}

/** Each document as it is offered, saved and read back. */
export async function everyDocument(page: Page, save: Save): Promise<void> {
  const print = new PrintPage(page)
  await new AppPage(page).go('print')
  for (const document of documents) {
    await print.choose(document.title(t))
    const { pages, text, language } = await save(print)
    expect(text, document.name).toContain('Kornbølle')
    expect(language, document.name).toBe('da')
    if (onePage.includes(document.name)) expect(pages, document.name).toBe(1)
  }
}
