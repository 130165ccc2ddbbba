import { createTranslate } from '../../../shared/locales/translate.ts'
import {
  makeActivity,
  makeBooking,
  makeClosure,
  makeOverride,
  makePlaceData,
  makeRoom,
} from '../../factories/place-data.ts'
import { ActivityFormPage } from '../pages/activity-form.page.ts'
import { AppPage } from '../pages/app.page.ts'
import { ProgrammePage } from '../pages/programme.page.ts'
import { expect, test } from './fixtures/web-test.ts'

const t = createTranslate('da')
const room = makeRoom({ name: 'Salen' })
const coffee = makeActivity({ title: 'Kaffe og snak', roomIds: [room.id] })
const banko = makeActivity({
  title: 'Banko',
  category: 'games',
  recurrence: { kind: 'weekly', everyWeeks: 1, weekdays: [4], start: '2026-01-05' },
})
/** Mondays coffee and Thursdays banko; the 27th of November closed, the 25th lent out, 10 things on the 18th. */
const place = makePlaceData({
  rooms: [room],
  activities: [
    coffee,
    banko,
    ...Array.from({ length: 10 }, (_, n) =>
      makeActivity({ title: `Marked ${n + 1}`, recurrence: { kind: 'once', date: '2026-11-18' } }),
    ),
  ],
  overrides: [makeOverride(banko, '2026-11-19', { cancelled: true })],
  closures: [makeClosure({ name: 'Gulvet lakeres', from: '2026-11-27' })],
  bookings: [
    makeBooking({
      roomIds: [room.id],
      recurrence: { kind: 'once', date: '2026-11-25' },
      title: 'Skytteforeningen',
    }),
  ],
})

let app: AppPage
let programme: ProgrammePage

test.beforeEach(async ({ page }) => {
  await page.clock.setFixedTime(new Date('2026-11-24T10:00:00+01:00'))
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.goto('/')
  app = new AppPage(page)
  programme = new ProgrammePage(page)
  await app.openPlace(place)
  await app.go('programme')
  await expect(page.getByRole('heading', { name: 'November 2026' })).toBeVisible()
})

test('a month, a week and a list show the same, and step', async ({ page }) => {
  await expect(programme.day('2026-11-23')).toContainText('14.00Kaffe og snak')
  await expect(programme.day('2026-11-19')).toContainText('AFLYST')
  await expect(programme.day('2026-11-25')).toContainText('Skytteforeningen')
  await expect(page.getByText('Uge 48')).toBeVisible()

  await page.getByRole('button', { name: 'Måneden efter' }).click()
  await expect(page.getByRole('heading', { name: 'December 2026' })).toBeVisible()
  await expect(programme.entry('Juledag')).toBeVisible()
  await page.getByRole('button', { name: 'I dag' }).click()
  await expect(page.getByRole('heading', { name: 'November 2026' })).toBeVisible()

  await programme.choose('Uge')
  await expect(page.getByRole('heading', { name: 'Uge 48' })).toBeVisible()
  await expect(page.getByText('23.–29. november 2026')).toBeVisible()
  await expect(programme.day('2026-11-23')).toContainText('14.00–16.00')
  await page.getByRole('button', { name: 'Ugen før' }).click()
  await expect(page.getByRole('heading', { name: 'Uge 47' })).toBeVisible()
  await expect(programme.day('2026-11-19')).toContainText('AFLYST')

  await programme.choose('Liste')
  await expect(page.getByText('Mandag den 23. november')).toBeVisible()
  await expect(programme.entry(/Gulvet lakeres/)).toBeVisible()
  await page.getByRole('button', { name: 'Måneden efter' }).click()
  await expect(page.getByText('Mandag den 7. december')).toBeVisible()
})

test('a closed day is told by name on its day, and leads to the closed days', async ({ page }) => {
  await programme.entry('Gulvet lakeres').click()
  await expect(page.getByRole('heading', { name: t('closures:title', { year: 2026 }) })).toBeVisible()
})

test('a booking leads to the booking', async ({ page }) => {
  await programme.entry(/Skytteforeningen/).click()
  await expect(page.getByRole('dialog').getByRole('textbox', { name: 'Hvem eller hvad' })).toHaveValue(
    'Skytteforeningen',
  )
})

