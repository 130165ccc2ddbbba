import { ActivityFormPage } from '../pages/activity-form.page.ts'
import { AppPage } from '../pages/app.page.ts'
import { ProgrammePage } from '../pages/programme.page.ts'
import { expect, test } from './fixtures/electron-test.ts'

test('an activity is added from a day, dragged to another, put back by undo, and all is there after a restart', async ({
  launch,
}) => {
  const first = await launch()
  await first.page.clock.setFixedTime(new Date('2026-11-24T10:00:00+01:00'))
  const app = new AppPage(first.page)
  const programme = new ProgrammePage(first.page)
  await app.begin()
  await app.go('programme')
  await expect(first.page.getByRole('heading', { name: 'November 2026' })).toBeVisible()

  await programme.clickEmpty('2026-11-12')
  await first.page.getByRole('dialog').getByRole('link', { name: 'Ny aktivitet' }).click()
  const form = new ActivityFormPage(first.page)
  await form.fill({ title: 'Julehygge', startTime: '14', endTime: '16' })
  await form.save()
  await app.go('programme')
  await expect(programme.day('2026-11-12')).toContainText('14.00Julehygge')

  await programme.drag(programme.entriesOn('2026-11-12').first(), programme.day('2026-11-18'))
  await expect(programme.day('2026-11-18')).toContainText('Julehygge')
  await app.undoFromNotice('er flyttet')
  await expect(programme.day('2026-11-12')).toContainText('Julehygge')
  await programme.drag(programme.entriesOn('2026-11-12').first(), programme.day('2026-11-19'))
  await expect(app.notice).toContainText('er flyttet')
  await first.close()

  const { page } = await launch()
  await page.clock.setFixedTime(new Date('2026-11-24T10:00:00+01:00'))
  await new AppPage(page).go('programme')
  await expect(new ProgrammePage(page).day('2026-11-19')).toContainText('Julehygge')
  await expect(new ProgrammePage(page).day('2026-11-19')).toContainText('Flyttet fra tors. 12. nov.')
})
