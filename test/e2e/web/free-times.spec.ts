/** When the hall is free: where half of it is lent on Thursday afternoon. */
import type { Page } from '@playwright/test'
import { BookingDialogPage } from '../pages/booking-dialog.page.ts'
import { newBooking, openHall, openRoom } from './fixtures/hall.ts'
import { expect, test } from './fixtures/web-test.ts'

test.beforeEach(async ({ page }) => {
  await openHall(page)
  const dialog = await newBooking(page)
  await dialog.fill({
    title: 'Foredrag',
    rooms: ['Gaden'],
    date: '26/11',
    startTime: '13.30',
    endTime: '16.30',
  })
  await dialog.save()
  await openRoom(page, 'Salen')
  await page.getByRole('link', { name: 'Find en ledig tid' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Hvornår er Salen ledig?' })).toBeVisible()
})

const line = (page: Page, date: string) =>
  page
    .getByRole('region', { name: '24. november – 21. december 2026' })
    .getByRole('listitem')
    .filter({ hasText: date })

test('is told by date, its parts counted, and a click on a time begins a booking', async ({ page }) => {
  await expect(line(page, 'Torsdag den 26. november')).toHaveText(
    'Torsdag den 26. november:8.00–13.30og16.30–22.00',
  )
  await expect(line(page, 'Mandag den 30. november')).toHaveText(
    'Mandag den 30. november:8.00–14.00og16.00–22.00',
  )
  await page.getByRole('button', { name: 'Torsdag den 26. november: 16.30–22.00' }).click()
  const dialog = new BookingDialogPage(page)
  await expect(dialog.field('Dato')).toHaveValue('torsdag den 26. november 2026')
  await expect(dialog.field('Begynder kl.')).toHaveValue('16.30')
  await expect(dialog.field('Slutter kl.')).toHaveValue('18.30')
  await dialog.fill({ title: 'Skak' })
  await dialog.save()
  await expect(line(page, 'Torsdag den 26. november')).toHaveText(
    'Torsdag den 26. november:8.00–13.30og18.30–22.00',
  )
})

test('is asked for another length, on other days, at other hours and in another room', async ({ page }) => {
  await page.getByText('Hele dagen', { exact: true }).click()
  await expect(line(page, 'Torsdag den 26. november')).toBeHidden()
  await expect(line(page, 'Fredag den 27. november')).toContainText('8.00–22.00')
  await page.getByLabel('Tidligst kl.').fill('17')
  await expect(line(page, 'Torsdag den 26. november')).toContainText('17.00–22.00')
  await page.getByText('torsdag', { exact: true }).click()
  await expect(line(page, 'Torsdag den 26. november')).toBeHidden()
  await page.getByLabel('Senest kl.').fill('16')
  await expect(page.getByText('Skal være senere end »tidligst«.')).toBeVisible()
  await page.getByLabel('Senest kl.').fill('21')
  await page.getByRole('combobox', { name: 'Lokale' }).click()
  await page.getByRole('option', { name: 'Haven' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Hvornår er Haven ledig?' })).toBeVisible()
  await expect(line(page, 'Mandag den 30. november')).toContainText('17.00–21.00')
})

test('a click may begin an activity, and the way back leads to the same answer', async ({ page }) => {
  await page.getByText('4 timer', { exact: true }).click()
  await page.getByText('En aktivitet', { exact: true }).click()
  await page.getByRole('button', { name: 'Torsdag den 26. november: 16.30–22.00' }).click()
  await expect(page.getByLabel('Begynder kl.')).toHaveValue('16.30')
  await expect(page.getByLabel('Slutter kl.')).toHaveValue('20.30')
  await expect(page.getByRole('textbox', { name: 'Dato' })).toHaveValue('torsdag den 26. november 2026')
  await expect(page.getByRole('checkbox', { name: 'Salen' })).toBeChecked()
  await page.getByRole('button', { name: 'Annullér' }).click()
  await expect(page.getByRole('radio', { name: '4 timer' })).toBeChecked()
  await expect(line(page, 'Mandag den 30. november')).toBeVisible()
})