test('a click on an empty day begins an activity there; on an hour of a week, at that hour', async ({
  page,
}) => {
  await programme.clickEmpty('2026-11-26')
  const dialog = page.getByRole('dialog', { name: 'Torsdag den 26. november' })
  await expect(dialog.getByRole('button', { name: /Banko/ })).toBeVisible()
  await dialog.getByRole('link', { name: 'Ny aktivitet' }).click()
  const form = new ActivityFormPage(page)
  await expect(page.getByRole('textbox', { name: 'Dato', exact: true })).toHaveValue(/26\. november 2026/)
  await form.fill({ title: 'Julepynt', startTime: '10' })
  await form.save()

  await app.go('programme')
  await expect(programme.day('2026-11-26')).toContainText('Julepynt')
  await programme.choose('Uge')
  const column = await programme.day('2026-11-28').boundingBox()
  // Eight o'clock is at the top, and an hour is 64.8 pixels: a little after half past ten.
  await programme.day('2026-11-28').click({ position: { x: (column?.width ?? 0) / 2, y: 64.8 * 2.6 } })
  await page.getByRole('dialog').getByRole('link', { name: 'Udlån' }).click()
  await expect(
    page
      .getByRole('dialog')
      .getByRole('textbox', { name: /^Fra|^Begynder/ })
      .first(),
  ).toHaveValue('10.30')
})

test('a drag in the month moves one date, asks nothing, and is undone', async ({ page }) => {
  await programme.drag(programme.entriesOn('2026-11-23').first(), programme.day('2026-11-24'))
  await expect(app.notice).toContainText('»Kaffe og snak mandag den 23. november« er flyttet')
  await expect(programme.day('2026-11-24')).toContainText('Kaffe og snakFlyttet fra man. 23. nov.')
  await expect(programme.day('2026-11-16')).toContainText('Kaffe og snak')
  await expect(page.getByRole('dialog')).toBeHidden()
  await app.undoFromNotice('er flyttet')
  await expect(programme.day('2026-11-23')).toContainText('Kaffe og snak')
  await expect(programme.day('2026-11-24')).not.toContainText('Kaffe og snak')
})

test('dragged back to where the pattern has it, nothing is left to say', async ({ page }) => {
  await programme.drag(programme.entriesOn('2026-11-23').first(), programme.day('2026-11-24'))
  await expect(programme.day('2026-11-24')).toContainText('Flyttet fra')
  await programme.drag(programme.entriesOn('2026-11-24').first(), programme.day('2026-11-23'))
  await expect(programme.day('2026-11-23')).toContainText('Kaffe og snak')
  await expect(programme.day('2026-11-23')).not.toContainText('Flyttet')
  await programme.entriesOn('2026-11-23').first().click()
  await expect(page.getByRole('dialog').getByRole('button', { name: 'Flyt' })).toBeVisible()
  await expect(page.getByRole('dialog').getByRole('button', { name: 'Sæt tilbage' })).toBeHidden()
})

