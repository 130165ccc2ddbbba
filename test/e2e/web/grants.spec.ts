/** Grants written down, changed and kept by somebody with the letter in hand. */
import type { Page } from '@playwright/test'
import { makeBookYear, makeCategory, makeEntry, makeGrant } from '../../factories/accounts.ts'
import { makePlaceData } from '../../factories/place-data.ts'
import { AppPage } from '../pages/app.page.ts'
import { GrantFormPage } from '../pages/grant-form.page.ts'
import { onDisk } from './fixtures/drafts-on-disk.ts'
import { expect, test } from './fixtures/web-test.ts'

let app: AppPage
let form: GrantFormPage

test.beforeEach(async ({ page }) => {
  app = new AppPage(page)
  form = new GrantFormPage(page)
  await page.clock.setFixedTime(new Date('2026-11-24T10:00:00+01:00'))
  await page.goto('/')
})

/** What stands about a category on "Sådan står det". */
function category(page: Page, name: string) {
  return page
    .getByRole('list', { name: 'Kategorier i Kommunens tilskud' })
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { name }) })
}

async function openGrant(page: Page): Promise<void> {
  await app.go('accounts')
  await page.getByRole('link', { name: 'Se bevillingen Kommunens tilskud' }).click()
  await expect(form.field('Hvad kalder I den?')).toHaveValue('Kommunens tilskud')
}

test('whoever goes elsewhere while it is being saved stays there', async ({ page }) => {
  await app.openPlace(makePlaceData({ grants: [makeGrant({ name: 'Kommunens tilskud' })] }))
  await openGrant(page)
  await form.field('Hvad kalder I den?').fill('Kommunens penge')
  // Both in one turn of the page: nothing is on disk yet when it is left.
  await page.evaluate(() => {
    for (const found of ['form button[type="submit"]', 'nav a[href$="#/people"]'])
      (document.querySelector(found) as HTMLElement).click()
  })
  await expect(app.notice).toContainText('»Kommunens penge« er gemt')
  await expect(page.getByRole('heading', { level: 1, name: 'Tovholdere' })).toBeVisible()
})

test('the first grant is made from nothing, in the middle of its first year', async ({ page }) => {
  await app.begin()
  await app.go('accounts')
  await page.getByRole('link', { name: 'Skriv den første bevilling ind' }).click()
  await expect(form.field('Hvad kalder I den?')).toBeFocused()
  await form.trySave()
  await expect(form.field('Hvad kalder I den?')).toBeFocused()
  await expect(page.getByText('Skriv et navn, som I selv kan kende den på.')).toBeVisible()

  await form.fill({
    name: 'Kommunens tilskud',
    funder: 'Guldborgsund Kommune',
    years: '3',
    amount: '111.000',
  })
  await expect(page.getByText('Læst som 111.000,00 kr.')).toBeVisible()
  await expect(page.getByText('Den gælder 2026, 2027 og 2028.')).toBeVisible()
  await form.addCategory('Mad og kaffe', '40.000')
  await form.addCategory('Foredrag', '68000')
  await expect(form.sum).toHaveText(
    '108.000 kr. af 111.000 kr. er fordelt. Der er 3.000 kr. tilbage at fordele.',
  )

  const before = await form.unfold('Er I begyndt midt i?')
  await expect(before.getByRole('textbox', { name: 'Mad og kaffe' })).toBeFocused()
  await before.getByRole('textbox', { name: 'Mad og kaffe' }).fill('31.450')
  await before.getByLabel('Hvor mange kroner var der i kassen den 24. november 2026?').fill('1.450,50')
  await before.getByLabel('Hvor mange kroner stod der i banken den 24. november 2026?').fill('mange')
  await form.trySave()
  await expect(before.getByText('Skriv et beløb, f.eks. 1.250,50.')).toBeVisible()
  await before.getByLabel('Hvor mange kroner stod der i banken den 24. november 2026?').fill('60.000')
  await form.save()

  await expect(category(page, 'Mad og kaffe')).toContainText(
    'Brugt 31.450 kr. af 40.000 kr. · 8.550 kr. tilbage',
  )
  await expect(category(page, 'Foredrag')).toContainText('Brugt 0 kr. af 68.000 kr. · 68.000 kr. tilbage')
  const today = page.getByRole('region', { name: 'Det har I i dag' })
  await expect(today).toContainText('I kassen1.450,50 kr.')
  await expect(today).toContainText('I banken60.000,00 kr.')

  // What was in the tin is asked for once, and said from then on.
  await openGrant(page)
  await form.unfold('Er I begyndt midt i?')
  await expect(page.getByText('I kassen var der 1.450,50 kr. den 24. november 2026.')).toBeVisible()
})

test('payouts four times a year are one click, and what is folded away says what it holds', async ({
  page,
}) => {
  await app.begin()
  await app.go('accounts')
  await page.getByRole('link', { name: 'Bevillinger' }).click()
  await page.getByRole('button', { name: 'Ny bevilling' }).click()
  await form.fill({ name: 'Kommunens tilskud', firstYear: '2025', years: '2', amount: '100.001' })
  const payouts = await form.unfold('Hvornår kommer pengene?')
  await payouts.getByRole('button', { name: 'Fire gange om året' }).click()
  const amounts = payouts.getByLabel('Beløb, kr.')
  await expect(amounts).toHaveCount(8)
  await expect(amounts.nth(3)).toHaveValue('25.001')
  await expect(payouts.getByLabel('Dato').nth(7)).toHaveValue('torsdag den 1. oktober 2026')
  const report = await form.unfold('Når året er slut')
  await report.getByLabel('Hvornår skal regnskabet være sendt?').fill('1. april')
  await expect(report.getByText('Senest den 1. april hvert år.')).toBeVisible()
  await report.getByRole('radio', { name: 'De betales tilbage, hvis' }).check()
  await report.getByLabel('Det har vi fået lov til at tage med fra 2025 til 2026, kr.').fill('3.000')
  const letter = await form.unfold('Mere fra brevet')
  await letter.getByLabel('Sagsnummer').fill('26-1234')
  await form.save()

  await expect(page.getByText('100.001 kr. for 2026 og 3.000 kr. med fra 2025.')).toBeVisible()
  await openGrant(page)
  await expect(form.section('Hvornår kommer pengene?')).toContainText('8 udbetalinger, i alt 200.002 kr.')
  await expect(form.section('Når året er slut')).toContainText('Regnskab senest 1. april')
  await expect(form.section('Mere fra brevet')).toContainText('26-1234')
})

