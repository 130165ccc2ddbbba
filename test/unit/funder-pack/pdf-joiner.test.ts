import { PDFDocument, StandardFonts } from '@cantoo/pdf-lib'
import { describe, expect, it } from 'vitest'
import { joinPdfs } from '../../../shared/funder-pack/pdf-joiner.ts'
import { readPdf } from '../../read-pdf.ts'

async function documentOf(...texts: string[]): Promise<PDFDocument> {
  const document = await PDFDocument.create()
  const font = await document.embedFont(StandardFonts.Helvetica)
  for (const text of texts) document.addPage([300, 400]).drawText(text, { x: 10, y: 200, font })
  return document
}

async function joined() {
  const written: Uint8Array[] = []
  const joiner = await joinPdfs((bytes) => written.push(bytes))
  await joiner.add(await documentOf('En'))
  const before = written.length
  await joiner.add(await documentOf('To', 'Tre'))
  const grown = written.length > before
  await joiner.add(await documentOf('Forside'), 'first')
  joiner.end({
    title: 'Årsregnskab (2026)',
    author: 'Åse',
    language: 'da',
    bookmarks: [{ title: 'En', page: 2 }],
  })
  return { bytes: new Uint8Array(Buffer.concat(written)), grown }
}

describe('PDFs joined', () => {
  it('are written as they come, and read back whole by two readers', async () => {
    const { bytes, grown } = await joined()
    expect(grown).toBe(true)
    const read = await readPdf(bytes)
    expect(read).toMatchObject({
      title: 'Årsregnskab (2026)',
      language: 'da',
      pages: 4,
      text: 'Forside En To Tre',
    })
    const again = await PDFDocument.load(bytes, { throwOnInvalidObject: true, updateMetadata: false })
    expect([again.getPageCount(), again.getAuthor()]).toEqual([4, 'Åse'])
  })

  it('have a table that says of each object where it begins, so that no reader has to mend it', async () => {
    const text = Buffer.from((await joined()).bytes).toString('latin1')
    const at = Number(/startxref\n(\d+)\n%%EOF\n$/.exec(text)?.[1])
    const [, size = '', lines = ''] =
      /^xref\n0 (\d+)\n((?:\d{10} \d{5} [nf] \n)+)trailer/.exec(text.slice(at)) ?? []
    const entries = lines.match(/.{19}\n/g) ?? []
    expect(entries).toHaveLength(Number(size))
    expect(entries[0]).toBe('0000000000 65535 f \n')
    const used = [...entries.entries()].filter(([, entry]) => entry.endsWith('n \n'))
    expect(used.length).toBeGreaterThan(10)
    for (const [number, entry] of used) {
      const offset = Number(entry.slice(0, 10))
      expect(text.slice(offset, offset + 20)).toMatch(new RegExp(`^${number} 0 obj\\n`))
    }
    expect(text.match(/\d+ 0 obj\n/g)).toHaveLength(used.length)
  })
})
