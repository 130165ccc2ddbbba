import type { Page } from '@playwright/test'
import { AppPage } from '../pages/app.page.ts'
import { BookingDialogPage } from '../pages/booking-dialog.page.ts'
import { newBooking, openHall, openRoom } from './fixtures/hall.ts'
import { expect, test } from './fixtures/web-test.ts'

test.beforeEach(({ page }) => openHall(page))

/** An entry of the week plan. */
function inPlan(page: Page, text: string | RegExp) {
  return page
    .getByRole('region', { name: /^Uge \d+/ })
    .getByRole('button')
    .filter({ hasText: text })
}

const bookings = (page: Page) => page.getByRole('list', { name: 'Udlån', exact: true })

test('the week plan of a room shows what goes on in it, in its parts and in the whole it is part of', async ({
  page,
}) => {
  const dialog = await newBooking(page)
  await dialog.fill({
    title: 'Jagtforeningen',
    rooms: ['Salen'],
    date: '26/11',
    startTime: '19',
    endTime: '22',
  })
  await dialog.save()
  await openRoom(page, 'Haven')
  await expect(inPlan(page, 'Mandagskaffe')).toContainText('14.00')
  await expect(inPlan(page, 'Mandagskaffe')).not.toContainText('en del')
  await expect(inPlan(page, 'Jagtforeningen')).toContainText('det hele')
  await expect(inPlan(page, 'Jagtforeningen')).toContainText('Salen')
  await expect(bookings(page).getByRole('button', { name: 'Jagtforeningen' })).toBeVisible()

  await page.getByRole('button', { name: 'Ugen efter' }).click()
  await expect(page.getByRole('heading', { name: /^Uge 49/ })).toBeVisible()
  await expect(inPlan(page, 'Mandagskaffe')).toBeVisible()
  await expect(inPlan(page, 'Jagtforeningen')).toBeHidden()
  await page.getByRole('button', { name: 'Til denne uge' }).click()

  // The other half knows of the whole, and nothing of this one.
  await new AppPage(page).go('rooms')
  await openRoom(page, 'Gaden')
  await expect(inPlan(page, 'Jagtforeningen')).toBeVisible()
  await expect(inPlan(page, 'Mandagskaffe')).toBeHidden()
  await inPlan(page, 'Jagtforeningen').click()
  await expect(dialog.field('Hvem eller hvad')).toHaveValue('Jagtforeningen')
  await page.keyboard.press('Escape')

  await new AppPage(page).go('rooms')
  await openRoom(page, 'Salen')
  await expect(inPlan(page, 'Mandagskaffe')).toContainText('en del')
  await expect(inPlan(page, 'Mandagskaffe')).toContainText('Haven')
  await inPlan(page, 'Mandagskaffe').click()
  await expect(page.getByRole('heading', { level: 1, name: 'Mandagskaffe' })).toBeVisible()
})

test('an empty time in the plan begins a booking there', async ({ page }) => {
  await openRoom(page, 'Gaden')
  const plan = page.getByRole('region', { name: /^Uge 48/ })
  const friday = await plan.getByText(/^fre/i).boundingBox()
  const noon = await plan.getByText('12.00', { exact: true }).boundingBox()
  if (!friday || !noon) throw new Error('the plan has no Friday or no noon')
  await page.mouse.click(friday.x + friday.width / 2, noon.y + noon.height / 2)
  const dialog = new BookingDialogPage(page)
  await expect(dialog.field('Dato')).toHaveValue('fredag den 27. november 2026')
  await expect(dialog.field('Begynder kl.')).toHaveValue('12.00')
  await expect(dialog.field('Slutter kl.')).toHaveValue('14.00')
  await dialog.fill({ title: 'Mindesamvær' })
  await dialog.save()
  await expect(inPlan(page, 'Mindesamvær')).toContainText('12.00')
})