test('dragged onto a closed day it is held there, and not taken by the closing', async ({ page }) => {
  await programme.drag(programme.entriesOn('2026-11-23').first(), programme.day('2026-11-27'))
  await expect(programme.day('2026-11-27')).toContainText('Holdes, selvom der er lukket')
  await programme.entriesOn('2026-11-27').filter({ hasText: 'Kaffe' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Hold lukket' }).click()
  await expect(page.getByRole('dialog')).toContainText('LUKKET: Gulvet lakeres')
})

test('a drag in the week moves the time too, and its lower edge the end', async ({ page }) => {
  await programme.choose('Uge')
  const hour = 64.8
  const entry = programme.entriesOn('2026-11-23').first()
  // A little more, as a hand does: it counts from the entry's middle, which lies where two quarters meet.
  await programme.drag(entry, programme.day('2026-11-25'), hour * 4 + 6)
  await expect(app.notice).toContainText('er flyttet')
  await expect(programme.day('2026-11-25')).toContainText('10.00–12.00')

  await app.notice.getByRole('button', { name: 'Luk' }).click()
  await expect(app.notice).toBeHidden()
  const box = await programme.entriesOn('2026-11-25').first().boundingBox()
  if (!box) throw new Error('the entry is there')
  await page.mouse.move(box.x + box.width / 2, box.y + box.height - 2)
  await page.mouse.down()
  await page.mouse.move(box.x + box.width / 2, box.y + box.height + hour - 2, { steps: 8 })
  await page.mouse.up()
  await expect(programme.day('2026-11-25')).toContainText('10.00–13.00')
  await app.undoFromNotice('er flyttet')
  await expect(programme.day('2026-11-25')).toContainText('10.00–12.00')
})

test('a booking, a closed day and a cancelled date stay where they are', async ({ page }) => {
  await programme.drag(programme.entry(/Skytteforeningen/), programme.day('2026-11-24'))
  await expect(programme.day('2026-11-24')).not.toContainText('Skytteforeningen')
  await page.keyboard.press('Escape')
  await programme.drag(programme.entry(/AFLYST/), programme.day('2026-11-24'))
  await expect(programme.day('2026-11-19')).toContainText('AFLYST')
})

test('what a full day has no room for is one click away', async ({ page }) => {
  await programme.day('2026-11-18').getByRole('button', { name: '+6 mere' }).click()
  const dialog = page.getByRole('dialog', { name: 'Onsdag den 18. november' })
  await expect(dialog.getByRole('listitem')).toHaveCount(10)
  await expect(page.getByRole('dialog')).toHaveCount(1)
  await dialog.getByRole('button', { name: /Marked 10/ }).click()
  await expect(page.getByRole('dialog', { name: 'Marked 10' })).toBeVisible()
})

test('the keyboard alone: from the day to the date, moved, cancelled, put on again', async ({ page }) => {
  const monday = programme.entriesOn('2026-11-23').first()
  await page.getByRole('link', { name: 'Åbn mandag den 23. november' }).focus()
  await page.keyboard.press('Tab')
  await expect(monday).toBeFocused()
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Kaffe og snak' })
  await expect(dialog).toContainText('mandag den 23. november kl. 14.00–16.00')
  await expect(dialog).toContainText('Salen')

  await dialog.getByRole('button', { name: 'Flyt' }).press('Enter')
  await expect(page.getByRole('dialog').getByLabel('Ny dato')).toBeFocused()
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.type('24/11')
  await page.keyboard.press('Enter')
  await expect(programme.day('2026-11-24')).toContainText('Flyttet fra man. 23. nov.')

  await programme.entriesOn('2026-11-24').first().press('Enter')
  await dialog.getByRole('button', { name: 'Aflys' }).press('Enter')
  await expect(dialog).toContainText('AFLYST')
  await expect(dialog.getByRole('link', { name: 'Seddel til døren' })).toHaveAttribute(
    'href',
    /notice=cancelled/,
  )
  await dialog.getByRole('button', { name: 'Sæt på igen' }).press('Enter')
  await expect(dialog).toContainText('mandag den 23. november')
  await page.keyboard.press('Escape')
  await expect(programme.day('2026-11-23')).toContainText('Kaffe og snak')

  await page.getByRole('link', { name: 'Åbn tirsdag den 24. november' }).press('Enter')
  await expect(page.getByRole('dialog').getByRole('link', { name: 'Lukkedag' })).toHaveAttribute(
    'href',
    /date=2026-11-24/,
  )
})

test.describe('where the computer believes to be elsewhere', () => {
  for (const zone of ['Pacific/Auckland', 'America/Los_Angeles'])
    test.describe(zone, () => {
      test.use({ timezoneId: zone })
      test('everything is on its day and at its time', async ({ page }) => {
        await expect(programme.day('2026-11-23')).toContainText('14.00Kaffe og snak')
        await programme.drag(programme.entriesOn('2026-11-23').first(), programme.day('2026-11-26'))
        await expect(programme.day('2026-11-26')).toContainText('14.00Kaffe og snakFlyttet')
        await page.getByRole('button', { name: 'I dag' }).click()
        await expect(page.locator('main [aria-current="date"]').first()).toContainText(/2[34]/)
      })
    })
})
