/** Everything that was written down, found again. */
import type { Locator, Page } from '@playwright/test'
import { addDays } from '../../../shared/domain/day.ts'
import { makeCategory, makeEntry, makeGrant, makePlannedExpense } from '../../factories/accounts.ts'
import { makeActivity, makePlaceData } from '../../factories/place-data.ts'
import { AppPage } from '../pages/app.page.ts'
import { EntryFormPage } from '../pages/entry-form.page.ts'
import { lookAt } from '../stories/look-at.ts'
import { expect, test } from './fixtures/web-test.ts'

const food = makeCategory({ name: 'Mad og kaffe' })
const tools = makeCategory({ name: 'Udstyr' })
const banko = makeActivity({ title: 'Banko' })
const coffee = makeEntry({
  date: '2026-11-02',
  lines: [{ amount: 450_00, categoryId: food.id }],
  voucher: 3,
  text: 'Kaffe',
  onPaper: true,
})
const split = makeEntry({
  date: '2026-11-20',
  lines: [
    { amount: 300_00, categoryId: food.id },
    { amount: 50_00, categoryId: tools.id },
  ],
  voucher: 4,
  text: 'Indkøb',
  paid: 'person',
  by: 'Åse Lund',
})
const takings = makeEntry({
  kind: 'income',
  date: '2026-10-30',
  lines: [{ amount: 460_00, source: 'entrance', activity: { id: banko.id, title: 'Banko' } }],
  voucher: 2,
  text: 'Banko',
})
const annulled = makeEntry({
  date: '2026-10-02',
  voucher: 1,
  text: 'Skrevet forkert',
  annulled: { on: '2026-10-03', reason: 'To gange' },
})
const old = makeEntry({ date: '2025-06-02', text: 'Sommerfest' })

async function open(page: Page, entries = [old, annulled, takings, coffee, split]): Promise<void> {
  const app = new AppPage(page)
  await app.openPlace(
    makePlaceData({
      grants: [makeGrant({ categories: [food, tools] })],
      activities: [banko],
      entries,
      plannedExpenses: [
        makePlannedExpense({ text: 'Julefrokost', categoryId: food.id }),
        makePlannedExpense({ text: 'Ny kaffemaskine', date: '2026-11-01' }),
      ],
    }),
  )
  await app.go('accounts')
  await page.getByRole('link', { name: 'Posteringer' }).click()
  await expect(page.getByRole('heading', { name: 'Posteringer i 2026' })).toBeVisible()
}

const row = (page: Page, text: string): Locator =>
  page.getByRole('row').filter({ has: page.getByRole('link', { name: text, exact: true }) })
const texts = (page: Page): Locator => page.getByRole('table').getByRole('link')

test.beforeEach(async ({ page }) => {
  await page.clock.setFixedTime(new Date('2026-11-24T10:00:00+01:00'))
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.goto('/')
})

test('a year stands by month with its sums, newest first, and what became of each is said in words', async ({
  page,
}) => {
  await open(page)
  await expect(texts(page)).toHaveText(['Indkøb', 'Kaffe', 'Banko', 'Skrevet forkert'])
  await expect(page.getByRole('row', { name: /^November 2026/ })).toContainText('800,00')
  await expect(page.getByRole('row', { name: /^Oktober 2026/ })).toContainText('460,00')
  await expect(page.getByText('4 posteringer · ind 460,00 kr. · ud 800,00 kr.')).toBeVisible()
  await expect(row(page, 'Skrevet forkert')).toContainText('Annulleret')
  await expect(row(page, 'Indkøb')).toContainText('Lagt ud af Åse Lund')
  await expect(row(page, 'Indkøb')).toContainText('Mad og kaffe, Udstyr')
  await expect(row(page, 'Indkøb')).toContainText('Mangler')
  await expect(row(page, 'Kaffe').getByRole('img', { name: 'Kvitteringen er på papir' })).toBeVisible()
  await page.getByRole('button', { name: 'Året før' }).click()
  await expect(texts(page)).toHaveText(['Sommerfest'])
  await expect(page.getByRole('button', { name: 'Året før' })).toBeDisabled()
})

test('an entry opens by a click anywhere in its row, and by the keyboard; and back is where one was', async ({
  page,
}) => {
  await open(page)
  await page.getByLabel('Find tekst eller beløb').fill('450')
  await expect(texts(page)).toHaveText(['Kaffe'])
  await row(page, 'Kaffe').click({ position: { x: 700, y: 12 } })
  await expect(page.getByRole('heading', { level: 1, name: 'Bilag 3' })).toBeVisible()
  await page.goBack()
  await expect(page.getByLabel('Find tekst eller beløb')).toHaveValue('450')
  await expect(texts(page)).toHaveText(['Kaffe'])
  await texts(page).first().focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Bilag 3' })).toBeVisible()
})