test('a booking is there with its contact, goes with a click, and comes back with another', async ({
  page,
}) => {
  const app = new AppPage(page)
  const dialog = await newBooking(page)
  await dialog.fill({
    title: 'Guldbryllup',
    contactName: 'Kaj Lund',
    phone: '12 34 56 99',
    rooms: ['Salen'],
    date: '28/11',
    startTime: '12',
    endTime: '17',
  })
  await dialog.save()
  const row = bookings(page).getByRole('button', { name: 'Guldbryllup' })
  for (const said of ['Lørdag den 28. november 2026', 'kl. 12.00–17.00', 'Salen', 'Kaj Lund · 12 34 56 99'])
    await expect(row).toContainText(said)
  await row.click()
  await page.getByRole('dialog').getByRole('button', { name: 'Slet' }).click()
  await expect(row).toBeHidden()
  await app.undoFromNotice('»Guldbryllup« er slettet')
  await expect(row).toBeVisible()
})

test('a party past midnight ends the day after, and a fair the day after that', async ({ page }) => {
  const dialog = await newBooking(page)
  await dialog.fill({ title: 'Fest', rooms: ['Salen'], date: '28/11', startTime: '18', endTime: '2' })
  await dialog.trySave()
  await expect(dialog.dialog.getByText('Det skal slutte, efter det begynder.')).toBeInViewport()
  await expect(dialog.field('Slutter kl.')).toBeFocused()
  await dialog.fill({ endDay: 'Dagen efter' })
  await dialog.save()
  await newBooking(page)
  await dialog.fill({ title: 'Messe', rooms: ['Gaden'], date: '4/12', startTime: '16', endTime: '12' })
  await dialog.fill({ endDay: '2 dage efter' })
  await dialog.save()
  await expect(bookings(page).getByRole('button', { name: 'Fest' })).toContainText(
    'kl. 18.00 til kl. 2.00 dagen efter',
  )
  await expect(bookings(page).getByRole('button', { name: 'Messe' })).toContainText(
    'Fra fredag den 4. december kl. 16.00 til søndag den 6. december 2026 kl. 12.00',
  )

  await openRoom(page, 'Salen')
  await expect(inPlan(page, 'Fest')).toContainText('18.00')
  // Half of it is taken on each of the three days.
  await page.getByRole('button', { name: 'Ugen efter' }).click()
  await expect(inPlan(page, 'Messe')).toHaveCount(3)
})

test('what cannot be saved is said in a sentence, and nothing written is lost', async ({ page }) => {
  const dialog = await newBooking(page)
  await dialog.trySave()
  for (const said of [
    'Skriv, hvem der låner, eller hvad det er.',
    'Vælg mindst ét lokale.',
    'Skriv en dato, f.eks. 24/11.',
    'Skriv, hvornår det begynder.',
    'Skriv, hvornår det slutter.',
  ])
    await expect(dialog.dialog.getByText(said)).toBeAttached()
  await expect(dialog.field('Hvem eller hvad')).toBeFocused()

  await dialog.fill({ title: 'Skak', startTime: '19', endTime: '22', frequency: 'Hver uge' })
  await dialog.fill({ weekdays: ['mandag'], start: '24/11', end: '28/11' })
  await dialog.trySave()
  await expect(dialog.dialog.getByText('Vælg mindst ét lokale.')).toBeInViewport()
  await dialog.fill({ rooms: ['Gaden'] })
  await dialog.trySave()
  await expect(dialog.dialog.getByText('Det falder ikke på nogen dato.')).toBeInViewport()
  await expect(dialog.field('Hvem eller hvad')).toHaveValue('Skak')
  await dialog.fill({ end: '1/12' })
  await dialog.save()
  await expect(bookings(page).getByRole('button', { name: 'Skak' })).toContainText('man. 30. nov.')
})

