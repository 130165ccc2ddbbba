/** What `print` makes of the accounts that is no single document: the pack for the funder, and the tables. */
import { extname } from 'node:path'
import type { DocumentContext, DocumentOptions, PrintableDocument } from '../../shared/documents/document.ts'
import { missingGlyphs } from '../../shared/documents/missing-glyphs.ts'
import { documents } from '../../shared/documents/registry.ts'
import type { Attachment } from '../../shared/domain/attachment.ts'
import { yearOf } from '../../shared/domain/entry.ts'
import type { PlaceData } from '../../shared/domain/place-data.ts'
import type { Translate } from '../../shared/locales/translate.ts'
import { WrongUse } from './refusal.ts'

/** All that is asked about what can be printed. */
export type Printable = Omit<PrintableDocument, 'build' | 'fileName'>

const funderPack: Printable = {
  name: 'funder-pack',
  options: ['year', 'grant'],
  papers: ['a4'],
  title: (t) => t('pack:title'),
}

/** Everything `print` makes, in the order it is listed. */
export const printables: readonly Printable[] = [...documents, funderPack]

/** `undefined` for a document as a PDF. */
export type BooksFile = 'pack' | 'zip' | 'workbook' | 'csv' | undefined

/** What is to be made of something, by the ending of the file. Throws `WrongUse` where it cannot be made as that. */
export function booksFileOf({ name, title }: Printable, out: string, t: Translate): BooksFile {
  const ending = extname(out).slice(1).toLowerCase()
  const isPack = name === funderPack.name
  if (isPack && ending === 'zip') return 'zip'
  if (isPack && ending === 'pdf') return 'pack'
  if (isPack) throw new WrongUse(t('cli:wrong.ending', { document: title(t), endings: '.pdf, .zip' }))
  if (!['accounts', 'vouchers'].includes(name)) return undefined
  if (ending === 'xlsx') return 'workbook'
  return ending === 'csv' ? 'csv' : undefined
}

interface Books {
  readonly data: PlaceData
  readonly attachments: readonly Attachment[]
}

/** The bytes of such a file, and the characters in it that no font here can draw. */
export async function makeBooksFile(
  file: Exclude<BooksFile, undefined>,
  { name }: Printable,
  { data, attachments }: Books,
  { year, grant }: Pick<DocumentOptions, 'year' | 'grant'>,
  context: DocumentContext,
): Promise<{ bytes: Uint8Array; missing: readonly string[] }> {
  const asked = { year: year ?? yearOf(context.today), grant }
  if (file === 'workbook' || file === 'csv')
    return { bytes: await tables(file, name, data, asked, context), missing: [] }
  const { renderPdf } = await import('./render-pdf.ts')
  const { makeFunderPack } = await import('../../shared/funder-pack/funder-pack.ts')
  const { makePackZip } = await import('../../shared/funder-pack/pack-zip.ts')
  const byHash = new Map(attachments.map((attachment) => [attachment.hash, attachment]))
  const parts: Uint8Array[] = []
  const missing = new Set<string>()
  const tools = {
    make: (definition: Parameters<typeof renderPdf>[0]) => {
      for (const { character } of missingGlyphs(definition)) missing.add(character)
      return renderPdf(definition)
    },
    read: async (hash: string) => byHash.get(hash),
    picture: async (picture: Attachment) => picture,
    write: (bytes: Uint8Array) => void parts.push(bytes),
    progress: () => undefined,
  }
  await (file === 'zip' ? makePackZip : makeFunderPack)(data, asked, tools, context)
  return { bytes: Buffer.concat(parts), missing: [...missing] }
}

/** As CSV the one of them that is asked for. */
async function tables(
  file: 'workbook' | 'csv',
  name: string,
  data: PlaceData,
  asked: { year: number; grant: string | undefined },
  { t, language, today }: DocumentContext,
): Promise<Uint8Array> {
  const { accountsTables } = await import('../../shared/exchange/accounts-table.ts')
  const all = accountsTables(data, { ...asked, t, language, today })
  if (file === 'workbook') return (await import('../../shared/exchange/write-xlsx.ts')).writeXlsx(all)
  const { writeCsv } = await import('../../shared/exchange/write-csv.ts')
  const [ofYear, ofVouchers] = all
  const table = name === 'vouchers' ? ofVouchers : ofYear
  if (!table) throw new Error(`no table of ${name}`)
  return writeCsv(table, language)
}
