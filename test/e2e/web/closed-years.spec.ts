/** Closed years of the accounts: what would change in them is said before a copy takes the place of what is here. */
import { readFile } from 'node:fs/promises'
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import type { PlaceData } from '../../../shared/domain/place-data.ts'
import { type PlaceFile, readPlaceFile } from '../../../shared/place-file/read-place-file.ts'
import { type PlaceFileOrigin, writePlaceFile } from '../../../shared/place-file/write-place-file.ts'
import { makeBookYear, makeEntry } from '../../factories/accounts.ts'
import { makePlaceData } from '../../factories/place-data.ts'
import { AppPage } from '../pages/app.page.ts'
import { PeoplePage } from '../pages/people.page.ts'
import { SettingsPage } from '../pages/settings.page.ts'
import { expect, test } from './fixtures/web-test.ts'

const entries = ['Kaffe', 'Garn', 'Bus'].map((text, i) =>
  makeEntry({ text, date: `2025-03-0${i + 1}`, voucher: i + 1 }),
)
const closed = makePlaceData({ entries, bookYears: [makeBookYear({ year: 2025 })] })
const origin = { appVersion: '0.4.0', savedAt: '2026-11-22T14:05' }
const copyOf = (data: PlaceData, more: Partial<PlaceFileOrigin> = {}) => ({
  name: 'Kopi.moedested',
  mimeType: 'application/octet-stream',
  buffer: Buffer.from(writePlaceFile(data, [], { ...origin, ...more })),
})

async function expectForEverybody(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations.map(({ id }) => id)).toEqual([])
}

test.beforeEach(async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.clock.setFixedTime(new Date('2026-11-24T10:00:00+01:00'))
  await page.goto('/')
  await new AppPage(page).openPlace(closed)
})

test('a copy in which they are others says so before it is used, and nothing is changed until then', async ({
  page,
}) => {
  const settings = new SettingsPage(page)
  await new AppPage(page).go('settings')
  await settings.openCopy(copyOf(closed))
  await expect(settings.preview).toContainText(
    'Kopien indeholder 0 aktiviteter, 0 tovholdere, 0 lokaler og 3 posteringer.',
  )
  await expect(settings.preview).toContainText('Der er ingen forskel.')
  await expect(settings.preview).not.toContainText('er afsluttet')
  await settings.preview.getByRole('button', { name: 'Annullér' }).click()

  const [coffee, yarn] = entries
  if (!coffee || !yarn) throw new Error('no entries')
  const other = { ...closed, entries: [{ ...coffee, text: 'Te' }, yarn], bookYears: [] }
  await settings.openCopy(copyOf(other))
  await expect(settings.preview).toContainText(
    'Regnskabet for 2025 er afsluttet her. I kopien er 2 posteringer anderledes. I kopien er det ikke afsluttet.',
  )
  await expect(settings.preview).toContainText('Rettet postering: Te')
  await expectForEverybody(page)
  await settings.preview.getByRole('button', { name: 'Annullér' }).click()
  await settings.openCopy(copyOf(closed))
  await expect(settings.preview).toContainText('Der er ingen forskel.')
})

test('a copy that was taken home says what it and both together would change in them', async ({ page }) => {
  await new AppPage(page).go('settings')
  await page.getByRole('button', { name: 'Tag med hjem' }).click()
  await page.getByRole('dialog').getByLabel('Hvem tager den med hjem?').fill('Karen')
  const coming = page.waitForEvent('download')
  await page.getByRole('dialog').getByRole('button', { name: 'Gem kopien' }).click()
  const taken = await readCopy(await (await coming).path())
  await expect(page.getByRole('dialog')).toBeHidden()
  await new PeoplePage(page).add('Bo i huset')
  await page.getByRole('dialog').getByRole('button', { name: 'Ændr alligevel' }).click()

  // At home somebody opened the year, wrote one line more, and closed it.
  const { data, takenHome } = taken
  const late = makeEntry({ text: 'Regning, der kom for sent', date: '2025-12-30', voucher: 4 })
  await new AppPage(page).go('settings')
  await new SettingsPage(page).openCopy(copyOf({ ...data, entries: [...data.entries, late] }, { takenHome }))
  const dialog = page.getByRole('dialog', { name: 'Karen er tilbage med kopien' })
  await expect(dialog).toContainText('Ny postering i regnskabet: Regning, der kom for sent')
  await expect(dialog).toContainText(
    'Regnskabet for 2025 er afsluttet her. Når begge samles, bliver 1 postering anderledes.',
  )
  // What Karen's copy alone would change is the same, and not said twice.
  await expect(dialog.getByText('er afsluttet')).toHaveCount(1)
  await expectForEverybody(page)
})

test('to begin anew says that the closed year is not in the new place', async ({ page }) => {
  await new AppPage(page).go('settings')
  await page.getByRole('link', { name: 'Begynd forfra' }).click()
  await expect(page.getByRole('form')).toContainText(
    'Regnskabet for 2025 er afsluttet her. I det nye mødested er det ikke med.',
  )
  await expectForEverybody(page)
})

async function readCopy(path: string): Promise<PlaceFile> {
  const read = readPlaceFile(new Uint8Array(await readFile(path)))
  if (!read.ok) throw new Error(read.code)
  return read.value
}
