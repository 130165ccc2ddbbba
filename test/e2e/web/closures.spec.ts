import type { Page } from '@playwright/test'
import type { Day, Weekday } from '../../../shared/domain/day.ts'
import { makeActivity, makePlace, makePlaceData } from '../../factories/place-data.ts'
import { AppPage } from '../pages/app.page.ts'
import { ClosuresPage } from '../pages/closures.page.ts'
import { DateTablePage } from '../pages/date-table.page.ts'
import { PrintPage } from '../pages/print.page.ts'
import { expect, test } from './fixtures/web-test.ts'

let closures: ClosuresPage
let app: AppPage

/** A new place, closed on public holidays as they are to begin with, with coffee on Thursdays and banko on Fridays. */
test.beforeEach(async ({ page }) => {
  closures = new ClosuresPage(page)
  app = new AppPage(page)
  await page.clock.setFixedTime(new Date('2026-11-24T10:00:00+01:00'))
  await page.goto('/')
  await app.openPlace(
    makePlaceData({
      place: makePlace({ closedOnHolidays: true }),
      activities: [weekly('Torsdagskaffe', 4, '2026-09-03'), weekly('Fredagsbanko', 5, '2026-09-04')],
    }),
  )
})

function weekly(title: string, weekday: Weekday, start: Day) {
  return makeActivity({ title, recurrence: { kind: 'weekly', everyWeeks: 1, weekdays: [weekday], start } })
}

async function openDates(page: Page, title: string): Promise<DateTablePage> {
  await app.go('activities')
  // The closed days have buttons of that name too, until this screen has taken their place.
  await page.getByRole('list', { name: 'Aktiviteter' }).getByRole('button', { name: title }).click()
  await expect(page.getByRole('heading', { name: 'Datoer' })).toBeVisible()
  return new DateTablePage(page)
}

test('a suggestion lists every date it takes, applies, and a single one comes back where it was skipped', async ({
  page,
}) => {
  await closures.open()
  const eve = closures.entry('Forslag', 'Juleaften')
  await eve.getByRole('button', { name: 'Hold lukket' }).click()
  expect(await closures.listed('Denne dato går ud:')).toEqual(['tors. 24. dec. Torsdagskaffe'])
  await closures.dialog.getByRole('button', { name: 'Hold lukket' }).click()
  await expect(app.notice).toContainText('»Juleaften« er tilføjet')
  await expect(eve.getByRole('button')).toHaveCount(0)
  const own = closures.entry('Lukkeperioder', 'Juleaften')
  expect(await closures.datesUnder(own)).toEqual(['tors. 24. dec. Torsdagskaffe Hold alligevel'])

  // In the activity's own dates.
  const dates = await openDates(page, 'Torsdagskaffe')
  const thursday = dates.row('tors. 24. dec.')
  await expect(thursday).toContainText('Lukket: Juleaften')
  await expect(dates.row('tors. 17. dec.')).not.toContainText('Lukket')
  await thursday.getByRole('button', { name: 'Hold alligevel' }).click()
  await expect(thursday).toContainText('Holdes alligevel (Juleaften)')
  await app.undoFromNotice('»Torsdagskaffe torsdag den 24. december« holdes alligevel')
  await expect(thursday).toContainText('Lukket: Juleaften')
  await thursday.getByRole('button', { name: 'Hold alligevel' }).click()
  await expect(thursday.getByRole('button', { name: 'Hold lukket' })).toBeVisible()

  // Among the closed days.
  await closures.open()
  expect(await closures.datesUnder(own)).toEqual([
    'tors. 24. dec. Torsdagskaffe holdes alligevel Hold lukket',
  ])
  await own.getByRole('button', { name: 'Hold lukket' }).click()
  await expect(app.notice).toContainText('»Torsdagskaffe torsdag den 24. december« holdes lukket')
  await own.getByRole('button', { name: 'Hold alligevel' }).click()
  await expect(own.getByRole('button', { name: 'Hold lukket' })).toBeVisible()
})

test('public holidays are opened and closed, with every date of the year ahead that comes or goes', async () => {
  const christmas = closures.entry('Helligdage', 'Juledag')
  const onHolidays = closures.page.getByRole('switch', { name: 'Lukket på helligdage' })
  await closures.open()
  expect(await closures.datesUnder(christmas)).toEqual(['fre. 25. dec. Fredagsbanko Hold alligevel'])

  const dates = [
    'fre. 25. dec. Fredagsbanko Juledag',
    'fre. 1. jan. 2027 Fredagsbanko Nytårsdag',
    'tors. 25. mar. 2027 Torsdagskaffe Skærtorsdag',
    'fre. 26. mar. 2027 Fredagsbanko Langfredag',
    'tors. 6. maj 2027 Torsdagskaffe Kristi himmelfartsdag',
  ]
  await onHolidays.click()
  expect(await closures.listed('Disse 5 datoer kommer tilbage:')).toEqual(dates)
  await closures.dialog.getByRole('button', { name: 'Hold åbent på helligdage' }).click()
  await expect(onHolidays).not.toBeChecked()
  await expect(christmas.getByRole('listitem')).toHaveCount(0)

  await onHolidays.click()
  expect(await closures.listed('Disse 5 datoer går ud:')).toEqual(dates)
  await closures.dialog.getByRole('button', { name: 'Annullér' }).click()
  await expect(onHolidays).not.toBeChecked()
  await app.undoFromNotice('»Lukket på helligdage« er gemt')
  await expect(onHolidays).toBeChecked()
  await expect(christmas.getByRole('listitem')).toHaveCount(1)
})

