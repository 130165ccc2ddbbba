import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { makeActivity, makePlaceData } from '../../factories/place-data.ts'
import { AppPage } from '../pages/app.page.ts'
import { EntryFormPage } from '../pages/entry-form.page.ts'
import { PeoplePage } from '../pages/people.page.ts'
import { SettingsPage } from '../pages/settings.page.ts'
import { expect, test } from './fixtures/web-test.ts'

const place = makePlaceData({ activities: [makeActivity({ title: 'Banko' })] })

/** Saves a copy that Karen takes home; answers with its path. */
async function takeHome(page: Page): Promise<string> {
  await new AppPage(page).go('settings')
  await page.getByRole('button', { name: 'Tag med hjem' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: 'Gem kopien' }).click()
  await expect(dialog.getByText('Skriv et navn.')).toBeVisible()
  await dialog.getByLabel('Hvem tager den med hjem?').fill('Karen')
  const coming = page.waitForEvent('download')
  await dialog.getByRole('button', { name: 'Gem kopien' }).click()
  const file = await coming
  expect(file.suggestedFilename()).toBe('2026-11-24 Lindeballe Mødested (hos Karen).moedested')
  await expect(dialog).toBeHidden()
  return file.path()
}

async function expectForEverybody(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations.map(({ id }) => id)).toEqual([])
}

test.beforeEach(async ({ page }) => {
  // Nothing is looked at while it is still fading in.
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.clock.setFixedTime(new Date('2026-11-24T10:00:00+01:00'))
  await page.goto('/')
  await new AppPage(page).openPlace(place)
})

test('a copy is taken home, both are changed, and they are put together', async ({ page, launch }) => {
  const taken = await takeHome(page)
  const hall = new AppPage(page)
  const line = page.getByRole('region', { name: 'Tag med hjem' })
  await expect(line).toContainText('Taget med hjem af Karen tirsdag den 24. november.')
  await hall.go('overview')
  await expect(line).toBeVisible()
  await expectForEverybody(page)

  const home = await (await launch()).newPage()
  await home.clock.setFixedTime(new Date('2026-11-25T10:00:00+01:00'))
  await home.goto('/')
  const copies = new SettingsPage(home)
  await copies.openCopy(taken)
  await expect(copies.preview).toContainText('Dette er kopien, Karen tog med hjem tirsdag den 24. november.')
  await copies.takeCopy()
  await expect(home.getByRole('region', { name: 'Tag med hjem' })).toContainText('tag den med tilbage')
  await new PeoplePage(home).add('Ida hos Karen')
  await new AppPage(home).go('settings')
  await home.getByLabel('Telefon').fill('11 11 11 11')
  await home.getByRole('button', { name: 'Gem', exact: true }).click()
  await expect(home.getByRole('button', { name: 'Gem', exact: true })).toBeDisabled()
  const back = await copies.saveCopy()

  // The first change here meanwhile is asked about, and the next is not.
  const asked = page.getByRole('dialog', { name: 'Karen har en kopi med hjemme' })
  const people = new PeoplePage(page)
  await people.add('Fejl i hallen')
  await expect(asked).toContainText('skal samles med det, Karen laver')
  await expectForEverybody(page)
  await asked.getByRole('button', { name: 'Fortryd' }).click()
  await expect(asked).toBeHidden()
  await people.expect()
  await people.add('Bo i huset')
  await asked.getByRole('button', { name: 'Ændr alligevel' }).click()
  await expect(asked).toBeHidden()
  await hall.go('settings')
  await page.getByLabel('Telefon').fill('22 22 22 22')
  await page.getByRole('button', { name: 'Gem', exact: true }).click()
  await expect(hall.notice).toContainText('Lindeballe Mødested')
  await expect(asked).toBeHidden()

  const settings = new SettingsPage(page)
  await settings.openCopy(back.path)
  const dialog = page.getByRole('dialog', { name: 'Karen er tilbage med kopien' })
  await expect(dialog).toContainText('Ny tovholder: Ida hos Karen')
  await expect(dialog).toContainText('Ny tovholder: Bo i huset')
  await expect(dialog.getByText('Oplysningerne om mødestedet er ændret.')).toHaveCount(1)
  await expectForEverybody(page)
  await dialog.getByLabel('det, der står her').check()
  await dialog.getByRole('button', { name: 'Saml begge' }).click()
  await expect(dialog).toBeHidden()
  await expect(line).toBeHidden()
  await expect(page.getByLabel('Telefon')).toHaveValue('22 22 22 22')
  await people.expect('Bo i huset', 'Ida hos Karen')
})

