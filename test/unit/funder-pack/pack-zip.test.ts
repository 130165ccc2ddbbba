import { parse } from 'csv-parse/sync'
import { unzipSync } from 'fflate'
import readExcelFile from 'read-excel-file/node'
import { describe, expect, it } from 'vitest'
import { makePackZip, receiptName } from '../../../shared/funder-pack/pack-zip.ts'
import { makeEntry } from '../../factories/accounts.ts'
import { makePlaceData } from '../../factories/place-data.ts'
import { pdfReceipt, pictureReceipt } from '../../factories/receipts.ts'
import { smallAccounts } from '../../factories/small-accounts.ts'
import { readPdf } from '../../read-pdf.ts'
import { context, packOf } from './make-pack.ts'

const nameOf = (text: string, voucher = 12) => receiptName({ voucher, text }, 2026, 'jpg', context)

describe('the zip', () => {
  it('holds the papers, the tables, and the receipts as they are', async () => {
    const receipts = [pictureReceipt(1), pictureReceipt(2), await pdfReceipt({ texts: ['Faktura 4711'] })]
    const { data } = smallAccounts(receipts.map(({ hash }) => hash))
    const { bytes, told } = await packOf(makePackZip, data, receipts)
    const files = unzipSync(bytes)
    const names = Object.keys(files)
    expect(names).toEqual(
      expect.arrayContaining([
        '2026 Aktiviteter.pdf',
        '2026 Kvitteringer, der ikke er i pakken.pdf',
        '2026 Regnskab Lindeballe Mødested.xlsx',
        '2026 Bilag.csv',
        'Bilag/2026-002 Brugsen kaffe.jpg',
        'Bilag/2026-003 Brugsen -lagkage- og vin.jpg',
        'Bilag/2026-004 Bus til Ægge-øen.pdf',
      ]),
    )
    expect(files['Bilag/2026-003 Brugsen -lagkage- og vin.jpg']).toEqual(receipts[1]?.bytes)
    expect(files['Bilag/2026-004 Bus til Ægge-øen.pdf']).toEqual(receipts[2]?.bytes)
    expect((await readPdf(files['2026 Aktiviteter.pdf'] as Uint8Array)).text).toContain('Fællessang')
    const csv = parse(Buffer.from(files['2026 Bilag.csv'] as Uint8Array), { delimiter: ';', bom: true })
    expect(csv.at(-1)).toContain('920,50')
    const sheets = await readExcelFile(
      Buffer.from(files['2026 Regnskab Lindeballe Mødested.xlsx'] as Uint8Array),
    )
    expect(sheets.map(({ sheet }) => sheet)).toContain('Tre år')
    expect(told).toEqual(['0/3', '1/3', '2/3', '3/3'])
  })

  it('gives each receipt a name of its own, also where Windows would not tell them apart', async () => {
    const receipts = [pictureReceipt(1), pictureReceipt(2), pictureReceipt(3)]
    const entries = [
      makeEntry({ voucher: 1, text: 'Kaffe', receipts: [receipts[0]?.hash ?? '', receipts[1]?.hash ?? ''] }),
      makeEntry({ voucher: 2, text: 'Borte', receipts: ['f'.repeat(64)] }),
    ]
    const { bytes } = await packOf(makePackZip, makePlaceData({ entries }), receipts)
    const names = Object.keys(unzipSync(bytes)).filter((name) => name.startsWith('Bilag/'))
    expect(names).toEqual(['Bilag/2026-001 Kaffe.jpg', 'Bilag/2026-001 Kaffe (2).jpg'])
  })
})

describe('the name of a receipt', () => {
  it('sorts by its number, and is one every system takes', () => {
    expect(nameOf('Brugsen, kaffe')).toBe('2026-012 Brugsen kaffe.jpg')
    expect(nameOf('', 1)).toBe('2026-001.jpg')
    expect(nameOf('../../etc/passwd')).toBe('2026-012 - -etc-passwd.jpg')
    expect(nameOf('a\u0000b\nc')).toBe('2026-012 a b c.jpg')
    expect(nameOf('Slut . ')).toBe('2026-012 Slut.jpg')
    expect(nameOf('æ'.repeat(200)).length).toBeLessThan(80)
  })
})
