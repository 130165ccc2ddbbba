/** A year is closed, changed by nothing, and opened again with a reason. */
import type { Page } from '@playwright/test'
import { makeCategory, makeEntry, makeGrant, makePlannedExpense } from '../../factories/accounts.ts'
import { makePlaceData } from '../../factories/place-data.ts'
import { AppPage } from '../pages/app.page.ts'
import { EntryFormPage } from '../pages/entry-form.page.ts'
import { expect, test } from './fixtures/web-test.ts'

const food = makeCategory({ name: 'Mad og kaffe', budget: 1_000_00 })
const grant = makeGrant({ firstYear: 2025, amount: 1_000_00, categories: [food], reportDue: '04-01' })

/** Of 2025 one expense without a receipt, one laid out, a tin never counted, one planned, and money left of the grant. */
const place = () =>
  makePlaceData({
    grants: [grant],
    entries: [
      makeEntry({ date: '2025-03-02', lines: [{ amount: 700_00, categoryId: food.id }] }),
      makeEntry({ date: '2025-11-02', voucher: 2, onPaper: true, paid: 'person', by: 'Ole Bøgh' }),
    ],
    plannedExpenses: [makePlannedExpense({ date: '2025-12-20', amount: 250_00 })],
  })

async function openYear(page: Page, year: number): Promise<void> {
  await page.goto(`/#/accounts/year?year=${year}`)
  await expect(page.getByRole('heading', { level: 1, name: `Årsregnskab ${year}` })).toBeVisible()
}

async function writeExpenseOf2025(page: Page): Promise<void> {
  const form = new EntryFormPage(page)
  await page.goto('/#/accounts/entries/new?kind=expense')
  await form.fill({
    text: 'Glemt kvittering',
    amount: '89,50',
    date: '30/12 2025',
    use: 'Egne penge',
    paid: 'Kort',
  })
  await form.trySave()
}

test.beforeEach(async ({ page }) => {
  await page.clock.setFixedTime(new Date('2026-02-20T10:00:00+01:00'))
  await page.goto('/')
  await new AppPage(page).openPlace(place())
})

test('what to look at before is a list, each with the way there, and forbids nothing', async ({ page }) => {
  await openYear(page, 2025)
  const closing = page.getByRole('region', { name: 'Afslut året' })
  await expect(closing.getByRole('listitem')).toHaveText([
    /^Der mangler bilag til 1 udgift\./,
    /^Ole Bøgh har 100 kr\. til gode\./,
    /^Kassen er ikke talt endnu\./,
    /^1 planlagt udgift på 250 kr\. er ikke betalt\./,
    /^300 kr\. er ikke brugt og skal betales tilbage \(Kommunens tilskud\)\./,
    /^Regnskabet skal sendes senest 1\. april 2026 \(Kommunens tilskud\)\./,
  ])
  await closing.getByRole('link', { name: 'Tæl kassen' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Kasse, bank og udlæg' })).toBeVisible()

  // Money that was left is written down as paid back where it is told of.
  await openYear(page, 2025)
  await closing.getByRole('button', { name: 'Skriv, at de er betalt' }).click()
  await expect(page.getByRole('dialog').getByLabel('Beløb, kr.')).toHaveValue('300')
  await page.getByRole('dialog').getByRole('button', { name: 'Skriv det ind' }).click()
  await expect(closing.getByText('skal betales tilbage')).toHaveCount(0)
  await page.goto('/#/accounts?year=2025')
  await expect(page.getByText('300 kr. er betalt tilbage.')).toBeVisible()
})

test('closed, nothing in it is changed; opened again with a reason, it is, and the reason stays', async ({
  page,
}) => {
  const app = new AppPage(page)
  await openYear(page, 2025)
  await page.getByRole('button', { name: 'Afslut regnskabet for 2025' }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog).toContainText('Bagefter kan ingen skrive nye udgifter og indtægter i 2025')
  await dialog.getByRole('button', { name: 'Afslut regnskabet' }).click()
  await expect(page.getByText('Regnskabet for 2025 blev afsluttet 20. februar 2026.')).toBeVisible()
  await expect(app.notice).toContainText('Regnskabet for 2025 er afsluttet')

  await writeExpenseOf2025(page)
  await expect(page.getByText(/Regnskabet for 2025 er afsluttet/).first()).toBeVisible()
  await expect(page.getByText('Bilag 3', { exact: true })).toHaveCount(0)

  await new AppPage(page).go('accounts')
  await page.getByRole('button', { name: 'Gem ikke' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Sådan står det i 2026' })).toBeVisible()
  await openYear(page, 2025)
  await page.getByRole('button', { name: 'Åbn året igen' }).click()
  await dialog.getByRole('button', { name: 'Åbn året' }).click()
  await expect(dialog.getByText('Skriv kort, hvorfor det åbnes.')).toBeVisible()
  await dialog.getByLabel('Hvorfor skal det åbnes?').fill('En kvittering blev fundet')
  await dialog.getByRole('button', { name: 'Åbn året' }).click()
  await expect(page.getByText('20. februar 2026: Åbnet igen. En kvittering blev fundet')).toBeVisible()

  await writeExpenseOf2025(page)
  await expect(page.getByText('Bilag 3', { exact: true })).toBeVisible()
  await openYear(page, 2025)
  await page.getByRole('button', { name: 'Afslut regnskabet for 2025' }).click()
  await dialog.getByRole('button', { name: 'Afslut regnskabet' }).click()
  await expect(page.getByRole('list', { name: 'Afsluttet og åbnet' }).getByRole('listitem')).toHaveText([
    '20. februar 2026: Afsluttet',
    '20. februar 2026: Åbnet igen. En kvittering blev fundet',
    '20. februar 2026: Afsluttet',
  ])
})

test('years stand beside each other; a budget that changes changes no closed year', async ({ page }) => {
  await openYear(page, 2025)
  await page.getByRole('button', { name: 'Afslut regnskabet for 2025' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Afslut regnskabet' }).click()
  await page.goto(`/#/accounts/grants/${grant.id}`)
  await page.getByRole('textbox', { name: 'Om året, kr.', exact: true }).fill('900')
  await page.getByRole('button', { name: 'Gem bevillingen' }).click()
  await openYear(page, 2026)
  const row = page.getByRole('region', { name: 'År for år: Kommunens tilskud' }).getByRole('row')
  await expect(row.filter({ hasText: 'Mad og kaffe' }).getByRole('cell')).toHaveText([
    '700,00af 1.000,00',
    '0,00af 900,00',
  ])
})
