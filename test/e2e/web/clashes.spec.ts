import type { Page } from '@playwright/test'
import { ActivityFormPage } from '../pages/activity-form.page.ts'
import { AppPage } from '../pages/app.page.ts'
import { ClashesPage } from '../pages/clashes.page.ts'
import { DateTablePage } from '../pages/date-table.page.ts'
import { twoInTheHall } from '../stories/two-in-the-hall.ts'
import { expect, test } from './fixtures/web-test.ts'

test.beforeEach(async ({ page }) => {
  await page.clock.setFixedTime(new Date('2026-11-24T10:00:00+01:00'))
  await page.goto('/')
})

test('two in the hall: said while typed, a free time in one click, accepted with a reason and so it stays', async ({
  page,
}) => {
  await twoInTheHall(page, async () => {
    await page.goto('/')
    await page.reload()
    return page
  })
})

interface Written {
  title: string
  startTime: string
  endTime: string
  weekday: string
  /** Rooms that are there already. */
  rooms?: string[]
  leader?: string
}

/** Writes an activity of every week from Monday 23 November on, as far as saving it. */
async function write(page: Page, { weekday, rooms = [], ...filled }: Written): Promise<ActivityFormPage> {
  await new AppPage(page).go('activities')
  const first = page.getByRole('button', { name: 'Ny aktivitet' })
  await page.getByRole('link', { name: 'Ny aktivitet' }).or(first).click()
  const form = new ActivityFormPage(page)
  await form.fill({ ...filled, weekdays: [weekday], start: '23/11' })
  for (const room of rooms) await page.getByText(room, { exact: true }).click()
  return form
}

test('part of a room is taken with its whole; one date is moved to where it is free, and back', async ({
  page,
}) => {
  const app = new AppPage(page)
  const clashes = new ClashesPage(page)
  await app.lookAtExample()
  const form = await write(page, {
    title: 'Dans',
    startTime: '7',
    endTime: '8',
    weekday: 'søndag',
    rooms: ['Salen mod haven'],
  })
  await expect(form.clashes).toBeEmpty()
  await form.save()
  const whole = await write(page, {
    title: 'Generalforsamling',
    startTime: '7.30',
    endTime: '8.30',
    weekday: 'søndag',
    rooms: ['Hele salen'],
  })
  await expect(whole.clashes).toContainText('Salen mod haven er optaget: »Dans« søndag den 29. november')
  await whole.save()

  await app.go('overview')
  const sentence =
    /(»Dans« og »Generalforsamling«|»Generalforsamling« og »Dans«) bruger begge Salen mod haven søndage/
  await clashes.openFromOverview(sentence)
  const date = clashes.card(sentence).getByRole('listitem').filter({ hasText: 'søndag den 29. november' })
  await date.getByRole('button', { name: 'Find en anden tid' }).click()
  const free = page
    .getByRole('dialog')
    .getByRole('button', { name: /Flyt »Dans« til kl\. / })
    .first()
  await free.click()
  await expect(app.notice).toContainText('»Dans søndag den 29. november« er flyttet')
  await expect(date).toBeHidden()
  await app.undoFromNotice('er flyttet')
  await expect(date).toBeVisible()
})

test('a tovholder can be in one place, and so can a host', async ({ page }) => {
  const app = new AppPage(page)
  const clashes = new ClashesPage(page)
  await app.begin()
  const kor = await write(page, {
    title: 'Kor',
    startTime: '14',
    endTime: '16',
    weekday: 'onsdag',
    leader: 'Åse Lund',
  })
  await kor.save()
  const strik = await write(page, { title: 'Strik', startTime: '16', endTime: '18', weekday: 'onsdag' })
  await page.getByRole('combobox', { name: 'Vælg en tovholder' }).click()
  await page.getByRole('option', { name: 'Åse Lund' }).click()
  await expect(strik.clashes).toBeEmpty()
  await strik.fill({ startTime: '15.30' })
  await expect(strik.clashes).toContainText('Åse Lund er også med til »Kor« onsdag den 25. november')
  // Back to back is no clash, and neither is what is saved so.
  await strik.fill({ startTime: '16' })
  await expect(strik.clashes).toBeEmpty()
  await strik.save()

  const it = await write(page, { title: 'IT-hjælp', startTime: '15', endTime: '16', weekday: 'onsdag' })
  await it.save()
  const dates = new DateTablePage(page)
  await dates.cell('Vært', 'ons. 25. nov.').fill('Åse')
  await page.keyboard.press('Tab')
  await expect(app.notice).toContainText('er gemt')
  await app.go('overview')
  await clashes.openFromOverview(
    /Åse Lund skal være med til både .*(IT-hjælp|Kor).* onsdag den 25\. november/,
  )
})

test('moving one date says what is there, and where it is free', async ({ page }) => {
  const app = new AppPage(page)
  await app.lookAtExample()
  await app.go('activities')
  await page.getByRole('button', { name: 'Mandagscafé' }).click()
  const dates = new DateTablePage(page)
  await dates.row('man. 30. nov.').getByRole('button', { name: 'Flyt' }).click()
  const dialog = page.getByRole('dialog')
  const hint = dialog.getByRole('status', { name: 'Sammenfald' })
  await expect(hint).toBeEmpty()
  await dialog.getByLabel('Begynder kl.').fill('14')
  await dialog.getByLabel('Slutter kl.').fill('16')
  await expect(hint).toContainText('Caféen er optaget: »IT-café« mandag den 30. november kl. 14.00–16.00.')
  const free = hint.getByRole('button', { name: /^kl\. / }).first()
  const time = (await free.innerText()).replace('kl. ', '').split('–')[0] ?? ''
  await free.click()
  await expect(dialog.getByLabel('Begynder kl.')).toHaveValue(time)
  await expect(hint).toBeEmpty()
  await dialog.getByRole('button', { name: 'Flyt' }).click()
  await expect(app.notice).toContainText('er flyttet')
})
