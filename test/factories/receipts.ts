/** Receipts as they come: PDFs of shops and banks, turned, locked or broken, and pictures. */
import { readFileSync } from 'node:fs'
import { degrees, PDFDocument, StandardFonts } from '@cantoo/pdf-lib'
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import type { Attachment, AttachmentType } from '../../shared/domain/attachment.ts'

export function receiptOf(bytes: Uint8Array, type: AttachmentType): Attachment {
  return { hash: bytesToHex(sha256(bytes)), type, bytes }
}

interface PdfGiven {
  /** A page for each. */
  texts: readonly string[]
  /** Degrees clockwise that a reader turns it by. */
  turned?: number
  size?: [number, number]
  locked?: 'for-all' | 'for-changes'
}

export async function pdfReceipt({
  texts,
  turned = 0,
  size = [420, 595],
  locked,
}: PdfGiven): Promise<Attachment> {
  const pdf = await PDFDocument.create()
  const font = await pdf.embedFont(StandardFonts.Helvetica)
  for (const text of texts) {
    const page = pdf.addPage(size)
    page.setRotation(degrees(turned))
    // Upright for whoever sees the page turned.
    page.drawText(text, { x: size[0] / 2, y: size[1] / 2, size: 14, font, rotate: degrees(turned) })
  }
  if (locked === 'for-all') await pdf.encrypt({ userPassword: 'hemmelig', ownerPassword: 'mere hemmelig' })
  if (locked === 'for-changes') await pdf.encrypt({ userPassword: '', ownerPassword: 'hemmelig' })
  return receiptOf(await pdf.save(), 'application/pdf')
}

/** A slip from a till, or a photo, with two bytes after its end, so that every one is its own. */
export function pictureReceipt(number = 0, picture: 'slip' | 'yarn' = 'slip'): Attachment {
  const bytes = readFileSync(new URL(`../fixtures/pictures/${picture}.jpg`, import.meta.url))
  return receiptOf(Uint8Array.from([...bytes, number >> 8, number & 255]), 'image/jpeg')
}
