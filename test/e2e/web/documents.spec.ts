import { AppPage } from '../pages/app.page.ts'
import { everyDocument, posterOfAnActivity } from '../stories/documents.ts'
import { test } from './fixtures/web-test.ts'

test.beforeEach(async ({ page }) => {
  await page.clock.setFixedTime(new Date('2026-11-24T10:00:00+01:00'))
  await page.goto('/')
  await new AppPage(page).lookAtExample()
})

test('from an activity to its poster in three clicks, in another look, with a line of its own', async ({
  page,
}) => {
  await posterOfAnActivity(page, (print) => print.download())
})

test('every document is saved as it is shown', async ({ page }) => {
  await everyDocument(page, (print) => print.download())
})
