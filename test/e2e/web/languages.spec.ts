import { createTranslate } from '../../../shared/locales/translate.ts'
import { readPdf } from '../../read-pdf.ts'
import { AppPage } from '../pages/app.page.ts'
import { tourDay, tourOfNewPlace, toursOfExample } from '../stories/tour.ts'
import { tourOfEntries } from '../stories/tour-of-entries.ts'
import { tourOfHistory } from '../stories/tour-of-history.ts'
import type { Look } from '../stories/tour-words.ts'
import { findDanishLeft } from './fixtures/danish-left.ts'
import { expect, test } from './fixtures/web-test.ts'

const en = createTranslate('en')

/** A long walk, on a machine that may be doing other things. */
test.setTimeout(150_000)

test.beforeEach(async ({ page }) => {
  await page.clock.setFixedTime(new Date(`${tourDay}T10:00:00+01:00`))
  await page.emulateMedia({ reducedMotion: 'reduce' })
})

test.describe('in English', () => {
  test.beforeEach(async ({ page }) => {
    await page.addInitScript(() => localStorage.setItem('language', 'en'))
    await page.goto('/')
  })

  test('a new place sees no Danish', async ({ page }) => {
    const look: Look = async (screen) => expect.soft(await findDanishLeft(page), screen).toEqual([])
    await tourOfNewPlace(page, 'en', look)
  })

  const tours = { ...toursOfExample, history: tourOfHistory, entries: tourOfEntries }
  for (const [name, tour] of Object.entries(tours))
    test(`no screen of the example has Danish but what people wrote: ${name}`, async ({ page }) => {
      const look: Look = async (screen) => expect.soft(await findDanishLeft(page), screen).toEqual([])
      await page.getByRole('button', { name: en('start:example') }).click()
      await expect(page.getByRole('heading', { name: en('overview:thisWeek') })).toBeVisible()
      await tour(page, 'en', look)
    })
})

test('switched in the settings, remembered, and printed', async ({ page }) => {
  await page.goto('/')
  const app = new AppPage(page)
  await app.lookAtExample()
  await expect.poll(() => findDanishLeft(page)).not.toEqual([])
  await app.go('settings')
  await page.getByText('English', { exact: true }).click()
  await expect(page.getByRole('heading', { name: en('settings:title') })).toBeVisible()
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await page.reload()
  await expect(page.getByRole('heading', { name: en('settings:title') })).toBeVisible()
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')

  await page.getByRole('link', { name: en('common:nav.overview') }).click()
  await page.getByRole('link', { name: en('overview:printWeek') }).click()
  const coming = page.waitForEvent('download')
  await page.getByRole('button', { name: en('printing:save') }).click()
  const file = await coming
  expect(file.suggestedFilename()).toBe('2026-W48 Week programme.pdf')
  const pdf = await readPdf(await file.path())
  expect(pdf).toMatchObject({ language: 'en', title: expect.stringContaining('Programme for week 48') })
  expect(pdf.text).toContain('Monday')
  expect(pdf.text).toContain('Page 1 of 1')
  expect(pdf.text).not.toMatch(/\b(Mandag|Side 1|Udskrevet|Tilmelding)\b/)

  await page.getByRole('link', { name: en('common:nav.settings') }).click()
  await page.getByText('Dansk', { exact: true }).click()
  await expect(page.getByRole('heading', { name: 'Indstillinger' })).toBeVisible()
})

test('the size of the text is remembered', async ({ page }) => {
  await page.goto('/')
  const app = new AppPage(page)
  await app.lookAtExample()
  await app.go('settings')
  const height = () =>
    page.getByRole('heading', { name: 'Indstillinger' }).evaluate((heading) => heading.clientHeight)
  const before = await height()
  await page.getByText('Størst', { exact: true }).click()
  await expect.poll(height).toBeGreaterThan(before * 1.3)
  const largest = await height()
  await page.reload()
  await expect.poll(height).toBe(largest)
})
