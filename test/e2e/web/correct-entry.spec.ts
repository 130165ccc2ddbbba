/** An entry that was wrong: corrected, annulled or taken back, with what it said still there. */
import type { Page } from '@playwright/test'
import type { Entry } from '../../../shared/domain/entry.ts'
import { makeBookYear, makeCategory, makeEntry, makeGrant } from '../../factories/accounts.ts'
import { makePlaceData } from '../../factories/place-data.ts'
import { AppPage } from '../pages/app.page.ts'
import { EntryFormPage } from '../pages/entry-form.page.ts'
import { lookAt } from '../stories/look-at.ts'
import { expect, test } from './fixtures/web-test.ts'

const food = makeCategory({ name: 'Mad og kaffe' })
const coffee = makeEntry({
  date: '2026-11-02',
  lines: [{ amount: 450_00, categoryId: food.id }],
  voucher: 12,
  text: 'Kaffe',
})
const old = makeEntry({ date: '2025-12-30', text: 'Nytårskrudt', voucher: 31 })
const place = () =>
  makePlaceData({
    grants: [makeGrant({ categories: [food] })],
    entries: [coffee, old],
    bookYears: [makeBookYear({ year: 2025 })],
  })

async function open(page: Page, entry: Entry): Promise<void> {
  await new AppPage(page).openPlace(place())
  await page.goto(`/#/accounts/entries/${entry.id}`)
  await expect(page.getByRole('heading', { level: 1, name: `Bilag ${entry.voucher}` })).toBeVisible()
}

const heading = (page: Page, voucher: number) =>
  page.getByRole('heading', { level: 1, name: `Bilag ${voucher}`, exact: true })

test.beforeEach(async ({ page }) => {
  await page.clock.setFixedTime(new Date('2026-11-24T10:00:00+01:00'))
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.goto('/')
})

test('a correction keeps the number and what stood before, and can be undone', async ({ page }) => {
  await open(page, coffee)
  await page.getByRole('link', { name: 'Ret', exact: true }).click()
  const form = new EntryFormPage(page)
  await expect(form.field('Beløb, kr.')).toHaveValue('450')
  await form.fill({ amount: '540,50' })
  await page.getByRole('button', { name: 'Gem', exact: true }).click()
  await expect(heading(page, 12)).toBeVisible()
  await expect(page.getByText('540,50 kr.')).toBeVisible()
  await expect(page.getByText('Rettet den 24. november 2026: før 450,00 kr.')).toBeVisible()
  await new AppPage(page).undoFromNotice('»Kaffe« er gemt')
  await expect(page.getByText('Rettet den')).toBeHidden()
  await expect(page.getByText('450,00 kr.')).toBeVisible()
})

test('moved to another year it gets the next number there, and the old one is annulled', async ({ page }) => {
  await open(page, coffee)
  await page.getByRole('link', { name: 'Ret', exact: true }).click()
  const form = new EntryFormPage(page)
  await form.fill({ date: '2/11/25' })
  await expect(page.getByText('Regnskabet for 2025 er afsluttet.')).toBeVisible()
  await form.fill({ date: '2/1/27', use: 'Egne penge' })
  await expect(page.getByText('Bilaget flyttes til 2027 og får et nyt nummer dér.')).toBeVisible()
  await page.getByRole('button', { name: 'Gem', exact: true }).click()
  await expect(heading(page, 1)).toBeVisible()
  await expect(page.getByText('lørdag den 2. januar 2027')).toBeVisible()
  await page.goto(`/#/accounts/entries/${coffee.id}`)
  await expect(page.getByText('Annulleret den 24. november 2026: Flyttet til 2027')).toBeVisible()
})

test('annulling takes a reason, and the number stays', async ({ page }) => {
  await open(page, coffee)
  const dialog = page.getByRole('dialog')
  await page.getByRole('button', { name: 'Annuller bilag' }).click()
  await dialog.getByRole('button', { name: 'Annuller bilag' }).click()
  await expect(dialog.getByText('Skriv hvorfor.')).toBeVisible()
  await dialog.getByLabel('Hvorfor?').fill('Skrevet to gange')
  await page.keyboard.press('Enter')
  await expect(page.getByText('Annulleret den 24. november 2026: Skrevet to gange')).toBeVisible()
  await expect(page.getByRole('link', { name: 'Ret', exact: true })).toBeHidden()
  await expect(page.getByRole('button', { name: 'Før tilbage' })).toBeHidden()
  await new AppPage(page).undoFromNotice('»Kaffe« er annulleret')
  await expect(page.getByText('Annulleret den')).toBeHidden()
})

