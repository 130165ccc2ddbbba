import { readPdf } from '../../read-pdf.ts'
import { firstWeek } from '../stories/first-week.ts'
import { answerPrintDialog, answerSaveDialog, printedPdf } from './fixtures/dialogs.ts'
import { expect, test } from './fixtures/electron-test.ts'
import type { InspectableShell, RunningShell } from './fixtures/launch-shell.ts'

test('from the first start to the week on paper, and everything is still there after a restart', async ({
  launch,
}, info) => {
  let shell: InspectableShell
  await firstWeek({
    async start() {
      shell = await launch()
      return shell.page
    },
    stop: () => shell.close(),
    async weekOnPaper({ page }) {
      const path = info.outputPath('ugen.pdf')
      await answerSaveDialog(shell.main, path)
      await page.getByRole('button', { name: 'Gem som PDF' }).click()
      await expect(page.getByText('Gemt som »ugen.pdf«')).toBeVisible()
      const saved = await readPdf(path)

      await answerPrintDialog(shell.main, { printed: true, reason: '' })
      await page.getByRole('main').getByRole('button', { name: 'Udskriv', exact: true }).click()
      const printed = await readPdf(await printedPdf(shell.main))
      expect(printed.text).toBe(saved.text)
      return saved.text
    },
  })
})

test('the packaged app does the same', async ({ launchInstalled }) => {
  test.skip(process.platform !== 'linux', 'packaged for Linux, where it needs no downloads')
  let shell: RunningShell
  await firstWeek({
    async start() {
      shell = await launchInstalled()
      return shell.page
    },
    stop: () => shell.close(),
    // Its dialogs cannot be answered from outside; what the pages say can be read on the screen.
    async weekOnPaper({ page }) {
      const pages = page.getByRole('region', { name: 'Ugeprogram', exact: true })
      await expect(pages).toContainText('Fællesspisning')
      return (await pages.innerText()).replace(/\s+/g, ' ')
    },
  })
})
