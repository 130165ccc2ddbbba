import { readFile } from 'node:fs/promises'
import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs'

export interface ReadPdf {
  title: string
  /** As `da` or `en`. */
  language: string
  pages: number
  /** Width and height of the first page in points. */
  size: [number, number]
  /** Pictures drawn, on all pages. */
  pictures: number
  /** All text in reading order, with single spaces. */
  text: string
}

/** What another reader of PDF finds in a file, given by its path or its bytes. */
export async function readPdf(file: string | Uint8Array): Promise<ReadPdf> {
  const data = typeof file === 'string' ? new Uint8Array(await readFile(file)) : file.slice()
  const pdf = await getDocument({ data, verbosity: 0 }).promise
  const { info } = (await pdf.getMetadata()) as { info: { Title?: string; Language?: string } }
  const pages = await Promise.all(Array.from({ length: pdf.numPages }, (_, i) => pdf.getPage(i + 1)))
  const contents = await Promise.all(pages.map((page) => page.getTextContent()))
  const words = contents.flatMap(({ items }) => items.map((item) => ('str' in item ? item.str : '')))
  const drawn = await Promise.all(pages.map((page) => page.getOperatorList()))
  const [, , width = 0, height = 0] = pages[0]?.view ?? []
  await pdf.destroy()
  return {
    title: String(info.Title),
    language: String(info.Language),
    pages: pages.length,
    size: [width, height],
    pictures: drawn.flatMap(({ fnArray }) => fnArray).filter((op) => op === OPS.paintImageXObject).length,
    text: words.join(' ').replace(/\s+/g, ' '),
  }
}