test('they are found by kind, category, activity, text and what is missing', async ({ page }) => {
  await open(page)
  const show = (kind: string) => page.getByText(kind, { exact: true }).click()
  const pick = async (label: string, option: string) => {
    await page.getByRole('search').getByRole('combobox', { name: label }).click()
    await page.getByRole('option', { name: option }).click()
  }
  await show('Indtægter')
  await expect(texts(page)).toHaveText(['Banko'])
  await show('Mangler bilag (1)')
  await expect(texts(page)).toHaveText(['Indkøb'])
  await show('Alle')
  await pick('Kategori', 'Udstyr')
  await expect(texts(page)).toHaveText(['Indkøb'])
  await expect(row(page, 'Indkøb')).toContainText('Del af 350,00 kr.')
  await expect(page.getByText('1 postering · ud 50,00 kr.')).toBeVisible()
  await pick('Kategori', 'Alle kategorier')
  await pick('Aktivitet', 'Banko')
  await expect(texts(page)).toHaveText(['Banko'])
  await page.getByLabel('Find tekst eller beløb').fill('fest')
  await expect(page.getByText('Der er ingen posteringer i 2026, der passer.')).toBeVisible()
})

test('of many the newest come first, and the keyboard goes on where more are shown', async ({ page }) => {
  const many = Array.from({ length: 150 }, (_, n) =>
    makeEntry({ date: addDays('2026-01-01', 2 * n), voucher: n + 1, text: `Indkøb ${n + 1}` }),
  )
  await open(page, many)
  await expect(texts(page)).toHaveCount(40)
  await expect(texts(page).first()).toHaveText('Indkøb 150')
  await page.getByRole('button', { name: 'Vis 110 mere' }).click()
  await expect(texts(page)).toHaveCount(150)
  await expect(page.getByRole('link', { name: 'Indkøb 110', exact: true })).toBeFocused()
  await expect(page.getByRole('button', { name: /^Vis \d+ mere/ })).toBeHidden()
})

test('what is planned is written, changed and paid', async ({ page }) => {
  await open(page)
  const planned = page.getByRole('list', { name: 'Planlagt' })
  const dialog = page.getByRole('dialog')
  await expect(planned.getByRole('listitem').filter({ hasText: 'Ny kaffemaskine' })).toContainText(
    'Datoen er gået',
  )
  await page.getByRole('button', { name: 'Planlæg en udgift' }).click()
  await dialog.getByRole('button', { name: 'Gem' }).click()
  for (const said of ['Skriv, hvad det er.', 'Skriv cirka hvornår.', 'Vælg en kategori.'])
    await expect(dialog.getByText(said)).toBeVisible()
  await dialog.getByRole('textbox', { name: 'Hvad' }).fill('Bus')
  await dialog.getByRole('textbox', { name: 'Beløb, kr.' }).fill('6.000')
  await dialog.getByRole('textbox', { name: 'Hvornår?' }).fill('12/12')
  await dialog.getByRole('combobox', { name: 'Kategori' }).click()
  await page.getByRole('option', { name: /^Udstyr/ }).click()
  await dialog.getByRole('button', { name: 'Gem' }).click()
  await expect(planned.getByRole('listitem').filter({ hasText: 'Bus' })).toContainText('6.000,00 kr.')

  await planned.getByRole('button', { name: 'Ret: Bus' }).click()
  await dialog.getByRole('textbox', { name: 'Beløb, kr.' }).fill('5.800')
  await dialog.getByRole('button', { name: 'Gem' }).click()
  await planned.getByRole('link', { name: 'Er betalt: Bus' }).click()
  const form = new EntryFormPage(page)
  await expect(form.field('Hvad')).toHaveValue('Bus')
  await expect(form.field('Beløb, kr.')).toHaveValue('5.800')
  await expect(page.getByRole('radio', { name: /^Udstyr/ })).toBeChecked()
  await expect(form.field('Dato')).toHaveValue('tirsdag den 24. november 2026')
  await form.save(5)
  await page.getByRole('link', { name: 'Færdig' }).click()
  await expect(planned.getByRole('listitem')).toHaveCount(2)
  await expect(texts(page).first()).toHaveText('Bus')

  await planned.getByRole('button', { name: 'Ret: Julefrokost' }).click()
  await dialog.getByRole('button', { name: 'Slet' }).click()
  await expect(planned.getByRole('listitem')).toHaveCount(1)
  await new AppPage(page).undoFromNotice('»Julefrokost« er slettet')
  await expect(planned.getByRole('listitem')).toHaveCount(2)
})

for (const size of ['normal', 'largest'] as const)
  test(`the list is there for everybody, text ${size}`, async ({ page }) => {
    const look = lookAt(page, size)
    await page.evaluate((chosen) => localStorage.setItem('text-size', chosen), size)
    await page.reload()
    await open(page)
    await look('the entries of a year')
    await page.getByRole('button', { name: 'Planlæg en udgift' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Gem' }).click()
    await look('a planned expense with its gaps')
    await page.keyboard.press('Escape')
    await page.getByLabel('Find tekst eller beløb').fill('fest')
    await expect(page.getByText('der passer')).toBeVisible()
    await look('no entry found')
  })
