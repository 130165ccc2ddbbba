/** What is sent to the funder: the pack as a PDF and as a zip, the tables alone, and the way out of making it. */
import { readFile } from 'node:fs/promises'
import AxeBuilder from '@axe-core/playwright'
import { unzipSync } from 'fflate'
import readExcelFile from 'read-excel-file/node'
import type { Attachment } from '../../../shared/domain/attachment.ts'
import { makeEntry, makeGrant } from '../../factories/accounts.ts'
import { makePlaceData } from '../../factories/place-data.ts'
import { pdfReceipt, pictureReceipt } from '../../factories/receipts.ts'
import { smallAccounts } from '../../factories/small-accounts.ts'
import { readPdf } from '../../read-pdf.ts'
import { AppPage } from '../pages/app.page.ts'
import { FunderPackPage } from '../pages/funder-pack.page.ts'
import { expect, test } from './fixtures/web-test.ts'

test.beforeEach(({ page }) => page.clock.setFixedTime(new Date('2026-11-24T10:00:00+01:00')))

test('the whole pack in one PDF, in one zip, and the tables alone; what is missing is said before', async ({
  page,
}) => {
  const receipts = [pictureReceipt(), await pdfReceipt({ texts: ['Faktura 4711', 'Betingelser'] })]
  const { data } = smallAccounts(receipts.map(({ hash }) => hash))
  await page.goto('/')
  await new AppPage(page).openPlace(data, receipts)
  const pack = new FunderPackPage(page)
  await pack.open()
  await expect(pack.section.getByRole('listitem')).toHaveText([
    'Bilag 4 mangler en kvittering.',
    '1 kvittering er på papir. Læg bilagsarket ved.',
    '2026 er ikke afsluttet, så tallene kan ændre sig.',
  ])
  await expect(pack.section.getByRole('combobox')).toHaveCount(0)
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations).toEqual([])

  const pdf = await pack.made('Hele pakken som PDF')
  expect(pdf.suggestedFilename()).toBe('2026 Regnskab Lindeballe Mødested.pdf')
  await expect(pack.outcome).toHaveText('Gemt som »2026 Regnskab Lindeballe Mødested.pdf«.')
  const read = await readPdf(await pdf.path())
  expect(read.text).toMatch(/Bilag 2 · 3\. marts 2026 · Brugsen, kaffe · 450,00 kr\./)
  expect(read.text).toMatch(/Bilag 3 \(1 af 2\) .* Faktura 4711 .*Bilag 3 \(2 af 2\).* Betingelser/)
  expect(read.pictures).toBe(1)

  const zip = await pack.made('Hele pakken som zip')
  expect(zip.suggestedFilename()).toBe('2026 Regnskab Lindeballe Mødested.zip')
  const files = unzipSync(await readFile(await zip.path()))
  expect(files['Bilag/2026-002 Brugsen kaffe.jpg']).toEqual(receipts[0]?.bytes)

  const workbook = await pack.made('Kun Excel')
  expect(workbook.suggestedFilename()).toBe('2026 Regnskab Lindeballe Mødested.xlsx')
  const sheets = await readExcelFile(await workbook.path())
  expect(sheets.map(({ sheet }) => sheet)).toEqual(['Regnskab', 'Bilag', 'Aktiviteter', 'Tre år'])
})

test('a year of many entries is a workbook too, and a zip with it', async ({ page }) => {
  const entries = Array.from({ length: 1200 }, (_, at) =>
    makeEntry({ voucher: at + 1, text: `Brugsen: kaffe, mælk og rundstykker ${at + 1}`, date: '2026-03-02' }),
  )
  await page.goto('/')
  await new AppPage(page).openPlace(makePlaceData({ entries, grants: [makeGrant()] }))
  const pack = new FunderPackPage(page)
  await pack.open()
  const alone = await readExcelFile(await (await pack.made('Kun Excel')).path())
  expect(alone[1]?.data.flat()).toContain('Brugsen: kaffe, mælk og rundstykker 1200')
  const files = unzipSync(await readFile(await (await pack.made('Hele pakken som zip')).path()))
  const inZip = files['2026 Regnskab Lindeballe Mødested.xlsx'] ?? new Uint8Array()
  expect(await readExcelFile(Buffer.from(inZip))).toEqual(alone)
})

test('stopped half way, it saves nothing; and it can be made again', async ({ page }) => {
  const receipts: Attachment[] = Array.from({ length: 400 }, (_, number) => pictureReceipt(number))
  const entries = receipts.map(({ hash }, at) =>
    makeEntry({ voucher: at + 1, text: `Udgift ${at + 1}`, receipts: [hash] }),
  )
  await page.goto('/')
  await new AppPage(page).openPlace(
    makePlaceData({ entries, grants: [makeGrant(), makeGrant({ name: 'Fonden' })] }),
    receipts,
  )
  const pack = new FunderPackPage(page)
  await pack.open()
  await expect(pack.section.getByRole('combobox', { name: 'Hvilken bevilling?' })).toHaveValue(
    'Kommunens tilskud',
  )
  let saved = 0
  page.on('download', () => {
    saved += 1
  })
  await pack.button('Hele pakken som PDF').click()
  await expect(pack.outcome).toHaveText(/^Bilag [1-9]\d* af 400$/, { timeout: 60_000 })
  const bar = pack.section.getByRole('progressbar', { name: 'Så langt er pakken' })
  expect(Number(await bar.getAttribute('aria-valuenow'))).toBeGreaterThan(0)
  await expect.poll(() => page.workers().length).toBeGreaterThan(0)
  const before = page.workers().length
  await pack.stop.click()
  await expect(pack.outcome).toHaveText('Der blev stoppet. Intet er gemt.')
  await expect.poll(() => page.workers().length).toBe(before - 1)
  expect(saved).toBe(0)

  // Left for another screen, it is ended too.
  await pack.button('Hele pakken som zip').click()
  await expect(pack.stop).toBeVisible()
  await page.getByRole('link', { name: 'Bevillinger' }).click()
  await expect.poll(() => page.workers().length).toBe(before - 1)
  await pack.open()
  const files = unzipSync(await readFile(await (await pack.made('Hele pakken som zip')).path()))
  expect(Object.keys(files).filter((name) => name.startsWith('Bilag/'))).toHaveLength(400)
  expect(saved).toBe(1)
})
