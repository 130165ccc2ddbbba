/** PDFs as shops and scanners make them, written by another library than the one that reads them. */
import { PDFDocument, StandardFonts } from '@cantoo/pdf-lib'

/** A receipt of so many A4 pages; with a password it opens by that alone. Each says its number, so no two are alike. */
export async function receiptPdf(
  text: string,
  { pages = 1, password }: { pages?: number; password?: string } = {},
): Promise<Uint8Array> {
  const pdf = await PDFDocument.create()
  const font = await pdf.embedFont(StandardFonts.Helvetica)
  for (let number = 1; number <= pages; number += 1) {
    const page = pdf.addPage([595, 842])
    page.drawText(`${text}, side ${number}`, { x: 60, y: 760, size: 28, font })
    page.drawText('Kaffe 2 x 49,95 kr.   I alt 99,90 kr.', { x: 60, y: 700, size: 18, font })
  }
  if (password !== undefined) pdf.encrypt({ userPassword: password, ownerPassword: `${password} owner` })
  return pdf.save({ useObjectStreams: false })
}
