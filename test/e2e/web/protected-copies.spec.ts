import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { createTranslate } from '../../../shared/locales/translate.ts'
import { isLocked } from '../../../shared/place-file/locked-file.ts'
import { readPlaceFile } from '../../../shared/place-file/read-place-file.ts'
import { makeActivity, makePerson, makePlaceData } from '../../factories/place-data.ts'
import { AppPage } from '../pages/app.page.ts'
import { SettingsPage } from '../pages/settings.page.ts'
import { expect, test } from './fixtures/web-test.ts'

const t = createTranslate('da')
const place = makePlaceData({
  activities: [makeActivity({ title: 'Banko' })],
  people: [makePerson({ name: 'Åse Sørensen' })],
})

/** What a pass phrase takes to work out on purpose, on a slow machine that has other things to do. */
const worked = { timeout: 60_000 }

async function begin(page: Page) {
  await page.goto('/')
  await new AppPage(page).openPlace(place)
  await new AppPage(page).go('settings')
  await page.getByRole('button', { name: 'Gem til USB eller e-mail' }).click()
  return page.getByRole('dialog')
}

test.beforeEach(async ({ page }) => {
  await page.clock.setFixedTime(new Date('2026-11-24T10:00:00+01:00'))
})

test('a copy is locked, and opened with the phrase alone', async ({ page, launch }) => {
  const dialog = await begin(page)
  const phrase = dialog.getByLabel('Adgangssætning', { exact: true })
  const save = dialog.getByRole('button', { name: 'Gem kopien' })
  await phrase.fill('kort')
  await save.click()
  await expect(dialog.getByText('Brug mindst 8 tegn.')).toBeVisible()
  await phrase.fill('kaffe måne violin hegn')
  await dialog.getByLabel('Skriv den igen').fill('kaffe måne violin')
  await save.click()
  await expect(dialog.getByText('De to er ikke ens.')).toBeVisible()
  await dialog.getByLabel('Skriv den igen').fill('kaffe måne violin hegn')
  const coming = page.waitForEvent('download')
  await save.click()
  const file = await coming
  expect(file.suggestedFilename()).toBe('2026-11-24 Lindeballe Mødested (låst).moedested')
  expect(isLocked(readFileSync(await file.path()))).toBe(true)

  const home = await (await launch()).newPage()
  await home.goto('/')
  const copies = new SettingsPage(home)
  await copies.openCopy(await file.path())
  const asked = home.getByRole('dialog', { name: 'Kopien er låst' })
  await asked.getByLabel('Adgangssætning', { exact: true }).fill('kaffe måne violin')
  await asked.getByRole('button', { name: 'Lås op' }).click()
  await expect(asked.getByText(t('errors:pass-phrase-wrong'))).toBeVisible(worked)
  await asked.getByLabel('Adgangssætning', { exact: true }).fill('kaffe måne violin hegn')
  await asked.getByRole('button', { name: 'Lås op' }).click()
  await expect(copies.preview).toContainText('1 aktivitet, 1 tovholder', worked)
  await copies.takeCopy()
  await new AppPage(home).go('activities')
  await expect(home.getByRole('button', { name: 'Banko' })).toBeVisible()
})

test('a copy given up while it is being locked is not saved', async ({ page }) => {
  const saved: string[] = []
  page.on('download', (file) => saved.push(file.suggestedFilename()))
  const dialog = await begin(page)
  await dialog.getByLabel('Adgangssætning', { exact: true }).fill('kaffe måne violin hegn')
  await dialog.getByLabel('Skriv den igen').fill('kaffe måne violin hegn')
  const locking = page.waitForEvent('worker')
  await dialog.getByRole('button', { name: 'Gem kopien' }).click()
  const worker = await locking
  const ended = worker.waitForEvent('close', worked)
  await dialog.getByRole('button', { name: 'Annullér' }).click()
  await ended
  await page.getByRole('button', { name: 'Gem til USB eller e-mail' }).click()
  await dialog.getByLabel('Lås kopien med en adgangssætning').uncheck()
  const coming = page.waitForEvent('download')
  await dialog.getByRole('button', { name: 'Gem kopien' }).click()
  await coming
  expect(saved).toEqual(['2026-11-24 Lindeballe Mødested.moedested'])
})

test('four words are suggested, and shown', async ({ page }) => {
  const dialog = await begin(page)
  await dialog.getByRole('button', { name: 'Foreslå fire ord' }).click()
  const phrase = dialog.getByLabel('Adgangssætning', { exact: true })
  await expect(phrase).toHaveValue(/^\p{L}+ \p{L}+ \p{L}+ \p{L}+$/u)
  await expect(phrase).toHaveAttribute('type', 'text')
  await expect(dialog.getByLabel('Skriv den igen')).toHaveValue(await phrase.inputValue())
})

test('a copy without personal data names nobody', async ({ page }) => {
  const dialog = await begin(page)
  await dialog.getByLabel('Lås kopien med en adgangssætning').uncheck()
  await dialog.getByLabel('Uden personoplysninger').check()
  const coming = page.waitForEvent('download')
  await dialog.getByRole('button', { name: 'Gem kopien' }).click()
  const file = await coming
  expect(file.suggestedFilename()).toBe('2026-11-24 Lindeballe Mødested (uden personoplysninger).moedested')
  const read = readPlaceFile(readFileSync(await file.path()))
  expect(read).toMatchObject({ ok: true, value: { data: { people: [{ name: 'Tovholder 1', phone: '' }] } } })
})
