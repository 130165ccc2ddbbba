import type { Page } from '@playwright/test'
import {
  makeActivity,
  makeBooking,
  makeOverride,
  makePerson,
  makePlaceData,
  makeRoom,
} from '../../factories/place-data.ts'
import { AppPage } from '../pages/app.page.ts'
import { DateTablePage } from '../pages/date-table.page.ts'
import { expect, test } from './fixtures/web-test.ts'

const hall = makeRoom({ name: 'Salen' })
const cafe = makeRoom({ name: 'Caféen' })
const aase = makePerson({ name: 'Åse Lund' })
const knitting = makeActivity({
  title: 'Strikkecafé',
  leaderIds: [aase.id],
  roomIds: [hall.id],
  recurrence: { kind: 'weekly', everyWeeks: 1, weekdays: [1], start: '2026-11-02' },
})
const topics = ['Vanter', 'Huer', 'Sokker']
const place = makePlaceData({
  bookings: [makeBooking({ roomIds: [cafe.id] })],
  rooms: [hall, cafe],
  people: [aase, makePerson({ name: 'Finn Krog' })],
  activities: [knitting, makeActivity({ title: 'Banko' })],
  overrides: ['2026-11-30', '2026-12-07', '2026-12-14'].map((date, i) =>
    makeOverride(knitting, date, { topic: topics[i] ?? '' }),
  ),
})

test.beforeEach(async ({ page }) => {
  await page.clock.setFixedTime(new Date('2026-11-24T10:05:00+01:00'))
  await page.goto('/')
  await new AppPage(page).openPlace(place)
})

const sitting = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'Hovedmenu' }).getByRole('button', { name })
const day = (page: Page, name: string) => page.getByRole('region', { name, exact: true })

async function openHistory(page: Page, show: 'Alt' | 'Slettet'): Promise<void> {
  await new AppPage(page).go('settings')
  await page
    .getByRole('link', { name: show === 'Alt' ? 'Se, hvad der er sket' : 'Se, hvad der er slettet' })
    .click()
  await expect(page.getByRole('radio', { name: show, exact: true })).toBeChecked()
}

async function openActivity(page: Page, title: string): Promise<void> {
  await new AppPage(page).go('activities')
  await page.getByRole('button', { name: title, exact: true }).click()
  await expect(page.getByRole('heading', { name: 'Datoer' })).toBeVisible()
}

async function removeActivity(page: Page, title: string): Promise<void> {
  await openActivity(page, title)
  await page.getByRole('button', { name: 'Slet', exact: true }).click()
  await page.getByRole('button', { name: 'Slet det hele' }).click()
  await expect(page.getByRole('button', { name: title, exact: true })).toBeHidden()
}

test('who sat there when an activity was deleted, and it comes back with all that was said of its dates', async ({
  page,
}) => {
  const app = new AppPage(page)
  await sitting(page, 'Hvem sidder her?').click()
  await page.getByRole('dialog').getByRole('button', { name: 'Åse' }).click()
  await expect(sitting(page, 'Her sidder Åse. Skift')).toBeVisible()
  await removeActivity(page, 'Strikkecafé')

  await page.reload()
  await expect(sitting(page, 'Her sidder Åse. Skift')).toBeVisible()
  await openHistory(page, 'Slettet')
  const line = day(page, 'I dag').getByRole('listitem')
  await expect(line).toHaveText(/^kl\. 10\.05Strikkecafé Aktivitet\s*Åse\s*Hent tilbage$/)
  await line.getByRole('button', { name: 'Hent tilbage: Strikkecafé' }).click()
  await expect(app.notice).toContainText('»Strikkecafé« er hentet tilbage')
  // It stays in its line, so that a double click does not bring back the next one as well.
  await expect(line.getByRole('button', { name: 'Hentet tilbage: Strikkecafé' })).toBeFocused()
  await app.go('overview')
  await openHistory(page, 'Slettet')
  await expect(page.getByText('Der er ikke slettet noget.')).toBeVisible()

  await openActivity(page, 'Strikkecafé')
  const dates = new DateTablePage(page)
  for (const [i, date] of ['man. 30. nov.', 'man. 7. dec.', 'man. 14. dec.'].entries())
    await expect(dates.cell('Emne', date)).toHaveValue(topics[i] ?? '')
  await openHistory(page, 'Alt')
  await expect(day(page, 'I dag').getByRole('listitem')).toHaveText([
    'kl. 10.05»Strikkecafé« er hentet tilbageÅse',
    'kl. 10.05»Strikkecafé« er slettetÅse',
  ])
})