test('money that comes again is a voucher of its own, and each of the two leads to the other', async ({
  page,
}) => {
  await open(page, coffee)
  await page.getByRole('button', { name: 'Før tilbage' }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByText('-450,00 kr.')).toBeVisible()
  await expect(dialog.getByLabel('Dato for det nye bilag')).toHaveValue('tirsdag den 24. november 2026')
  await dialog.getByLabel('Dato for det nye bilag').fill('30/12/25')
  await dialog.getByRole('button', { name: 'Før tilbage' }).click()
  await expect(dialog.getByText('Regnskabet for 2025 er afsluttet.')).toBeVisible()
  await dialog.getByLabel('Dato for det nye bilag').fill('23/11')
  await dialog.getByRole('button', { name: 'Før tilbage' }).click()
  await expect(heading(page, 13)).toBeVisible()
  await expect(page.getByText('-450,00 kr.')).toBeVisible()
  await page.getByRole('main').getByRole('link', { name: 'Bilag 12', exact: true }).click()
  await expect(heading(page, 12)).toBeVisible()
  await expect(page.getByText('Ført tilbage med Bilag 13')).toBeVisible()
  await expect(page.getByRole('link', { name: 'Ret', exact: true })).toBeHidden()
})

test('in a closed year there is one way out: taken back in this one', async ({ page }) => {
  await open(page, old)
  await expect(
    page.getByText('Regnskabet for 2025 er afsluttet. Skal det rettes, så før det tilbage i år.'),
  ).toBeVisible()
  await expect(page.getByRole('link', { name: 'Ret', exact: true })).toBeHidden()
  await expect(page.getByRole('button', { name: 'Annuller bilag' })).toBeHidden()
  await page.goto(`/#/accounts/entries/${old.id}/edit`)
  await expect(page.getByRole('heading', { name: 'Bilaget kan ikke rettes' })).toBeVisible()
  await page.goBack()
  await page.getByRole('button', { name: 'Før tilbage' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Før tilbage' }).click()
  await expect(heading(page, 13)).toBeVisible()
})

test('a receipt is put where one is missing, and corrects nothing', async ({ page }) => {
  await open(page, coffee)
  await expect(page.getByText('Der mangler en kvittering.')).toBeVisible()
  await page.getByRole('link', { name: 'Læg kvitteringen ind' }).click()
  await page.getByLabel('Kvitteringen er på papir').check()
  await page.getByRole('button', { name: 'Gem', exact: true }).click()
  await expect(page.getByText('Kvitteringen er på papir. Skriv 12 på den.')).toBeVisible()
  await expect(page.getByText('Rettet den')).toBeHidden()
})

for (const size of ['normal', 'largest'] as const)
  test(`the form and the voucher are there for everybody, text ${size}`, async ({ page }) => {
    test.setTimeout(120_000)
    const look = lookAt(page, size)
    const form = new EntryFormPage(page)
    await page.evaluate((chosen) => localStorage.setItem('text-size', chosen), size)
    await page.reload()
    await open(page, old)
    await look('a voucher of a closed year')
    await page.getByRole('button', { name: 'Før tilbage' }).click()
    await look('taking it back')
    await page.keyboard.press('Escape')
    await page.goto('/#/accounts/entries/new')
    await form.fill({ paid: 'Lagt ud' })
    await form.trySave()
    await expect(page.getByText('Skriv, hvad det var.')).toBeVisible()
    await look('a new expense with its gaps')
    await form.fill({ text: 'Kaffe', amount: '99.000', date: '3/5/29', use: 'Mad og kaffe', by: 'Åse' })
    await expect(page.getByText('Udgiften kommer ikke med i den.')).toBeVisible()
    await look('a new expense that is odd')
    await page.getByRole('button', { name: 'Del beløbet' }).click()
    await form.fillPart(1, { amount: '450' })
    await page.getByRole('group', { name: 'Del 2', exact: true }).getByRole('combobox').first().click()
    await look('a split expense with a list open')
    await page.keyboard.press('Escape')
    await form.fillPart(2, { amount: '98.550', use: 'Egne penge' })
    await form.save(1)
    await look('the number to write on the receipt')
    await page.goto('/#/accounts/entries/new?kind=income')
    await look('new income')
    await page.goto(`/#/accounts/entries/${coffee.id}/edit`)
    await form.fill({ amount: '540' })
    await page.getByRole('button', { name: 'Gem', exact: true }).click()
    await page.getByRole('button', { name: 'Annuller bilag' }).click()
    await look('annulling')
    await page.getByLabel('Hvorfor?').fill('Skrevet to gange')
    await page.keyboard.press('Enter')
    await expect(page.getByText('Annulleret den')).toBeVisible()
    await look('a voucher that was corrected and annulled')
  })
