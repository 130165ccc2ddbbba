import { readPdf } from '../../read-pdf.ts'
import { answerPrintDialog, printedPdf } from './fixtures/dialogs.ts'
import { expect, test } from './fixtures/electron-test.ts'
import { onePagePdf } from './fixtures/small-pdf.ts'

test('printing sends the PDF itself to the system dialog, in a window nobody sees', async ({ launch }) => {
  const { main, page } = await launch()
  await page.waitForSelector('h1')
  await answerPrintDialog(main, { printed: true, reason: '' })
  const pdf = [...onePagePdf('Fællesspisning på Østerbro kl. 18.00')]
  const visible = () =>
    main.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().filter((w) => w.isVisible()).length)
  const before = await visible()
  const answer = await page.evaluate(
    (bytes) => window.shell?.call('print', { title: 'Ugeprogram', bytes: new Uint8Array(bytes) }),
    pdf,
  )
  expect(answer).toMatchObject({ ok: true })
  expect((await readPdf(await printedPdf(main))).text).toContain('Fællesspisning på Østerbro kl. 18.00')
  expect(await visible()).toBe(before)
  await expect.poll(() => main.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1)
})

test('printing without a printer is said; a closed dialog is no fault', async ({ launch }) => {
  const { main, page } = await launch()
  const pdf = [...onePagePdf('Prøve')]
  const print = () =>
    page.evaluate(
      (bytes) => window.shell?.call('print', { title: 'Prøve', bytes: new Uint8Array(bytes) }),
      pdf,
    )
  await answerPrintDialog(main, { printed: false, reason: 'Print job failed' })
  expect(await print()).toEqual({ ok: false, code: 'print-failed' })
  await answerPrintDialog(main, { printed: false, reason: 'Print job canceled' })
  expect(await print()).toEqual({ ok: true, value: undefined })
})

test('where the system never says how printing went, the page hears when the person is back', async ({
  launch,
}) => {
  const { main, page } = await launch()
  await answerPrintDialog(main, 'never')
  const pdf = [...onePagePdf('Prøve')]
  const print = page.evaluate(
    (bytes) => window.shell?.call('print', { title: 'Prøve', bytes: new Uint8Array(bytes) }),
    pdf,
  )
  expect((await printedPdf(main)).length).toBeGreaterThan(0)
  await main.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().map((window) => window.emit('focus')),
  )
  expect(await print).toEqual({ ok: true, value: undefined })
})
