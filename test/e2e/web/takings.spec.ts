/** The money of a date, told of on Overblik, is income in the accounts. */
import type { Page } from '@playwright/test'
import { makeBookYear, makeEntry } from '../../factories/accounts.ts'
import { makeActivity, makePlaceData } from '../../factories/place-data.ts'
import { AppPage } from '../pages/app.page.ts'
import { lookAt } from '../stories/look-at.ts'
import { expect, test } from './fixtures/web-test.ts'

const banko = makeActivity({
  title: 'Banko',
  recurrence: { kind: 'weekly', everyWeeks: 1, weekdays: [1], start: '2025-01-06' },
})

async function open(page: Page, today: string, closed?: number): Promise<void> {
  await page.clock.setFixedTime(new Date(`${today}T18:00:00+01:00`))
  await page.goto('/')
  await new AppPage(page).openPlace(
    makePlaceData({
      activities: [banko],
      entries: [makeEntry({ date: '2026-11-02', voucher: 33 })],
      bookYears: closed === undefined ? [] : [makeBookYear({ year: closed })],
    }),
  )
}

test('the dialog says which voucher it becomes, and leads to it when it is one', async ({ page }) => {
  await open(page, '2026-11-24')
  const dialog = page.getByRole('dialog')
  await page.getByRole('button', { name: /^Hvor mange kom\? Banko/ }).click()
  await expect(dialog.getByText('kommer i regnskabet')).toBeHidden()
  await dialog.getByLabel('Hvor mange kom?').fill('23')
  await dialog.getByLabel('Penge i kassen, kr.').fill('460')
  await expect(dialog.getByText('Indtægten kommer i regnskabet som bilag 34.')).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(dialog).toBeHidden()

  await page.getByRole('button', { name: /^23 kom · 460 kr\. Banko/ }).click()
  await expect(dialog.getByText('Indtægten står i regnskabet som bilag 34.')).toBeVisible()
  await lookAt(page, 'normal')('takings that stand in the accounts')
  await dialog.getByRole('link', { name: 'bilag 34' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Bilag 34' })).toBeVisible()
  await expect(page.getByText('460,00 kr.')).toBeVisible()
  await expect(page.getByRole('main').getByText('Skrevet på Overblik:')).toBeVisible()
})

test('in a closed year the money is told of when it is open again; how many came is told all the same', async ({
  page,
}) => {
  await open(page, '2026-11-24', 2026)
  const app = new AppPage(page)
  const dialog = page.getByRole('dialog')
  await page.getByRole('button', { name: /^Hvor mange kom\? Banko/ }).click()
  await expect(dialog.getByText('Regnskabet for 2026 er afsluttet')).toBeVisible()
  await dialog.getByLabel('Hvor mange kom?').fill('23')
  await dialog.getByLabel('Penge i kassen, kr.').fill('460')
  await dialog.getByRole('button', { name: 'Gem' }).click()
  await expect(page.getByRole('alert')).toContainText(
    'Regnskabet for 2026 er afsluttet, så det er ikke ændret.',
  )
  await dialog.getByLabel('Penge i kassen, kr.').fill('')
  await dialog.getByRole('button', { name: 'Gem' }).click()
  await expect(dialog).toBeHidden()
  await app.go('overview')
  await page.getByRole('button', { name: /^23 kom Banko/ }).click()
  await dialog.getByRole('link', { name: 'Åbn året igen' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('2026')
})
