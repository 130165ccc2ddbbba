import type { Page } from '@playwright/test'
import { twoInTheHall } from '../stories/two-in-the-hall.ts'
import { test } from './fixtures/electron-test.ts'

test('two in the hall, and what was accepted is so after a restart', async ({ launch }) => {
  let shell = await launch()
  await twoInTheHall(await onTuesday(shell.page), async () => {
    await shell.close()
    shell = await launch()
    return onTuesday(shell.page)
  })
})

/** Loaded anew, since the shell began before its clock could be set. */
async function onTuesday(page: Page): Promise<Page> {
  await page.clock.setFixedTime(new Date('2026-11-24T10:00:00+01:00'))
  await page.reload()
  return page
}