test('of two vouchers under one number it is told which gets another', async ({ page, launch }) => {
  const taken = await takeHome(page)
  const home = await (await launch()).newPage()
  await home.clock.setFixedTime(new Date('2026-11-25T10:00:00+01:00'))
  await home.goto('/')
  const copies = new SettingsPage(home)
  await copies.openCopy(taken)
  await copies.takeCopy()
  for (const [where, text] of [
    [home, 'Bus'],
    [page, 'Kaffe'],
  ] as const) {
    await where.goto('/#/accounts/entries/new')
    const form = new EntryFormPage(where)
    await form.fill({ text, amount: '100', paid: 'Kassen' })
    await form.trySave()
    const asked = where.getByRole('dialog', { name: 'Karen har en kopi med hjemme' })
    if (where === page) await asked.getByRole('button', { name: 'Ændr alligevel' }).click()
    await expect(where.getByText('Bilag 1', { exact: true })).toBeVisible()
  }
  await new AppPage(home).go('settings')
  const back = await copies.saveCopy()
  await new AppPage(page).go('settings')
  await new SettingsPage(page).openCopy(back.path)
  const dialog = page.getByRole('dialog', { name: 'Karen er tilbage med kopien' })
  await expect(dialog).toContainText('Bilag 1 bliver 2: Kaffe')
  await expectForEverybody(page)
  await dialog.getByRole('button', { name: 'Saml begge' }).click()
  await expect(dialog).toBeHidden()
  await page.goto('/#/accounts/entries')
  await expect(page.getByRole('main')).toContainText('Kaffe')
  await expect(page.getByRole('main')).toContainText('Bus')
})

test('nothing was changed here: the copy from home is used', async ({ page, launch }) => {
  const taken = await takeHome(page)
  const home = await (await launch()).newPage()
  await home.goto('/')
  const copies = new SettingsPage(home)
  await copies.openCopy(taken)
  await copies.takeCopy()
  await new PeoplePage(home).add('Ida')
  await new AppPage(home).go('settings')
  const back = await copies.saveCopy()

  await new SettingsPage(page).openCopy(back.path)
  const dialog = page.getByRole('dialog', { name: 'Karen er tilbage med kopien' })
  await expect(dialog).toContainText('Der er ikke ændret noget her imens.')
  await dialog.getByRole('button', { name: 'Brug kopien fra Karen' }).click()
  await expect(page.getByRole('region', { name: 'Tag med hjem' })).toBeHidden()
  await new PeoplePage(page).expect('Ida')
})

test('a copy that does not come back is let go', async ({ page }) => {
  await takeHome(page)
  const line = page.getByRole('region', { name: 'Tag med hjem' })
  await line.getByRole('button', { name: 'Den kommer ikke tilbage' }).click()
  await expect(line).toBeHidden()
  await new AppPage(page).undoFromNotice('Der ventes ikke længere på kopien.')
  await expect(line).toContainText('Taget med hjem af Karen')
  await line.getByRole('button', { name: 'Den kommer ikke tilbage' }).click()
  await expect(line).toBeHidden()
  await expect(page.getByRole('button', { name: 'Tag med hjem' })).toBeVisible()
})
