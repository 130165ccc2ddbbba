import type { Page } from '@playwright/test'
import { ActivityFormPage } from '../pages/activity-form.page.ts'
import { AppPage } from '../pages/app.page.ts'
import { DateTablePage } from '../pages/date-table.page.ts'
import { PrintPage } from '../pages/print.page.ts'
import { expect, test } from './fixtures/web-test.ts'

test.beforeEach(({ page }) => page.clock.setFixedTime(new Date('2026-11-24T10:00:00+01:00')))

/** A place with one activity on Thursdays, whose week is on paper. */
async function weekOnTheWall(page: Page): Promise<AppPage> {
  await page.goto('/')
  const app = new AppPage(page)
  await app.begin()
  await page.getByRole('link', { name: 'Skriv den første aktivitet' }).click()
  const form = new ActivityFormPage(page)
  await form.fill({ title: 'Banko', startTime: '14', weekdays: ['torsdag'], start: '5/11' })
  await form.save()
  await app.go('overview')
  await page.getByRole('link', { name: 'Udskriv ugeprogram' }).click()
  await new PrintPage(page).download()
  await expect(app.notice).toContainText('Gemt som »2026-W48 Ugeprogram.pdf«')
  return app
}

async function cancelThursday(page: Page, app: AppPage): Promise<void> {
  await app.go('overview')
  await page.getByRole('link', { name: '14.00 Banko' }).click()
  await new DateTablePage(page).row('tors. 26. nov.').getByRole('button', { name: 'Aflys' }).click()
  await expect(app.notice).toContainText('er aflyst')
  await app.go('overview')
}

test('a paper on the wall that is no longer right is named, with a notice for the door, and a new print mends it', async ({
  page,
}) => {
  const app = await weekOnTheWall(page)
  const paper = page.getByRole('article', { name: 'Ugeprogram, uge 48' })
  await app.go('overview')
  await expect(page.getByRole('link', { name: '14.00 Banko' })).toBeVisible()
  await expect(paper).toBeHidden()

  await cancelThursday(page, app)
  await expect(paper).toContainText('Skrevet ud tirsdag den 24. november')
  await expect(paper).toContainText('Banko torsdag den 26. november er aflyst')

  await paper.getByRole('link', { name: 'Lav en seddel om Banko torsdag den 26. november' }).click()
  await expect(page.getByRole('region', { name: 'Seddel', exact: true })).toContainText('AFLYST')
  const notice = await new PrintPage(page).download()
  expect(notice.name).toBe('2026-11-26 AFLYST Banko.pdf')
  expect(notice.pages).toBe(1)
  expect(notice.text).toContain('Vi ses igen torsdag')

  await app.go('overview')
  await paper.getByRole('link', { name: 'Skriv ud igen' }).click()
  await expect(page.getByRole('region', { name: 'Ugeprogram', exact: true })).toContainText('AFLYST')
  await new PrintPage(page).download()
  await expect(app.notice).toContainText('Gemt som')
  await app.go('overview')
  await expect(page.getByRole('link', { name: '14.00 Banko' })).toBeVisible()
  await expect(paper).toBeHidden()
})

test('one that was taken down is no longer named, which can be undone', async ({ page }) => {
  const app = await weekOnTheWall(page)
  await cancelThursday(page, app)
  const paper = page.getByRole('article', { name: 'Ugeprogram, uge 48' })
  await paper.getByRole('button', { name: 'Den hænger der ikke mere' }).click()
  await expect(paper).toBeHidden()
  await app.undoFromNotice('»Ugeprogram, uge 48« er slettet')
  await expect(paper).toBeVisible()
})

test('when the week is over nobody minds what its programme says', async ({ page }) => {
  const app = await weekOnTheWall(page)
  await cancelThursday(page, app)
  await expect(page.getByRole('article', { name: 'Ugeprogram, uge 48' })).toBeVisible()
  await page.clock.setFixedTime(new Date('2026-11-30T10:00:00+01:00'))
  await page.reload()
  await expect(page.getByText('Uge 49 · 30. november')).toBeVisible()
  await expect(page.getByRole('article')).toBeHidden()
})
