import { readFile, writeFile } from 'node:fs/promises'
import { unzipSync } from 'fflate'
import { writePlaceFile } from '../../../shared/place-file/write-place-file.ts'
import { pdfReceipt, pictureReceipt } from '../../factories/receipts.ts'
import { smallAccounts } from '../../factories/small-accounts.ts'
import { readPdf } from '../../read-pdf.ts'
import { FunderPackPage } from '../pages/funder-pack.page.ts'
import { answerOpenDialog, answerSaveDialog } from './fixtures/dialogs.ts'
import { expect, test } from './fixtures/electron-test.ts'

test('the pack for the funder is on the disk, with the ending of what it is', async ({ launch }, info) => {
  const receipts = [pictureReceipt(), await pdfReceipt({ texts: ['Faktura 4711'] })]
  const { data } = smallAccounts(receipts.map(({ hash }) => hash))
  const copy = info.outputPath('Sted.moedested')
  const origin = { appVersion: '0.1.0', savedAt: '2026-11-22T14:05' }
  await writeFile(copy, writePlaceFile(data, receipts, origin))
  const { main, page } = await launch()
  await answerOpenDialog(main, copy)
  await page.getByRole('button', { name: /Åbn en kopi/ }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Brug denne kopi' }).click()
  const pack = new FunderPackPage(page)
  await page.getByRole('heading', { name: 'Denne uge' }).waitFor()
  // Whatever year it is.
  await page.evaluate(() => {
    location.hash = '/accounts/year?year=2026'
  })

  // Not every system's dialog adds the ending.
  await answerSaveDialog(main, info.outputPath('pakke'))
  await pack.button('Hele pakken som PDF').click()
  await expect(pack.outcome).toHaveText('Gemt som »pakke.pdf«.', { timeout: 60_000 })
  expect((await readPdf(info.outputPath('pakke.pdf'))).text).toContain('Faktura 4711')
  await pack.button('Hele pakken som zip').click()
  await expect(pack.outcome).toHaveText('Gemt som »pakke.zip«.', { timeout: 60_000 })
  const files = unzipSync(await readFile(info.outputPath('pakke.zip')))
  expect(files['Bilag/2026-002 Brugsen kaffe.jpg']).toEqual(receipts[0]?.bytes)

  await answerSaveDialog(main, undefined)
  await pack.button('Kun Excel').click()
  await expect(pack.button('Kun Excel')).toBeEnabled()
  await expect(pack.outcome).toHaveCount(0)
})