test('a name of one’s own is remembered, taken away, and gone the next day', async ({ page }) => {
  await sitting(page, 'Hvem sidder her?').click()
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByRole('button', { name: 'Finn' })).toBeVisible()
  await dialog.getByLabel('Et andet fornavn').fill('  Gerda ')
  await page.keyboard.press('Enter')
  await expect(sitting(page, 'Her sidder Gerda. Skift')).toBeFocused()
  await removeActivity(page, 'Banko')
  await sitting(page, 'Her sidder Gerda. Skift').click()
  await dialog.getByRole('button', { name: 'Ingen' }).click()
  await expect(sitting(page, 'Hvem sidder her?')).toBeVisible()
  await sitting(page, 'Hvem sidder her?').click()
  await dialog.getByRole('button', { name: 'Gerda' }).click()
  await expect(sitting(page, 'Her sidder Gerda. Skift')).toBeVisible()

  await page.clock.setFixedTime(new Date('2026-11-25T09:00:00+01:00'))
  await page.reload()
  await expect(sitting(page, 'Hvem sidder her?')).toBeVisible()
  await openHistory(page, 'Alt')
  await expect(day(page, 'I går').getByRole('listitem')).toHaveText(['kl. 10.05»Banko« er slettetGerda'])
})

test('a whole day is undone, but for what was changed later, and the undoing undone', async ({ page }) => {
  const app = new AppPage(page)
  const dates = new DateTablePage(page)
  const names = page.getByRole('list', { name: 'Tovholdere' }).getByRole('button')
  await openActivity(page, 'Strikkecafé')
  await dates.cell('Emne', 'man. 30. nov.').fill('Tørklæder')
  await page.keyboard.press('Tab')
  await expect(app.notice).toContainText('er gemt')
  await dates.cell('Emne', 'man. 21. dec.').fill('Julehjerter')
  await page.keyboard.press('Tab')
  await removeActivity(page, 'Banko')
  await app.go('people')
  await names.filter({ hasText: 'Finn Krog' }).click()
  await page.getByRole('dialog').getByLabel('Telefon').first().fill('11 22 33 44')
  await page.getByRole('dialog').getByRole('button', { name: 'Gem' }).click()
  await page.getByRole('button', { name: 'Ny tovholder' }).click()
  await page.getByRole('dialog').getByLabel('Navn').first().fill('Gerda Ærø')
  await page.keyboard.press('Enter')
  await expect(names).toHaveCount(3)

  await page.clock.setFixedTime(new Date('2026-11-25T09:00:00+01:00'))
  await page.reload()
  await names.filter({ hasText: 'Finn Krog' }).click()
  await page.getByRole('dialog').getByLabel('Telefon').first().fill('99 88 77 66')
  await page.getByRole('dialog').getByRole('button', { name: 'Gem' }).click()
  await expect(page.getByText('99 88 77 66')).toBeVisible()

  await openHistory(page, 'Alt')
  await day(page, 'I går').getByRole('button', { name: 'Fortryd hele dagen: I går' }).click()
  const dialog = page.getByRole('dialog', { name: 'Fortryd alt fra tirsdag den 24. november?' })
  await expect(dialog.getByRole('listitem')).toHaveText([
    '»Banko« kommer tilbage.',
    '»Gerda Ærø« bliver slettet igen.',
    '2 datoer i »Strikkecafé« bliver som før.',
    '»Finn Krog«',
  ])
  await dialog.getByRole('button', { name: 'Fortryd hele dagen' }).click()
  await expect(app.notice).toContainText('Alt fra tirsdag den 24. november er fortrudt')
  await expect(day(page, 'I dag').getByRole('listitem').first()).toContainText(
    'Alt fra tirsdag den 24. november er fortrudt',
  )

  async function expectAsBefore() {
    await app.go('people')
    await expect(names).toHaveCount(2)
    await expect(page.getByText('99 88 77 66')).toBeVisible()
    await openActivity(page, 'Banko')
    await openActivity(page, 'Strikkecafé')
    await expect(dates.cell('Emne', 'man. 30. nov.')).toHaveValue('Vanter')
    await expect(dates.cell('Emne', 'man. 21. dec.')).toHaveValue('')
  }
  await expectAsBefore()
  await page.reload()
  await expectAsBefore()

  await page.getByRole('heading', { name: 'Datoer' }).click()
  await page.keyboard.press('ControlOrMeta+z')
  await expect(app.notice).toContainText('Fortrudt')
  await expect(dates.cell('Emne', 'man. 30. nov.')).toHaveValue('Tørklæder')
  await expect(dates.cell('Emne', 'man. 21. dec.')).toHaveValue('Julehjerter')
  await app.go('people')
  await expect(names).toHaveCount(3)
  await app.go('activities')
  await expect(page.getByRole('button', { name: 'Banko', exact: true })).toBeHidden()

  // Undone and brought about again: the day can be taken back once more.
  await openHistory(page, 'Alt')
  await day(page, 'I går').getByRole('button', { name: 'Fortryd hele dagen: I går' }).click()
  await dialog.getByRole('button', { name: 'Fortryd hele dagen' }).click()
  await expectAsBefore()
  await openHistory(page, 'Alt')
  await day(page, 'I går').getByRole('button', { name: 'Fortryd hele dagen: I går' }).click()
  await expect(dialog).toContainText('Der er ikke noget at sætte tilbage fra den dag.')
  await dialog.getByRole('button', { name: 'Luk' }).last().click()
  await expect(dialog).toBeHidden()
})