test('what the room is taken by is said while the time is written, with a free one to choose', async ({
  page,
}) => {
  const dialog = await newBooking(page)
  await dialog.fill({ title: 'Kor', rooms: ['Salen'], date: '30/11', startTime: '15', endTime: '17' })
  const hint = dialog.dialog.getByRole('status', { name: 'Sammenfald' })
  await expect(hint).toContainText('»Mandagskaffe«')
  await expect(hint).toContainText('14.00–16.00')
  await hint.getByRole('button').first().click()
  await expect(hint).toBeEmpty()
  await dialog.save()
})

test.describe('a booking that repeats', () => {
  test.beforeEach(async ({ page }) => {
    const dialog = await newBooking(page)
    await dialog.fill({
      title: 'Jagtforeningen',
      rooms: ['Gaden'],
      frequency: 'Hver uge',
      weekdays: ['torsdag'],
    })
    await dialog.fill({ start: '1/10', startTime: '19', endTime: '22' })
    await dialog.save()
  })

  test('is not there on a date that is dropped, and there again when it is brought back', async ({
    page,
  }) => {
    const row = bookings(page).getByRole('button', { name: 'Jagtforeningen' })
    await expect(row).toContainText('Torsdage')
    await expect(row).toContainText('tors. 26. nov.')
    await openRoom(page, 'Gaden')
    await inPlan(page, 'Jagtforeningen').click()
    const dialog = new BookingDialogPage(page)
    await page.getByRole('button', { name: 'Ikke denne gang: torsdag den 26. november' }).click()
    await dialog.save()
    await expect(inPlan(page, 'Jagtforeningen')).toBeHidden()
    await expect(row).toContainText('tors. 3. dec.')

    await row.click()
    await page.getByRole('button', { name: 'Tag med igen: torsdag den 26. november' }).click()
    await dialog.save()
    await expect(inPlan(page, 'Jagtforeningen')).toBeVisible()

    await page.keyboard.press('ControlOrMeta+z')
    await expect(inPlan(page, 'Jagtforeningen')).toBeHidden()
    await page.keyboard.press('ControlOrMeta+z')
    await expect(inPlan(page, 'Jagtforeningen')).toBeVisible()
  })

  test('goes with the one room it is in, when that is said first, and comes back with it', async ({
    page,
  }) => {
    await openRoom(page, 'Gaden')
    await page.getByRole('button', { name: 'Ret', exact: true }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Slet', exact: true }).click()
    await expect(page.getByText('Der er et udlån, som kun er i dette lokale.')).toBeVisible()
    await page.getByRole('button', { name: 'Slet det hele' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Lokaler' })).toBeVisible()
    await expect(page.getByText('Ingen har lånt et lokale')).toBeVisible()
    await new AppPage(page).undoFromNotice('»Gaden« er slettet')
    await expect(bookings(page).getByRole('button', { name: 'Jagtforeningen' })).toContainText('Gaden')
  })
})

test('a booking begun from the programme leads back to it', async ({ page }) => {
  const app = new AppPage(page)
  await app.go('programme')
  await page.getByRole('button', { name: 'Tilføj' }).click()
  await page.getByRole('dialog').getByRole('link', { name: 'Udlån' }).click()
  const dialog = new BookingDialogPage(page)
  await dialog.fill({ title: 'Skak', rooms: ['Gaden'], date: '27/11', startTime: '18', endTime: '22' })
  await dialog.save()
  await expect(page.getByRole('heading', { level: 1, name: 'November 2026' })).toBeVisible()
  await app.go('rooms')
  await expect(bookings(page).getByRole('button', { name: 'Skak' })).toBeVisible()
})

test('the address of a booking at a time opens it filled in', async ({ page }) => {
  await page.goto('/#/rooms?booking=new&date=2026-11-27&time=18:00')
  const dialog = new BookingDialogPage(page)
  await expect(dialog.field('Dato')).toHaveValue('fredag den 27. november 2026')
  await expect(dialog.field('Begynder kl.')).toHaveValue('18.00')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('heading', { level: 1, name: 'Lokaler' })).toBeVisible()
  await expect(page.getByRole('dialog')).toBeHidden()
})