test.describe('a grant that money was spent on', () => {
  const food = makeCategory({ name: 'Mad og kaffe', budget: 40_000_00 })
  const tools = makeCategory({ name: 'Udstyr', budget: 71_000_00 })
  const grant = makeGrant({ categories: [food, tools] })

  test.beforeEach(async () => {
    await app.openPlace(
      makePlaceData({
        grants: [grant],
        entries: [makeEntry({ lines: [{ amount: 300_00, categoryId: food.id }], onPaper: true })],
      }),
    )
  })

  test('keeps the category and itself, and says what can be done', async ({ page }) => {
    await openGrant(page)
    await page.getByRole('button', { name: 'Fjern Mad og kaffe' }).click()
    await expect(page.getByText('Flyt den til en anden kategori, så kan denne fjernes.')).toBeVisible()
    await page.getByRole('button', { name: 'Fjern Udstyr' }).click()
    await expect(form.sum).toHaveText(
      '40.000 kr. af 111.000 kr. er fordelt. Der er 71.000 kr. tilbage at fordele.',
    )
    await page.getByRole('button', { name: 'Slet' }).click()
    await expect(page.getByRole('dialog')).toContainText('Den kan blive stående')
    await page.getByRole('dialog').getByRole('button', { name: 'Lad den stå' }).click()
    await form.save()
    await app.go('accounts')
    await expect(category(page, 'Mad og kaffe')).toBeVisible()
    await expect(category(page, 'Udstyr')).toHaveCount(0)
  })

  test('gets another category, and another budget', async ({ page }) => {
    await openGrant(page)
    await form.addCategory('Transport', '2.000')
    await expect(form.sum).toContainText('Det er 2.000 kr. mere, end I får.')
    await form.save()
    await expect(page.getByRole('button', { name: 'Kommunens tilskud' })).toContainText('3 kategorier')
    await app.undoFromNotice('»Kommunens tilskud« er gemt')
    await expect(page.getByRole('button', { name: 'Kommunens tilskud' })).toContainText('2 kategorier')
  })

  test('changed in another window meanwhile is not written over', async ({ page, context }) => {
    await openGrant(page)
    await form.fill({ amount: '112.000' })
    const other = await context.newPage()
    await other.clock.setFixedTime(new Date('2026-11-24T10:00:00+01:00'))
    await other.goto('/#/accounts/grants')
    await other.getByRole('button', { name: 'Kommunens tilskud' }).click()
    const second = new GrantFormPage(other)
    await second.fill({ funder: 'En fond' })
    await second.save()
    await form.trySave()
    await expect(page.getByRole('alert')).toContainText('Det er blevet ændret et andet sted i mellemtiden.')
    await expect(form.field('Beløb om året, kr.')).toHaveValue('112.000')
  })
})

test('a grant nothing was written on is deleted with a click, and comes back with another', async ({
  page,
}) => {
  await app.openPlace(makePlaceData({ grants: [makeGrant()] }))
  await openGrant(page)
  await page.getByRole('button', { name: 'Slet' }).click()
  await expect(page.getByText('Her skriver I ind, hvem der giver jer penge')).toBeVisible()
  await app.undoFromNotice('»Kommunens tilskud« er slettet')
  await expect(page.getByRole('button', { name: 'Kommunens tilskud' })).toBeVisible()
})

test('a grant of a year that was closed is kept', async ({ page }) => {
  const grant = makeGrant({ firstYear: 2025 })
  await app.openPlace(
    makePlaceData({ grants: [grant], bookYears: [makeBookYear({ year: 2025, grants: [grant] })] }),
  )
  await openGrant(page)
  await page.getByRole('button', { name: 'Slet' }).click()
  await expect(page.getByRole('dialog')).toContainText('Den står i et regnskab, som er afsluttet')
})

test('what was being written is there again after the power went; going elsewhere asks', async ({ page }) => {
  await app.begin()
  await page.goto('/#/accounts/grants/new')
  await form.fill({ name: 'Fondens penge', amount: 'ti tusind' })
  await form.addCategory('Mad og kaffe', '1.000')
  await expect.poll(() => onDisk(page)).toContain('1.000')
  await page.reload()
  await expect(page.getByText('er her stadig')).toBeVisible()
  await expect(form.field('Hvad kalder I den?')).toHaveValue('Fondens penge')
  await expect(form.field('Beløb om året, kr.')).toHaveValue('ti tusind')
  await expect(form.field('Kategori')).toHaveValue('Mad og kaffe')
  await app.go('overview')
  await page.getByRole('button', { name: 'Bliv her' }).click()
  await expect(form.field('Hvad kalder I den?')).toHaveValue('Fondens penge')
  await app.go('overview')
  await page.getByRole('button', { name: 'Gem ikke' }).click()
  await expect(page.getByRole('heading', { name: 'Denne uge' })).toBeVisible()
  await expect.poll(() => onDisk(page)).toBe('')
})