test('an activity whose room is gone comes back, and every screen can show it', async ({ page }) => {
  const app = new AppPage(page)
  await removeActivity(page, 'Strikkecafé')
  await app.go('rooms')
  await page.getByRole('button', { name: 'Salen', exact: true }).click()
  await page.getByRole('button', { name: 'Ret', exact: true }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Slet' }).click()
  await app.go('people')
  await page.getByRole('button', { name: 'Åse Lund' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Slet' }).click()
  await expect(page.getByRole('button', { name: 'Åse Lund' })).toBeHidden()
  await openHistory(page, 'Slettet')
  await expect(page.getByRole('button', { name: /^Hent tilbage: / })).toHaveCount(3)
  await page.getByRole('button', { name: 'Hent tilbage: Strikkecafé' }).click()
  await expect(page.getByRole('button', { name: /^Hent tilbage: / })).toHaveCount(2)

  await app.go('overview')
  await page.getByRole('button', { name: 'Ugen efter' }).click()
  await expect(page.getByRole('region', { name: 'mandag den 30. november' })).toContainText('Strikkecafé')
  await app.go('programme')
  await expect(page.getByRole('button', { name: /Strikkecafé/ }).first()).toBeVisible()
  await openActivity(page, 'Strikkecafé')
  await page.getByRole('link', { name: 'Ret', exact: true }).click()
  await expect(page.getByLabel('Navn', { exact: true })).toHaveValue('Strikkecafé')
  await app.go('print')
  await page.getByRole('main').getByText('Ugeprogram', { exact: true }).click()
  await expect(page.getByRole('button', { name: 'Gem som PDF' })).toBeEnabled()

  await openHistory(page, 'Slettet')
  for (const name of ['Salen', 'Åse Lund']) {
    await page.getByRole('button', { name: `Hent tilbage: ${name}` }).click()
    await expect(app.notice).toContainText(`»${name}« er hentet tilbage`)
  }
  await openActivity(page, 'Strikkecafé')
  await expect(page.getByRole('main')).toContainText('Salen')
  await expect(page.getByRole('main')).toContainText('Åse Lund')
})

test('a double click brings back one thing, and a booking whose room is gone can be seen and mended', async ({
  page,
}) => {
  const app = new AppPage(page)
  await app.go('rooms')
  await page.getByRole('button', { name: 'Jagtforeningen' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Slet' }).click()
  await expect(app.notice).toContainText('»Jagtforeningen« er slettet')
  await page.getByRole('button', { name: 'Caféen', exact: true }).click()
  await page.getByRole('button', { name: 'Ret', exact: true }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Slet' }).click()
  await expect(app.notice).toContainText('»Caféen« er slettet')
  await app.go('activities')
  await removeActivity(page, 'Banko')
  await openHistory(page, 'Slettet')
  await page.getByRole('button', { name: 'Hent tilbage: Banko' }).dblclick()
  await expect(page.getByRole('button', { name: /^Hent/ })).toHaveText([
    'Hentet tilbage',
    'Hent tilbage',
    'Hent tilbage',
  ])
  await expect(app.notice).toContainText('»Banko« er hentet tilbage')
  await page.getByRole('button', { name: 'Hent tilbage: Jagtforeningen' }).click()
  await expect(app.notice).toContainText('»Jagtforeningen« er hentet tilbage')

  await app.go('overview')
  await expect(page.getByRole('region', { name: 'tirsdag den 24. november' })).toContainText('Jagtforeningen')
  await app.go('programme')
  await expect(page.getByRole('button', { name: /Jagtforeningen/ })).toBeVisible()
  await app.go('rooms')
  await page.getByRole('button', { name: /Jagtforeningen/ }).click()
  await expect(page.getByRole('dialog').getByLabel('Hvem eller hvad')).toHaveValue('Jagtforeningen')
  await page.getByRole('dialog').getByText('Salen', { exact: true }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Gem' }).click()
  await expect(app.notice).toContainText('»Jagtforeningen« er gemt')
})

test('much that happened is shown a part at a time', async ({ page }) => {
  const app = new AppPage(page)
  await openActivity(page, 'Banko')
  const dates = new DateTablePage(page)
  const cell = dates.cell('Emne', 'man. 30. nov.')
  for (let i = 0; i < 62; i++) {
    await cell.fill(`Spil ${i}`)
    await page.keyboard.press('Enter')
    await expect(app.notice).toBeVisible()
  }
  await openHistory(page, 'Alt')
  await expect(page.getByRole('main').getByRole('listitem')).toHaveCount(60)
  await page.getByRole('button', { name: 'Vis ældre' }).click()
  await expect(page.getByRole('main').getByRole('listitem')).toHaveCount(62)
  await expect(page.getByRole('button', { name: 'Vis ældre' })).toBeHidden()
  await expect(page.getByRole('region')).toHaveCount(1)
})
