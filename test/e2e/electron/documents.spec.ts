import type { ElectronApplication, Page, TestInfo } from '@playwright/test'
import { readPdf } from '../../read-pdf.ts'
import { AppPage } from '../pages/app.page.ts'
import { everyDocument, posterOfAnActivity } from '../stories/documents.ts'
import { answerSaveDialog } from './fixtures/dialogs.ts'
import { expect, test } from './fixtures/electron-test.ts'

test('from an activity to its poster in three clicks, in another look, with a line of its own', async ({
  launch,
}, info) => {
  const { main, page } = await launch()
  await openExample(page)
  await posterOfAnActivity(page, () => save(main, page, info))
})

test('every document is saved as it is shown', async ({ launch }, info) => {
  const { main, page } = await launch()
  await openExample(page)
  await everyDocument(page, () => save(main, page, info))
})

/** On a Tuesday; loaded anew, since the shell began before its clock could be set. */
async function openExample(page: Page): Promise<void> {
  await page.clock.setFixedTime(new Date('2026-11-24T10:00:00+01:00'))
  await page.reload()
  await new AppPage(page).lookAtExample()
}

let saved = 0

async function save(main: ElectronApplication, page: Page, info: TestInfo) {
  saved += 1
  const name = `${saved}.pdf`
  await answerSaveDialog(main, info.outputPath(name))
  const button = page.getByRole('button', { name: 'Gem som PDF' })
  await expect(button).toBeEnabled()
  await button.click()
  await expect(new AppPage(page).notice).toContainText(`Gemt som »${name}«`)
  return readPdf(info.outputPath(name))
}
