import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { renderPdf } from '../../../electron/cli/render-pdf.ts'
import type {
  DocumentContext,
  DocumentDefinition,
  DocumentOptions,
} from '../../../shared/documents/document.ts'
import { findDocument } from '../../../shared/documents/registry.ts'
import type { PlaceData } from '../../../shared/domain/place-data.ts'
import { createTranslate } from '../../../shared/locales/translate.ts'

/** A piece of text where it stands: points from the page's left and bottom edge, `bottom` below its descenders. */
export interface Piece {
  text: string
  left: number
  right: number
  baseline: number
  bottom: number
  top: number
  fontSize: number
}
export interface LaidOutPage {
  width: number
  height: number
  pieces: Piece[]
}
export interface LaidOut {
  pages: LaidOutPage[]
  /** All text in the order it was written, without any white space, since lines and words may break anywhere. */
  text: string
  info: { Title: string | undefined; Author: string | undefined; Language: string | undefined }
}

/** Without white space, as `LaidOut.text` is. */
export function solid(text: string): string {
  return text.normalize('NFC').replace(/\s/gu, '')
}

export function contextOf(given: Partial<DocumentContext> = {}): DocumentContext {
  const language = given.language ?? 'da'
  return { language, t: createTranslate(language), today: '2026-11-23', images: {}, ...given }
}

export const options: DocumentOptions = { week: '2026-W48', month: '2026-11', paper: 'a4' }

/** The definition of a document: week 48 of 2026, or November, unless told otherwise. */
export function define(
  name: string,
  data: PlaceData,
  given: Partial<DocumentOptions> = {},
  context = contextOf(),
): DocumentDefinition {
  const document = findDocument(name)
  if (!document) throw new Error(`no document ${name}`)
  return document.build(data, { ...options, ...given }, context)
}

/** Makes a document and reads it back with another library than the one that wrote it. */
export async function layOut(
  name: string,
  data: PlaceData,
  given: Partial<DocumentOptions> = {},
  context = contextOf(),
): Promise<LaidOut> {
  return read(await renderPdf(define(name, data, given, context)))
}

export async function read(bytes: Uint8Array): Promise<LaidOut> {
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise
  const { Title, Author, Language } = (await pdf.getMetadata()).info as LaidOut['info']
  const pages: LaidOutPage[] = []
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number)
    const { items, styles } = await page.getTextContent()
    const [, , width = 0, height = 0] = page.view
    const pieces = items.flatMap((item) => {
      if (!('str' in item) || item.str.trim() === '') return []
      const [fontSize = 0, , , , left = 0, baseline = 0] = item.transform as number[]
      const { ascent = 1, descent = -0.3 } = styles[item.fontName] ?? {}
      return {
        text: item.str,
        left,
        right: left + item.width,
        baseline,
        bottom: baseline + descent * fontSize,
        top: baseline + ascent * fontSize,
        fontSize,
      }
    })
    pages.push({ width, height, pieces })
  }
  await pdf.destroy()
  return {
    pages,
    text: solid(pages.flatMap(({ pieces }) => pieces.map(({ text }) => text)).join('')),
    info: { Title, Author, Language },
  }
}

/** The pieces between the head and the foot of each page, from the first to the last. */
export function bodyOf({ pages }: LaidOut, { pageMargins }: DocumentDefinition): Piece[][] {
  const [, top, , foot] = pageMargins
  return pages.map(({ height, pieces }) =>
    pieces.filter(({ baseline }) => baseline > foot && baseline < height - top),
  )
}

/** Pieces that stand outside their page's margins, as sentences; the sides have 15 mm (lying down 10), top and bottom at least 5. */
export function strays({ pages }: LaidOut): string[] {
  const mm = 72 / 25.4
  return pages.flatMap(({ width, height, pieces }, i) => {
    const scale = Math.min(width, height) / (210 * mm)
    const margin = width > height ? 10 : 15
    const [side, end] = [margin * mm * scale - 0.5, 5 * mm * scale]
    // A space at a line's end hangs into the margin without a glyph.
    const space = 0.3 * 15 * scale
    return pieces
      .filter(
        ({ left, right, bottom, top }) =>
          left < side || right > width - side + space || bottom < end || top > height - end,
      )
      .map(
        ({ text, left, right, bottom, top }) =>
          `page ${i + 1}: "${text}" at ${[left, right, bottom, top].map(Math.round)}`,
      )
  })
}

/** Pairs of pieces written over each other: their small letters would touch. */
export function overlaps({ pages }: LaidOut): string[] {
  return pages.flatMap(({ pieces }, page) =>
    pieces.flatMap((one, i) =>
      pieces.slice(i + 1).flatMap((other) => {
        const [lower, upper] = one.baseline < other.baseline ? [one, other] : [other, one]
        const apart =
          upper.baseline >= lower.baseline + lower.fontSize * 0.5 ||
          one.right <= other.left + 1 ||
          other.right <= one.left + 1
        return apart ? [] : [`page ${page + 1}: "${one.text}" and "${other.text}"`]
      }),
    ),
  )
}
