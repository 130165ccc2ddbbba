import { ActivityFormPage } from '../pages/activity-form.page.ts'
import { AppPage } from '../pages/app.page.ts'
import { DateTablePage } from '../pages/date-table.page.ts'
import { expect, test } from './fixtures/web-test.ts'

test.beforeEach(async ({ page }) => {
  await page.clock.setFixedTime(new Date('2026-11-26T15:00:00+01:00'))
  await page.goto('/')
})

test('how many came and the money, date after date by the keyboard alone', async ({ page }) => {
  const app = new AppPage(page)
  await app.lookAtExample()
  const monday = page.getByRole('button', { name: 'Hvor mange kom? Mandagscafé mandag den 23. november' })
  await monday.focus()
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog')
  await expect(dialog).toContainText('Mandagscafé mandag den 23. november')
  await expect(dialog.getByLabel('Hvor mange kom?')).toBeFocused()
  await page.keyboard.type('23')
  await page.keyboard.press('Tab')
  await page.keyboard.type('24')
  await page.keyboard.press('Tab')
  await page.keyboard.type('1.460')
  await expect(dialog).toContainText('Læst som 1.460,00 kr.')
  await page.keyboard.press('Enter')
  await expect(dialog).toContainText('Der kan ikke være flere nye, end der kom.')
  await dialog.getByLabel('Heraf nye').fill('2')
  await page.keyboard.press('Enter')

  await expect(dialog).toContainText('IT-café mandag den 23. november')
  await expect(dialog.getByLabel('Hvor mange kom?')).toBeFocused()
  await expect(app.notice).toContainText('»Mandagscafé mandag den 23. november« er gemt')
  await page.keyboard.type('-4')
  await page.keyboard.press('Enter')
  await expect(dialog).toContainText('Skriv et helt tal, f.eks. 23.')
  await dialog.getByLabel('Hvor mange kom?').fill('4')
  await page.keyboard.press('Enter')
  await expect(dialog).toContainText('Stolegymnastik tirsdag den 24. november')
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await expect(monday).toBeHidden()

  await page.reload()
  const told = page.getByRole('button', { name: /^23 kom · 1\.460 kr\. Mandagscafé/ })
  await told.click()
  // Until then the dialog takes the focus from whatever is filled in.
  await expect(dialog.getByLabel('Hvor mange kom?')).toBeFocused()
  await expect(dialog.getByLabel('Heraf nye')).toHaveValue('2')
  await dialog.getByLabel('Hvor mange kom?').fill('25')
  await dialog.getByLabel('Penge i kassen, kr.').fill('')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: /^25 kom Mandagscafé/ })).toBeVisible()
  await page.keyboard.press('Escape')
  await app.undoFromNotice('er gemt')
  await expect(told).toBeVisible()
})

test('only dates that have begun and took place are counted, and counting changes nothing else', async ({
  page,
}) => {
  await new AppPage(page).lookAtExample()
  const thursday = page.getByRole('region', { name: 'torsdag den 26. november' })
  await expect(thursday.getByRole('listitem').filter({ hasText: 'AFLYST' }).getByRole('button')).toHaveCount(
    0,
  )
  await expect(thursday.getByRole('button', { name: /Hvor mange kom\? Banko/ })).toBeVisible()
  await expect(page.getByRole('region', { name: 'fredag den 27. november' }).getByRole('button')).toHaveCount(
    0,
  )

  await thursday.getByRole('button', { name: /Hvor mange kom\? Banko/ }).click()
  await page.getByRole('dialog').getByLabel('Hvor mange kom?').fill('61')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog')).toBeHidden()
  await thursday.getByRole('link', { name: /Banko/ }).click()
  await page
    .getByRole('button', { name: 'Vis tidligere datoer' })
    .or(page.getByRole('rowheader').first())
    .first()
    .waitFor()
  const row = new DateTablePage(page).row('tors. 26. nov.')
  await expect(row.getByRole('button', { name: 'Aflys' })).toBeVisible()
})

test('what needs attention is a line that leads to where it is mended, and is gone when it is', async ({
  page,
}) => {
  const app = new AppPage(page)
  const attention = page.getByRole('region', { name: 'Det skal I se på' })
  await app.begin()
  await page.getByRole('link', { name: 'Skriv den første aktivitet' }).click()
  const form = new ActivityFormPage(page)
  await form.fill({
    title: 'Fredagscafé',
    startTime: '14',
    weekdays: ['fredag'],
    start: '13/11',
    leader: 'Åse Lund',
  })
  await form.save()
  const dates = new DateTablePage(page)
  await dates.cell('Vært', 'fre. 27. nov.').fill('Åse')
  await page.keyboard.press('Tab')
  await expect(app.notice).toContainText('er gemt')

  await app.go('overview')
  await expect(attention.getByRole('listitem')).toHaveText([
    '»Fredagscafé« mangler en vært 3 gange, første gang fredag den 4. december.',
    '»Fredagscafé« har kun én tovholder.',
  ])
  await attention.getByRole('link', { name: 'tovholder' }).click()
  await form.fill({ leader: 'Finn Krog' })
  await page.getByRole('button', { name: 'Gem aktivitet' }).click()
  await page.getByLabel('Det har hele tiden været forkert').check()
  await page.getByRole('dialog').getByRole('button', { name: 'Gem' }).click()
  await expect(page.getByRole('heading', { name: 'Datoer' })).toBeVisible()

  await app.go('overview')
  await expect(attention.getByRole('listitem')).toHaveCount(1)
  await attention.getByRole('link', { name: 'vært' }).click()
  for (const day of ['fre. 4. dec.', 'fre. 11. dec.', 'fre. 18. dec.'])
    await dates.cell('Vært', day).fill('Finn')
  await page.keyboard.press('Tab')
  await app.go('overview')
  await expect(page.getByRole('heading', { name: 'fredag den 27. november' })).toBeVisible()
  await expect(attention).toBeHidden()
})