test('an own period stands as closed on paper, is changed and deleted, and each can be undone', async ({
  page,
}) => {
  await closures.open()
  await page.getByRole('button', { name: 'Ny lukkeperiode' }).click()
  await closures.fill({ name: 'Salen er lejet ud', from: '17/12', to: '18/12' })
  expect(await closures.listed('Disse 2 datoer går ud:')).toEqual([
    'tors. 17. dec. Torsdagskaffe',
    'fre. 18. dec. Fredagsbanko',
  ])
  await closures.dialog.getByRole('button', { name: 'Hold lukket' }).click()
  await expect(app.notice).toContainText('»Salen er lejet ud« er tilføjet')

  await page.goto('/#/?week=2026-W51')
  await page.getByRole('link', { name: 'Udskriv ugeprogram' }).click()
  const { text } = await new PrintPage(page).download()
  expect(text).toContain('Program for uge 51')
  expect(text).toContain('Lukket')
  expect(text).toContain('Salen er lejet ud')

  await closures.open()
  const own = closures.entry('Lukkeperioder', 'Salen er lejet ud')
  await own.getByRole('button', { name: 'Ret Salen er lejet ud' }).click()
  await closures.fill({ from: '18/12', to: '25/12' })
  expect(await closures.listed('Denne dato går ud:')).toEqual(['tors. 24. dec. Torsdagskaffe'])
  expect(await closures.listed('Denne dato kommer tilbage:')).toEqual(['tors. 17. dec. Torsdagskaffe'])
  await closures.dialog.getByRole('button', { name: 'Gem' }).click()
  await expect(own).toContainText('18.–25. december 2026')
  // The holiday in it stands with the period.
  await expect(closures.entry('Helligdage', 'Juledag')).toContainText('ligger i »Salen er lejet ud«')
  await app.undoFromNotice('»Salen er lejet ud« er gemt')
  await expect(own).toContainText('17.–18. december 2026')

  await own.getByRole('button', { name: 'Ret Salen er lejet ud' }).click()
  await closures.dialog.getByRole('button', { name: 'Slet' }).click()
  await expect(page.getByText('Der er ingen lukkeperioder i 2026.')).toBeVisible()
  await app.undoFromNotice('»Salen er lejet ud« er slettet')
  await expect(own).toBeVisible()
})

test('what cannot be is said in one sentence, and what is odd is said and done', async ({ page }) => {
  const { dialog } = closures
  const apply = dialog.getByRole('button', { name: 'Hold lukket' })
  await closures.open()
  await page.getByRole('button', { name: 'Ny lukkeperiode' }).click()
  await apply.click()
  await expect(dialog.getByText('Skriv, hvorfor der er lukket, f.eks. Sommerferie.')).toBeVisible()
  await expect(dialog.getByText('Skriv en dato, f.eks. 24/11.')).toBeVisible()
  await closures.fill({ name: 'Ombygning', from: '1/2 2027', to: '31/1 2027' })
  await expect(dialog.getByText('Den sidste dag ligger før den første.')).toBeVisible()
  await apply.click()
  await expect(dialog).toBeVisible()
  await closures.fill({ to: '1/2 2999' })
  await expect(dialog.getByText('Årstallet skal ligge mellem 1900 og 2199.')).toBeVisible()
  await apply.click()
  await expect(dialog).toBeVisible()
  await closures.fill({ to: '8/3 2028' })
  await expect(dialog.getByText('Det er mere end et år.')).toBeVisible()
  await apply.click()
  await expect(app.notice).toContainText('»Ombygning« er tilføjet')
  // What was saved is shown, though it is another year's.
  await expect(page.getByRole('heading', { name: 'Lukkedage 2027' })).toBeVisible()
  await expect(closures.entry('Lukkeperioder', 'Ombygning')).toContainText('1. februar 2027 – 8. marts 2028')
  await expect(closures.entry('Forslag', 'Vinterferie')).toContainText('Ligger i »Ombygning«')
})

test('comes from the programme with the day that was clicked', async ({ page }) => {
  await page.goto('/#/closures?date=2027-05-07')
  await expect(closures.dialog.getByRole('textbox', { name: 'Fra og med' })).toHaveValue(
    'fredag den 7. maj 2027',
  )
  await closures.fill({ name: 'Dagen efter' })
  expect(await closures.listed('Denne dato går ud:')).toEqual(['fre. 7. maj 2027 Fredagsbanko'])
  await closures.dialog.getByRole('button', { name: 'Hold lukket' }).click()
  await expect(closures.entry('Lukkeperioder', 'Dagen efter')).toContainText('7. maj 2027')
  await page.reload()
  await expect(closures.entry('Lukkeperioder', 'Dagen efter')).toBeVisible()
  await expect(closures.dialog).toBeHidden()
})
