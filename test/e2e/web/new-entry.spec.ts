/** Expenses and income written down by somebody who never kept accounts. */
import type { Page } from '@playwright/test'
import { makeBookYear, makeCategory, makeEntry, makeGrant } from '../../factories/accounts.ts'
import { makeActivity, makePerson, makePlaceData } from '../../factories/place-data.ts'
import { AppPage } from '../pages/app.page.ts'
import { EntryFormPage } from '../pages/entry-form.page.ts'
import { onDisk } from './fixtures/drafts-on-disk.ts'
import { expect, test } from './fixtures/web-test.ts'

const food = makeCategory({ name: 'Mad og kaffe', budget: 40_000_00 })
const tools = makeCategory({ name: 'Udstyr', budget: 20_000_00 })
const place = () =>
  makePlaceData({
    grants: [makeGrant({ categories: [food, tools] })],
    entries: [
      makeEntry({ lines: [{ amount: 35_800_00, categoryId: food.id }], voucher: 211, text: 'Julefrokost' }),
      makeEntry({ paid: 'person', by: 'Kaj Lund', voucher: 212 }),
    ],
    bookYears: [makeBookYear({ year: 2025 })],
    people: [makePerson({ name: 'Åse Sørensen' })],
    activities: [makeActivity({ title: 'Banko' })],
  })

