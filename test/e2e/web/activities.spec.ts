import type { Page } from '@playwright/test'
import { createTranslate } from '../../../shared/locales/translate.ts'
import { ActivityFormPage } from '../pages/activity-form.page.ts'
import { AppPage } from '../pages/app.page.ts'
import { DateTablePage } from '../pages/date-table.page.ts'
import { PrintPage } from '../pages/print.page.ts'
import { expect, test } from './fixtures/web-test.ts'

const t = createTranslate('da')

test.beforeEach(async ({ page }) => {
  await page.clock.setFixedTime(new Date('2026-11-24T10:00:00+01:00'))
  await page.goto('/')
  await new AppPage(page).begin()
  await page.getByRole('link', { name: 'Skriv den første aktivitet' }).click()
})

/** Mondays at two since 2 November, of which four have been and the fifth is still to come this month. */
async function saveMondayCoffee(page: Page): Promise<DateTablePage> {
  const form = new ActivityFormPage(page)
  await form.fill({
    title: 'Mandagskaffe',
    startTime: '14',
    endTime: '16',
    weekdays: ['mandag'],
    start: '2/11',
  })
  await form.save()
  return new DateTablePage(page)
}

/** How often each title stands in the month list of November. */
async function inNovember(page: Page, ...titles: string[]): Promise<number[]> {
  await new AppPage(page).go('print')
  const print = new PrintPage(page)
  await print.choose('Månedsliste')
  const { text } = await print.download()
  expect(text).toContain('Program for november 2026')
  return titles.map((title) => text.split(title).length - 1)
}

test.describe('a change to an activity that has been held', () => {
  test.beforeEach(async ({ page }) => {
    await saveMondayCoffee(page)
    await page.getByRole('link', { name: 'Ret', exact: true }).click()
    await page.getByLabel('Navn', { exact: true }).fill('Mandagscafé')
    await page.getByRole('button', { name: 'Gem aktivitet' }).click()
  })

  test('holds from its date on, and what was stays as it was', async ({ page }) => {
    const dialog = page.getByRole('dialog')
    await expect(dialog.getByRole('textbox', { name: 'Dato' })).toHaveValue('mandag den 30. november 2026')
    await dialog.getByRole('textbox', { name: 'Dato' }).fill('23/11')
    await dialog.getByRole('button', { name: 'Gem' }).click()
    await expect(page.getByRole('heading', { name: 'Mandagscafé' })).toBeVisible()
    expect(await inNovember(page, 'Mandagskaffe', 'Mandagscafé')).toEqual([3, 2])
  })

  test('holds all along when it was wrong all along', async ({ page }) => {
    await page.getByLabel('Det har hele tiden været forkert').check()
    await page.getByRole('dialog').getByRole('button', { name: 'Gem' }).click()
    await expect(page.getByRole('heading', { name: 'Mandagscafé' })).toBeVisible()
    expect(await inNovember(page, 'Mandagskaffe', 'Mandagscafé')).toEqual([0, 5])
  })

  test('is not made when the question is not answered, and what was written is still there', async ({
    page,
  }) => {
    await page.getByRole('dialog').getByRole('button', { name: 'Annullér' }).click()
    await expect(page.getByLabel('Navn', { exact: true })).toHaveValue('Mandagscafé')
    await new AppPage(page).go('activities')
    await page.getByRole('button', { name: 'Gem ikke' }).click()
    await expect(page.getByRole('button', { name: 'Mandagskaffe' })).toBeVisible()
  })
})

test('to stop leaves what was, to delete takes it along', async ({ page }) => {
  const app = new AppPage(page)
  const { table } = await saveMondayCoffee(page)
  await page.getByRole('button', { name: 'Slet', exact: true }).click()
  await expect(page.getByRole('dialog')).toContainText('Den har været holdt 4 gange.')
  await page.getByRole('button', { name: 'Stop den fra i dag' }).click()
  await expect(table.getByRole('rowheader')).toHaveCount(4)
  await app.undoFromNotice('er gemt')
  await expect(table.getByRole('rowheader').first()).toContainText('man. 30. nov.')

  await page.getByRole('button', { name: 'Slet', exact: true }).click()
  await page.getByRole('button', { name: 'Stop den fra i dag' }).click()
  await expect(table.getByRole('rowheader')).toHaveCount(4)
  expect(await inNovember(page, 'Mandagskaffe')).toEqual([4])

  await app.go('activities')
  await page.getByRole('list', { name: 'Afsluttede' }).getByRole('button', { name: 'Mandagskaffe' }).click()
  await page.getByRole('button', { name: 'Slet', exact: true }).click()
  await page.getByRole('button', { name: 'Slet det hele' }).click()
  await expect(page.getByText(t('activities:empty'))).toBeVisible()
  expect(await inNovember(page, 'Mandagskaffe')).toEqual([0])
})

