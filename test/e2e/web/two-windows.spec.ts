import type { Page } from '@playwright/test'
import { createTranslate } from '../../../shared/locales/translate.ts'
import { AppPage } from '../pages/app.page.ts'
import { DateTablePage } from '../pages/date-table.page.ts'
import { expect, test } from './fixtures/web-test.ts'

const t = createTranslate('da')
const changedSince = t('errors:changed-since')

/** Two windows on the example. */
async function openTwo(page: Page): Promise<[Page, Page]> {
  const other = await page.context().newPage()
  for (const window of [page, other]) {
    await window.clock.setFixedTime(new Date('2026-11-24T10:00:00+01:00'))
    await window.goto('/')
  }
  await new AppPage(page).lookAtExample()
  // The other one, on its first page, finds that there is a place by now.
  await expect(other.getByRole('heading', { name: 'Denne uge' })).toBeVisible()
  return [page, other]
}

test('what is changed in one window is seen in the other, and can be undone there', async ({ page }) => {
  const [one, other] = await openTwo(page)
  await new AppPage(one).go('rooms')
  await new AppPage(other).go('rooms')
  await one.getByRole('button', { name: 'Nyt lokale' }).click()
  await one.getByLabel('Navn').fill('Biblioteket')
  await one.getByRole('button', { name: 'Gem' }).click()
  await expect(other.getByRole('button', { name: 'Biblioteket' })).toBeVisible()

  await other.keyboard.press('ControlOrMeta+z')
  await expect(new AppPage(other).notice).toContainText('Fortrudt: »Biblioteket« er som før')
  await expect(other.getByRole('button', { name: 'Biblioteket' })).toBeHidden()
  await expect(one.getByRole('button', { name: 'Biblioteket' })).toBeHidden()
})

test('a room changed in both windows: the second is told, and loses nothing', async ({ page }) => {
  const windows = await openTwo(page)
  const [one, other] = windows
  for (const window of windows) {
    await new AppPage(window).go('rooms')
    await window.getByRole('button', { name: 'Caféen' }).click()
    await window.getByRole('button', { name: 'Ret', exact: true }).click()
  }
  await one.getByLabel('Navn').fill('Caféen ved haven')
  await one.getByRole('button', { name: 'Gem' }).click()
  await expect(one.getByRole('heading', { name: 'Caféen ved haven' })).toBeVisible()

  await other.getByLabel('Plads til').fill('40')
  await other.getByRole('button', { name: 'Gem' }).click()
  await expect(other.getByRole('alert').getByText(changedSince)).toBeVisible()
  await expect(other.getByLabel('Plads til')).toHaveValue('40')

  await other.getByRole('button', { name: 'Annullér' }).click()
  await expect(other.getByRole('heading', { name: 'Caféen ved haven' })).toBeVisible()
  await expect(other.getByText('plads til 35')).toBeVisible()
  await other.getByRole('button', { name: 'Ret', exact: true }).click()
  await other.getByLabel('Plads til').fill('40')
  await other.getByRole('button', { name: 'Gem' }).click()
  await expect(one.getByText('plads til 40')).toBeVisible()
})

test('an activity changed in both windows: what was written second stays on the screen', async ({ page }) => {
  const windows = await openTwo(page)
  const [one, other] = windows
  for (const window of windows) {
    await new AppPage(window).go('activities')
    await window.getByRole('button', { name: 'Banko' }).click()
    await window.getByRole('link', { name: 'Ret', exact: true }).click()
  }
  const save = async (window: Page, line: string) => {
    await window.getByLabel('Linje i programmet').fill(line)
    await window.getByRole('button', { name: 'Gem aktivitet' }).click()
    await window.getByLabel('Det har hele tiden været forkert').check()
    await window.getByRole('dialog').getByRole('button', { name: 'Gem' }).click()
  }
  await save(one, 'Ti spil og kaffe')
  await expect(one.getByText('Ti spil og kaffe')).toBeVisible()
  await save(other, 'Tolv spil og kage')
  await expect(other.getByRole('alert').getByText(changedSince)).toBeVisible()
  await expect(other.getByLabel('Linje i programmet')).toHaveValue('Tolv spil og kage')
  await expect(one.getByText('Ti spil og kaffe')).toBeVisible()
})

test('two people filling in the same date both get what they wrote', async ({ page }) => {
  const windows = await openTwo(page)
  const tables = windows.map((window) => new DateTablePage(window))
  for (const window of windows) {
    await new AppPage(window).go('activities')
    await window.getByRole('button', { name: 'Banko' }).click()
    await expect(window.getByRole('heading', { name: 'Datoer' })).toBeVisible()
  }
  const [first, second] = tables
  if (!first || !second) throw new Error('two windows')
  await first.cell('Emne', 'tors. 10. dec.').fill('Julebanko')
  await second.cell('Vært', 'tors. 10. dec.').fill('Ole')
  await first.page.keyboard.press('Enter')
  await second.page.keyboard.press('Enter')
  for (const table of tables) {
    await expect(table.cell('Emne', 'tors. 10. dec.')).toHaveValue('Julebanko')
    await expect(table.cell('Vært', 'tors. 10. dec.')).toHaveValue('Ole')
  }
})
