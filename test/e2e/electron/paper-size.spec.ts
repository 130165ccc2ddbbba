/** On real paper, as far as a machine can have any: only where a printer that makes PDF files is at hand. */

import { readFile } from 'node:fs/promises'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { AppPage } from '../pages/app.page.ts'
import { PrintPage } from '../pages/print.page.ts'
import { cupsPdfPrinter, printedSince } from './fixtures/cups-pdf.ts'
import { answerSaveDialog } from './fixtures/dialogs.ts'
import { expect, test } from './fixtures/electron-test.ts'

const printer = cupsPdfPrinter()
const pointsPerMm = 72 / 25.4

if (printer)
  test('an A4 page is 210 × 297 mm on paper, and what stands on it keeps its place', async ({
    launch,
  }, info) => {
    const { main, page } = await launch()
    await new AppPage(page).lookAtExample()
    // The dialog, in which the person would choose this printer.
    await main.evaluate(({ app }, deviceName) => {
      app.on('browser-window-created', (_, { webContents }) => {
        const print = webContents.print.bind(webContents)
        webContents.print = (_options, done) => print({ silent: true, deviceName }, done)
      })
    }, printer)
    await new AppPage(page).go('print')
    const print = new PrintPage(page)
    await print.choose('Ugeprogram')
    const saved = info.outputPath('saved.pdf')
    await answerSaveDialog(main, saved)
    await page.getByRole('button', { name: 'Gem som PDF' }).click()
    await expect(new AppPage(page).notice).toContainText('saved.pdf')
    const before = Date.now() - 1000
    await page.getByRole('button', { name: 'Udskriv', exact: true }).click()
    await expect.poll(() => printedSince(before), { timeout: 30_000 }).toBeTruthy()

    const [paper, screen] = [await measure(printedSince(before) ?? ''), await measure(saved)]
    expect(paper.width).toBeCloseTo(210, 0)
    expect(paper.height).toBeCloseTo(297, 0)
    // To half a millimetre: a page fitted to a printer's margins is smaller by four in a hundred.
    for (const edge of ['left', 'right', 'top', 'bottom'] as const)
      expect(Math.abs(paper[edge] - screen[edge]), edge).toBeLessThan(0.5)
  })

/** Of the first page, in millimetres: its size, and the edges of all its text, from the left and the foot. */
async function measure(path: string) {
  const pdf = await getDocument({ data: new Uint8Array(await readFile(path)), verbosity: 0 }).promise
  const page = await pdf.getPage(1)
  const { items } = await page.getTextContent()
  const texts = items.flatMap((item) => ('str' in item && item.str.trim() !== '' ? [item] : []))
  const up = texts.map(({ transform }) => transform[5] as number)
  const [, , width = 0, height = 0] = page.view
  const points = {
    width,
    height,
    left: Math.min(...texts.map(({ transform }) => transform[4] as number)),
    right: Math.max(...texts.map(({ transform, width }) => (transform[4] as number) + width)),
    bottom: Math.min(...up),
    top: Math.max(...up),
  }
  return Object.fromEntries(
    Object.entries(points).map(([name, length]) => [name, length / pointsPerMm]),
  ) as typeof points
}
