import mammoth from 'mammoth'

export interface ReadDocx {
  /** A line for each paragraph. */
  readonly text: string
  /** The words of its headings, first first. */
  readonly headings: readonly string[]
}

/** A Word document as another library reads it. */
export async function readDocx(bytes: Uint8Array): Promise<ReadDocx> {
  const buffer = Buffer.from(bytes)
  const { value: text } = await mammoth.extractRawText({ buffer })
  const { value: html } = await mammoth.convertToHtml({ buffer })
  const headings = [...html.matchAll(/<h\d[^>]*>(.*?)<\/h\d>/gs)].map(([, words = '']) =>
    words.replace(/<[^>]*>/g, ''),
  )
  return { text, headings }
}