test('a date is cancelled, moved and put back in one click each, and each can be undone', async ({
  page,
}) => {
  const app = new AppPage(page)
  const dates = await saveMondayCoffee(page)
  const monday = dates.row('man. 30. nov.')
  await monday.getByRole('button', { name: 'Aflys' }).click()
  await expect(monday).toContainText('AFLYST')
  await app.undoFromNotice('»Mandagskaffe mandag den 30. november« er aflyst')
  await expect(monday).not.toContainText('AFLYST')

  await monday.getByRole('button', { name: 'Aflys' }).click()
  await monday.getByRole('button', { name: 'Sæt' }).click()
  await expect(monday).not.toContainText('AFLYST')
  await app.undoFromNotice('er sat på plads igen')
  await expect(monday).toContainText('AFLYST')
  await monday.getByRole('button', { name: 'Sæt' }).click()

  await monday.getByRole('button', { name: 'Flyt' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Ny dato').fill('1/12')
  await dialog.getByLabel('Slutter kl.').fill('13')
  await dialog.getByRole('button', { name: 'Flyt' }).click()
  await expect(dialog.getByText('Den skal slutte, efter den begynder.')).toBeVisible()
  await dialog.getByLabel('Slutter kl.').fill('17')
  await dialog.getByRole('button', { name: 'Flyt' }).click()
  const tuesday = dates.row('tirs. 1. dec.')
  await expect(tuesday).toContainText('Flyttet fra man. 30. nov.')
  await expect(tuesday).toContainText('kl. 14.00–17.00')
  await expect(monday).toBeHidden()
  await app.undoFromNotice('er flyttet')
  await expect(monday).toBeVisible()
  await expect(tuesday).toBeHidden()
})

test('an extra date beside the pattern, once, and away again', async ({ page }) => {
  const app = new AppPage(page)
  const dates = await saveMondayCoffee(page)
  const add = async (day: string) => {
    await page.getByRole('button', { name: 'Ekstra dato' }).click()
    await page.getByRole('dialog').getByRole('textbox', { name: 'Dato' }).fill(day)
    await page.getByRole('dialog').getByRole('button', { name: 'Tilføj' }).click()
  }
  const thursday = dates.row('tors. 3. dec.')
  await add('torsdag den 3. december')
  await expect(thursday).toContainText('Ekstra gang')
  await add('3/12')
  await expect(page.getByText('Den dato er her allerede.')).toBeVisible()
  await page.getByRole('dialog').getByRole('button', { name: 'Annullér' }).click()

  await thursday.getByRole('button', { name: 'Aflys' }).click()
  await expect(thursday).toBeHidden()
  await app.undoFromNotice('er slettet')
  await expect(thursday).toContainText('Ekstra gang')
})

test('what was written about dates that a new pattern leaves behind is asked about', async ({ page }) => {
  const app = new AppPage(page)
  const dates = await saveMondayCoffee(page)
  for (const [day, topic] of [
    ['man. 30. nov.', 'Adventssang'],
    ['man. 7. dec.', 'Julequiz'],
  ] as const) {
    await dates.cell('Emne', day).fill(topic)
    await page.keyboard.press('Enter')
    await expect(dates.cell('Emne', day)).toHaveValue(topic)
  }
  await page.getByRole('link', { name: 'Ret', exact: true }).click()
  await page.getByText('mandag', { exact: true }).click()
  await page.getByText('tirsdag', { exact: true }).click()
  await page.getByRole('button', { name: 'Gem aktivitet' }).click()
  await page.getByRole('dialog').getByRole('textbox', { name: 'Dato' }).fill('24/11')
  await page.getByRole('dialog').getByRole('button', { name: 'Gem' }).click()

  const left = page.getByRole('listitem').filter({ hasText: 'mandag den' })
  await expect(page.getByText('Der er skrevet om 2 datoer')).toBeVisible()
  await expect(left.first()).toContainText('mandag den 30. november 2026 · Adventssang')
  await left.first().getByRole('button', { name: 'Behold som ekstra dato' }).click()
  await expect(dates.row('man. 30. nov.')).toContainText('Ekstra gang')
  await expect(dates.cell('Emne', 'man. 30. nov.')).toHaveValue('Adventssang')
  await left.getByRole('button', { name: 'Slet' }).click()
  await expect(page.getByText('Der er skrevet om')).toBeHidden()
  await app.undoFromNotice('er slettet')
  await expect(left).toContainText('Julequiz')
})

test('whoever leaves while it is being saved is not asked', async ({ page }) => {
  const app = new AppPage(page)
  await app.go('settings')
  await page.getByLabel('MobilePay').fill('12345')
  // Both in one turn of the page: nothing is on disk yet when it is left.
  await page.evaluate(() => {
    for (const found of ['form button[type="submit"]', 'nav a[href$="#/activities"]'])
      (document.querySelector(found) as HTMLElement).click()
  })
  await expect(page.getByRole('heading', { name: 'Aktiviteter', exact: true })).toBeVisible()
  await expect(page.getByRole('dialog')).toBeHidden()
  await app.go('settings')
  await expect(page.getByLabel('MobilePay')).toHaveValue('12345')
})

test('whoever leaves something unsaved is asked', async ({ page }) => {
  const app = new AppPage(page)
  const dialog = page.getByRole('dialog')
  await page.getByLabel('Navn', { exact: true }).fill('Strik')
  await app.go('rooms')
  await expect(dialog).toContainText('Du har skrevet noget, som ikke er gemt endnu.')
  await dialog.getByRole('button', { name: 'Bliv her' }).click()
  await expect(page.getByLabel('Navn', { exact: true })).toHaveValue('Strik')
  await page.getByRole('button', { name: 'Annullér' }).click()
  await dialog.getByRole('button', { name: 'Gem ikke' }).click()
  await expect(page.getByRole('heading', { name: 'Denne uge' })).toBeVisible()

  await app.go('settings')
  await page.getByLabel('Telefon').fill('12 34 56 78')
  await app.go('people')
  await dialog.getByRole('button', { name: 'Bliv her' }).click()
  await page.getByRole('button', { name: 'Gem', exact: true }).click()
  await expect(app.notice).toContainText('er gemt')
  await app.go('people')
  await expect(page.getByText(t('people:empty'))).toBeVisible()
})

test('a price is read as people write it, and said back', async ({ page }) => {
  await page.getByRole('button', { name: 'Tilføj en pris' }).click()
  const amount = page.getByLabel('Pris i kr.')
  await amount.fill('0')
  await expect(page.getByText('Læst som gratis')).toBeVisible()
  await amount.fill('halvtreds')
  await page.getByRole('button', { name: 'Gem aktivitet' }).click()
  await expect(page.getByText('Skriv et beløb, f.eks. 75.')).toBeVisible()
  await amount.fill('1.234')
  await expect(page.getByText('Læst som 1.234 kr.')).toBeVisible()
  await expect(page.getByText('Skriv et beløb, f.eks. 75.')).toBeHidden()
  await saveMondayCoffee(page)
  await expect(page.getByRole('definition').filter({ hasText: '1.234 kr.' })).toBeVisible()
})

test('what cannot be is said where it stands, and nothing is saved', async ({ page }) => {
  const form = new ActivityFormPage(page)
  const save = () => page.getByRole('button', { name: 'Gem aktivitet' }).click()
  const refused = async (sentence: string) => {
    await save()
    await expect(page.getByText(sentence, { exact: true })).toBeVisible()
    await expect(page.getByRole('heading', { name: 'Ny aktivitet' })).toBeVisible()
  }
  await refused('Skriv, hvad aktiviteten hedder.')
  await form.fill({ title: 'Umulig' })
  await refused('Skriv, hvornår den begynder.')
  await form.fill({ startTime: '14', endTime: '13.30' })
  await refused('Den skal slutte, efter den begynder.')
  await form.fill({ endTime: '16' })
  await refused('Vælg en ugedag.')
  await form.fill({ weekdays: ['mandag'] })
  await refused('Skriv en dato, f.eks. 24/11.')

  // Each of these follows upon something possible, which must not be what is saved.
  await form.fill({ start: '2/11', startTime: '25:00' })
  await refused('Skriv et klokkeslæt, f.eks. 14.00.')
  await form.fill({ startTime: '14.00', start: '31/2' })
  await refused('Skriv en dato, f.eks. 24/11.')
  await form.fill({ start: '2/11', end: '31/4' })
  await refused('Skriv en dato, f.eks. 24/11.')
  await form.fill({ end: '1/11' })
  await refused('Den sidste dato skal ligge efter den første.')
  await form.fill({ end: '' })
  await form.fill({ frequency: 'Bestemte datoer' })
  await page.getByRole('textbox', { name: 'Datoer' }).fill('1/12\n31/2')
  await refused('Det er ikke en dato: 31/2')

  await new AppPage(page).go('activities')
  await page.getByRole('button', { name: 'Gem ikke' }).click()
  await expect(page.getByText(t('activities:empty'))).toBeVisible()
})
