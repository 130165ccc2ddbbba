import type { BrowserContext } from '@playwright/test'
import { AppPage } from '../pages/app.page.ts'
import { PrintPage } from '../pages/print.page.ts'
import { firstWeek } from '../stories/first-week.ts'
import { expect, test } from './fixtures/web-test.ts'

test('from the first start to the week on paper, and everything is still there after a restart', async ({
  launch,
}) => {
  let browser: BrowserContext
  await firstWeek({
    async start() {
      browser = await launch()
      const page = await browser.newPage()
      await page.goto('/')
      return page
    },
    stop: () => browser.close(),
    async weekOnPaper(print) {
      const pdf = await print.download()
      expect(pdf.name).toBe('2026-W48 Ugeprogram.pdf')
      expect(pdf.language).toBe('da')
      return pdf.text
    },
  })
})

test('from the example, the programme of the week in two clicks', async ({ page }) => {
  await page.goto('/')
  await new AppPage(page).lookAtExample()
  await page.getByRole('link', { name: 'Udskriv ugeprogram' }).click()
  // The second click is "Gem som PDF".
  const pdf = await new PrintPage(page).download()
  expect(pdf.text).toContain('Kornbølle Mødested')
  expect(pdf.text).toContain('Program for uge')
})