async function begin(page: Page): Promise<EntryFormPage> {
  await new AppPage(page).openPlace(place())
  await page.getByRole('link', { name: 'Ny udgift' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Ny udgift' })).toBeVisible()
  return new EntryFormPage(page)
}

test.beforeEach(async ({ page }) => {
  await page.clock.setFixedTime(new Date('2026-11-24T10:00:00+01:00'))
  await page.goto('/')
})

test('two clicks from the first screen, by the keyboard alone, and on to the next', async ({ page }) => {
  const form = await begin(page)
  await expect(form.field('Hvad')).toBeFocused()
  await page.keyboard.type('Kaffe og kage')
  await page.keyboard.press('Tab')
  await page.keyboard.type('1.234')
  await expect(page.getByText('Læst som 1.234,00 kr.')).toBeVisible()
  await page.keyboard.press('Tab')
  await expect(form.field('Dato')).toHaveValue('tirsdag den 24. november 2026')
  // Past the small calendar.
  for (const _ of ['calendar', 'category']) await page.keyboard.press('Tab')
  await page.keyboard.press('Space')
  await page.keyboard.press('Enter')
  await expect(page.getByText('Bilag 213', { exact: true })).toBeVisible()
  await expect(page.getByText('Skriv 213 på kvitteringen.')).toBeVisible()
  await expect(page.getByRole('button', { name: 'En mere' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(form.field('Hvad')).toBeFocused()
  await expect(form.field('Hvad')).toHaveValue('')
  await form.fill({ text: 'Stole', amount: '450', use: 'Udstyr', paid: 'Kort' })
  await form.save(214)
})

test('the simple case stands on one screen', async ({ page }) => {
  const form = await begin(page)
  await form.fill({ text: 'Kaffe', amount: '89,50' })
  for (const part of [form.field('Hvad'), page.getByRole('combobox', { name: 'Aktivitet', exact: true })])
    await expect(part).toBeInViewport({ ratio: 1 })
  await expect(page.getByRole('main')).toHaveJSProperty('scrollTop', 0)
})

test('what is missing is said at its field, and what was typed is kept', async ({ page }) => {
  const form = await begin(page)
  await form.trySave()
  for (const said of ['Skriv, hvad det var.', 'Skriv beløbet, f.eks. 89,50.', 'Vælg en kategori.'])
    await expect(page.getByText(said)).toBeVisible()
  await expect(form.field('Hvad')).toBeFocused()
  await form.fill({ text: 'Retur', amount: '-50', use: 'Udstyr', paid: 'Lagt ud' })
  await expect(
    page.getByText('Skriv beløbet uden minus. Kommer pengene igen, så brug Før tilbage.'),
  ).toBeVisible()
  await form.fill({ amount: '0' })
  await form.trySave()
  await expect(page.getByText('Skriv et beløb over 0.')).toBeVisible()
  await form.fill({ amount: '50' })
  await form.trySave()
  await expect(page.getByText('Skriv, hvem der lagde pengene ud.')).toBeVisible()
  await form.fill({ by: 'Åse', date: '31/12/25' })
  await expect(page.getByText('Regnskabet for 2025 er afsluttet.')).toBeVisible()
  await form.trySave()
  await expect(form.field('Dato')).toBeFocused()
  await form.fill({ date: '3/5' })
  await page.keyboard.press('Tab')
  await expect(form.field('Dato')).toHaveValue('søndag den 3. maj 2026')
  await form.save(213)
})

test('what is odd is said, and may be meant', async ({ page }) => {
  const form = await begin(page)
  await form.fill({ text: 'kaffe og  sukker', amount: '100', date: '2/3', use: 'Egne penge' })
  await expect(page.getByText('Ligner bilag 212. Er den skrevet to gange?')).toBeVisible()
  await form.fill({ amount: '4.200,50', use: 'Mad og kaffe' })
  await expect(page.getByText('Ligner bilag 212')).toBeHidden()
  await expect(page.getByText('Der er kun 4.200 kr. tilbage til Mad og kaffe.')).toBeVisible()
  await form.fill({ amount: '200.000' })
  await expect(page.getByText('Er der et nul for meget?')).toBeVisible()
  await form.fill({ amount: '420', date: '3/5/24' })
  await expect(
    page.getByText('Kommunens tilskud gælder 2026–2028. Udgiften kommer ikke med i den.'),
  ).toBeVisible()
  await expect(page.getByText('Det er over et år siden. Er årstallet rigtigt?')).toBeVisible()
  await form.fill({ date: '1/12' })
  await expect(page.getByText('Datoen er ikke kommet endnu.')).toBeVisible()
  await form.save(213)
})

test('whoever laid money out is found by the first letters, and one split amount has to add up', async ({
  page,
}) => {
  const form = await begin(page)
  await form.fill({ text: 'Indkøb', amount: '500', use: 'Mad og kaffe', paid: 'Lagt ud', by: 'kaj' })
  await page.getByRole('option', { name: 'Kaj Lund' }).click()
  await expect(form.by).toHaveValue('Kaj Lund')
  await page.getByRole('button', { name: 'Del beløbet' }).click()
  await form.fillPart(1, { amount: '200' })
  await form.fillPart(2, { amount: '250', use: 'Udstyr' })
  await expect(page.getByText('Der mangler 50,00 kr., før det går op.')).toBeVisible()
  await form.trySave()
  await expect(page.getByText('Der mangler 50,00 kr., før det går op.')).toBeFocused()
  await form.fillPart(2, { amount: '350' })
  await expect(page.getByText('Delene er 50,00 kr. for meget.')).toBeVisible()
  await form.fillPart(2, { amount: '' })
  await page.getByRole('button', { name: 'Resten: 300' }).click()
  await expect(page.getByText('Det går op.')).toBeVisible()
  await form.save(213)
})

test('income from a grant, and an undo that leaves the number where it was', async ({ page }) => {
  const app = new AppPage(page)
  const form = await begin(page)
  await page.goto('/#/accounts/entries/new?kind=income')
  await form.trySave()
  await expect(page.getByText('Vælg, hvor pengene kommer fra.')).toBeVisible()
  await form.fill({ text: 'Første rate', amount: '55.500', use: 'Kommunens tilskud', paid: 'I banken' })
  await form.save(213)
  await app.undoFromNotice('»Første rate« er tilføjet')
  await expect(page.getByText('Bilag 213 er annulleret og tæller ikke med.')).toBeVisible()
  await page.getByRole('button', { name: 'En mere' }).click()
  await form.fill({ text: 'Banko', amount: '460', use: 'Entré', activity: 'Banko' })
  // By the keyboard, too, it becomes none again.
  const activity = page.getByRole('combobox', { name: 'Aktivitet', exact: true })
  await activity.focus()
  await page.keyboard.press('ArrowDown')
  await page.getByRole('option', { name: 'Ingen', exact: true }).waitFor()
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('Enter')
  await expect(activity).toHaveValue('')
  await form.save(214)
})

test('what was being written is there again', async ({ page }) => {
  const form = await begin(page)
  await form.fill({
    text: 'Kaffe til hele byen',
    amount: '12,34,5',
    use: 'Udstyr',
    paid: 'Lagt ud',
    by: 'Kaj',
  })
  await expect.poll(() => onDisk(page)).toContain('"by":"Kaj"')
  await page.reload()
  await expect(page.getByText('er her stadig')).toBeVisible()
  await expect(form.field('Hvad')).toHaveValue('Kaffe til hele byen')
  await expect(form.field('Beløb, kr.')).toHaveValue('12,34,5')
  await expect(page.getByRole('radio', { name: /^Udstyr/ })).toBeChecked()
  await expect(form.by).toHaveValue('Kaj')
  await form.fill({ amount: '12' })
  await form.save(213)
  await expect.poll(() => onDisk(page)).toBe('')
  await page.getByRole('button', { name: 'En mere' }).click()
  await expect(form.field('Hvad')).toHaveValue('')
})
