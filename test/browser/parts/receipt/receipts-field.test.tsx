/** The receipts of an entry, brought by dropping and pasting real files, on a real database. */
import { useState } from 'react'
import { beforeAll, expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { takeReceipt } from '../../../../renderer/host/take-receipt.ts'
import { ReceiptsField } from '../../../../renderer/parts/receipt/receipts-field.tsx'
import type { Database } from '../../../../renderer/storage/database.ts'
import { replaceEverything } from '../../../../renderer/storage/replace-everything.ts'
import type { AttachmentHash } from '../../../../shared/domain/id.ts'
import { makeEntry } from '../../../factories/accounts.ts'
import { makePlaceData } from '../../../factories/place-data.ts'
import { receiptPdf } from '../../../factories/receipt-pdf.ts'
import { openFresh, unwrap } from '../../fresh-database.ts'
import { showInTheApp } from '../../in-the-app.tsx'

// What reads PDFs is served by the test server for the first time, which takes a while.
beforeAll(async () => {
  unwrap(await takeReceipt(await receiptPdf('Brugsen')))
}, 60_000)

/** A picture of one colour, 300 wide and 400 high. */
async function pictureFile(name: string, colour: string): Promise<File> {
  const canvas = new OffscreenCanvas(300, 400)
  const context = canvas.getContext('2d') as OffscreenCanvasRenderingContext2D
  context.fillStyle = colour
  context.fillRect(0, 0, 300, 400)
  return new File([await canvas.convertToBlob({ type: 'image/png' })], name)
}

async function pdfFile(name: string, text: string): Promise<File> {
  return new File([new Uint8Array(await receiptPdf(text, { pages: 2 }))], name)
}

function carrying(files: readonly File[]): DataTransfer {
  const transfer = new DataTransfer()
  for (const file of files) transfer.items.add(file)
  return transfer
}

function drop(...files: File[]): void {
  const dataTransfer = carrying(files)
  const told = { dataTransfer, bubbles: true, cancelable: true }
  document.body.dispatchEvent(new DragEvent('dragover', told))
  expect(document.body.dispatchEvent(new DragEvent('drop', told)), 'the browser would open it').toBe(false)
}

function paste(target: EventTarget, transfer: DataTransfer): boolean {
  const told = { clipboardData: transfer, bubbles: true, cancelable: true }
  return !target.dispatchEvent(new ClipboardEvent('paste', told))
}

/** The field in a form, with another field beside it; `now()` is what it holds. */
async function openField(db: Database, first: AttachmentHash[] = []) {
  let held: readonly AttachmentHash[] = first
  let paper = false
  function Form() {
    const [receipts, setReceipts] = useState(first)
    const [onPaper, setOnPaper] = useState(false)
    held = receipts
    paper = onPaper
    return (
      <form style={{ maxWidth: '38rem', padding: '1rem' }}>
        <input aria-label="Tekst" />
        <ReceiptsField value={receipts} onChange={setReceipts} onPaper={onPaper} onPaperChange={setOnPaper} />
      </form>
    )
  }
  const shown = showInTheApp(db, <Form />)
  await expect.element(page.getByRole('button', { name: 'Vælg filer' })).toBeVisible()
  return { ...shown, now: () => held, onPaper: () => paper }
}

async function openWith(data = makePlaceData()): Promise<Database> {
  const db = await openFresh()
  unwrap(await replaceEverything(db, data, []))
  return db
}

test('what is dropped and pasted comes in, and one that is refused stops no other', async () => {
  const db = await openWith()
  const field = await openField(db)
  drop(
    await pictureFile('Brugsen.png', 'red'),
    new File(['hej'], 'Noter.docx'),
    await pdfFile('Faktura.pdf', 'El'),
  )
  await vi.waitFor(() => expect(field.now()).toHaveLength(2), { timeout: 15_000 })
  const alert = page.getByRole('alert')
  await expect.element(alert).toHaveTextContent('Noter.docx: Filen kan ikke læses.')
  const [first, second] = await Promise.all(field.now().map((hash) => db.attachments.get(hash)))
  expect([first?.type, second?.type]).toEqual(['image/jpeg', 'application/pdf'])

  const text = page.getByLabelText('Tekst')
  const words = carrying([await pictureFile('image.png', 'yellow')])
  words.setData('text/plain', 'Kaffe')
  expect(paste(text.element(), words), 'words are meant').toBe(false)
  expect(paste(text.element(), carrying([await pictureFile('image.png', 'blue')]))).toBe(true)
  await vi.waitFor(() => expect(field.now()).toHaveLength(3))
  await expect.element(page.getByText('»image.png« er lagt ind.')).toBeVisible()
  await expect.element(page.getByRole('img', { name: 'kvittering 2' })).toBeVisible()
  await expect.element(page.getByText('PDF, 2 sider')).toBeVisible()
  expect(field.notices.onFailed).not.toHaveBeenCalled()
})

test('the same one twice is said, and comes in once', async () => {
  const field = await openField(await openWith())
  const pdf = await pdfFile('Faktura.pdf', 'El')
  drop(pdf, pdf)
  await expect.element(page.getByText('»Faktura.pdf« er her allerede')).toBeVisible()
  expect(field.now()).toHaveLength(1)
})

test('one that another expense has comes in, and the field names that one', async () => {
  const db = await openWith()
  const first = await openField(db)
  const picture = await pictureFile('Brugsen.png', 'green')
  drop(picture)
  await vi.waitFor(() => expect(first.now()).toHaveLength(1))
  const [hash = ''] = first.now()
  first.room.remove()

  const booked = makeEntry({ voucher: 12, receipts: [hash], text: 'Kaffe og sukker' })
  const gone = makeEntry({
    voucher: 13,
    receipts: [hash],
    annulled: { on: '2026-03-03', reason: 'Dobbelt' },
  })
  const other = await openWith(makePlaceData({ entries: [gone, booked] }))
  const field = await openField(other)
  drop(picture)
  await expect
    .element(page.getByText('Den er også ved bilag 12, Kaffe og sukker, 2. marts 2026. Er det den samme'))
    .toBeVisible()
  expect(field.now()).toEqual([hash])
})

test('by the keyboard one is seen large, turned, and taken off; its bytes stay', async () => {
  const db = await openWith()
  const field = await openField(db)
  drop(await pictureFile('Brugsen.png', 'red'), await pdfFile('Faktura.pdf', 'El'))
  await vi.waitFor(() => expect(field.now()).toHaveLength(2), { timeout: 15_000 })
  const [lying = '', pdf] = field.now()

  await userEvent.tab()
  await userEvent.tab()
  expect(document.activeElement?.getAttribute('aria-label')).toBe('Se kvittering 1 stort')
  await userEvent.keyboard('{Enter}')
  const dialog = page.getByRole('dialog', { name: 'Kvitteringer' })
  await expect.element(dialog.getByRole('img', { name: 'Kvittering 1 af 2' })).toBeVisible()
  await dialog.getByRole('button', { name: 'Vend' }).click()
  await vi.waitFor(() => expect(field.now()[0]).not.toBe(lying))
  expect(field.now()[1]).toBe(pdf)
  const turned = await db.attachments.get(field.now()[0] ?? '')
  const { width, height } = await createImageBitmap(new Blob([new Uint8Array(turned?.bytes ?? [])]))
  expect([width, height]).toEqual([400, 300])
  await dialog.getByRole('button', { name: 'Næste' }).click()
  await expect.element(dialog.getByRole('region', { name: 'Side 2 af 2' })).toBeInTheDocument()
  await expect.element(dialog.getByRole('button', { name: 'Vend' })).not.toBeInTheDocument()
  await dialog.getByRole('button', { name: 'Større' }).click()
  await userEvent.keyboard('{Escape}')
  await expect.element(dialog).not.toBeInTheDocument()

  await page.getByRole('button', { name: 'Tag kvittering 1 af' }).click()
  await vi.waitFor(() => expect(field.now()).toEqual([pdf]))
  expect(await db.attachments.count()).toBe(3)
  await page.getByLabelText('Kvitteringen er på papir').click()
  expect(field.onPaper()).toBe(true)
})
