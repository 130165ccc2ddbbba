/** The funder pack as a zip: the papers, the tables, and each receipt as a file named by its voucher. */
import { Zip, ZipDeflate, ZipPassThrough } from 'fflate'
import type { DocumentContext } from '../documents/document.ts'
import { bareName } from '../documents/kit/bare-name.ts'
import type { AttachmentType } from '../domain/attachment.ts'
import type { PlaceData } from '../domain/place-data.ts'
import { accountsTables } from '../exchange/accounts-table.ts'
import { writeCsv } from '../exchange/write-csv.ts'
import { writeXlsx } from '../exchange/write-xlsx.ts'
import { freeFileName, safeFileName } from '../host/file-names.ts'
import { packDocuments } from './funder-pack.ts'
import { type PackAsked, packFacts, packName, type Voucher } from './pack-facts.ts'
import type { PackTools } from './pack-tools.ts'

const endings: Readonly<Record<AttachmentType, string>> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'application/pdf': 'pdf',
}

/** Writes the zip. Throws as `makeFunderPack`; a receipt whose bytes are missing is left out. */
export async function makePackZip(
  data: PlaceData,
  asked: PackAsked,
  tools: PackTools,
  context: DocumentContext,
): Promise<void> {
  const { t, language, today } = context
  const facts = packFacts(data, asked)
  const { year, grant, enclosed } = facts
  const zip = startZip(tools.write)
  for (const { fileName, definition } of packDocuments(data, facts, context))
    await zip.add(fileName, await tools.make(definition))
  const tables = accountsTables(data, { year, grant: grant?.id, today, t, language })
  await zip.add(`${packName(data, year, t)}.xlsx`, await writeXlsx(tables))
  const [, vouchers] = tables
  if (vouchers) await zip.add(t('pack:file.vouchers', { year }), writeCsv(vouchers, language), 'packed')

  const folder = t('pack:file.receipts')
  tools.progress(0, enclosed.length)
  for (const [at, voucher] of enclosed.entries()) {
    for (const hash of voucher.receipts) {
      const receipt = await tools.read(hash)
      if (!receipt) continue
      const name = receiptName(voucher, year, endings[receipt.type], context)
      await zip.add(`${folder}/${name}`, receipt.bytes)
    }
    tools.progress(at + 1, enclosed.length)
  }
  zip.end()
}

/** "2026-012 Brugsen kaffe.jpg": files sort as the vouchers do. */
export function receiptName(
  { voucher, text }: Pick<Voucher, 'voucher' | 'text'>,
  year: number,
  ending: string,
  { t }: Pick<DocumentContext, 't'>,
): string {
  // Short enough for a path of Windows, whatever folder it is unpacked in.
  const words = bareName(text.replace(/[,;.]+/g, ' ')).slice(0, 60)
  const stem = t('pack:file.receipt', { year, voucher: String(voucher).padStart(3, '0'), text: words })
  return safeFileName(`${stem.trim()}.${ending}`)
}

/** A zip that is written while it is made. Two files of one name get numbers, as Windows does not tell `A` from `a`. */
function startZip(write: (bytes: Uint8Array) => void) {
  const taken = new Set<string>()
  const zip = new Zip((error, bytes) => {
    if (error) throw error
    write(bytes)
  })
  return {
    /** `packed`: a text, which becomes smaller by it; pictures, PDFs and workbooks are packed already. */
    async add(wanted: string, bytes: Uint8Array, how: 'stored' | 'packed' = 'stored'): Promise<void> {
      const name = await freeFileName(wanted, (one) => taken.has(one.toLowerCase()))
      taken.add(name.toLowerCase())
      const file = how === 'packed' ? new ZipDeflate(name) : new ZipPassThrough(name)
      zip.add(file)
      file.push(bytes, true)
    },
    end: () => zip.end(),
  }
}
