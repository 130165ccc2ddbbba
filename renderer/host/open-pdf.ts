import { getDocument, type PDFPageProxy, PDFWorker, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs'
import PdfWorker from 'pdfjs-dist/legacy/build/pdf.worker.mjs?worker'

export interface PdfPage {
  /** Points. */
  readonly width: number
  readonly height: number
  /** Draws the page so many device pixels wide, and shows it when it is whole. The answer gives the drawing up. */
  draw(canvas: HTMLCanvasElement, pixels: number): () => void
  /** The text of the page, a line each, in reading order. */
  readLines(): Promise<string[]>
}

/** Of what is drawn, in pixels: four times a page on a large screen. A page may say that it is as wide as a street. */
const MOST_PIXELS = 32_000_000

/** More pages than were asked for; how many it says there are. */
export class TooManyPages extends Error {
  readonly pages: number
  constructor(pages: number) {
    super('too many pages')
    this.pages = pages
  }
}

/** Ours, and handed over each time: closing a document must not take down the worker of the next one. */
let worker: PDFWorker | undefined

export interface OpeningPdf {
  /** What reads it is loaded, which takes its time on an old PC, and begins. */
  begun: Promise<void>
  pages: Promise<PdfPage[]>
  close(): void
  abandon(): void
}

/**
 * Opens a PDF's bytes, which are left as they are. `close` gives it up, at whatever point; `abandon` where it seems to
 * have no end, and with it whatever else the worker was busy with.
 *
 * `pages` rejects with `TooManyPages`, with pdf.js's `PasswordException` where it opens by a password only, and with
 * another of pdf.js's errors for whatever is no whole PDF.
 */
export function openPdf(pdf: Uint8Array, mostPages = Number.POSITIVE_INFINITY): OpeningPdf {
  worker ??= PDFWorker.create({ port: new PdfWorker() })
  const used = worker
  // The page's policy lets no text become code.
  const loading = getDocument({
    data: pdf.slice(),
    worker: used,
    isEvalSupported: false,
    // Photos by the browser's own decoder, four times as fast. pdf.js does so in Chromium by itself from its next major
    // version on (mozilla/pdf.js#20961).
    isImageDecoderSupported: true,
    useWasm: false,
    useSystemFonts: false,
    maxImageSize: 2 * MOST_PIXELS,
    verbosity: VerbosityLevel.ERRORS,
  })
  const pages = loading.promise.then((document) => {
    if (document.numPages > mostPages) throw new TooManyPages(document.numPages)
    return Promise.all(
      Array.from({ length: document.numPages }, async (_, i) => pageOf(await document.getPage(i + 1))),
    )
  })
  return {
    begun: used.promise,
    pages,
    close: () => void loading.destroy(),
    abandon() {
      if (worker === used) worker = undefined
      used.port.terminate()
      used.destroy()
    },
  }
}

function pageOf(page: PDFPageProxy): PdfPage {
  const { width, height } = page.getViewport({ scale: 1 })
  return {
    width,
    height,
    draw(canvas, pixels) {
      const drawing = document.createElement('canvas')
      const widest = Math.sqrt((MOST_PIXELS * width) / height)
      const viewport = page.getViewport({ scale: Math.min(pixels, widest) / width })
      drawing.width = Math.round(viewport.width)
      drawing.height = Math.round(viewport.height)
      const task = page.render({ canvas: drawing, viewport })
      task.promise.then(
        () => {
          canvas.width = drawing.width
          canvas.height = drawing.height
          canvas.getContext('2d')?.drawImage(drawing, 0, 0)
        },
        // Given up, since a newer drawing is on its way.
        () => undefined,
      )
      return () => task.cancel()
    },
    async readLines() {
      const { items } = await page.getTextContent()
      const texts = items.map((item) => ('str' in item ? `${item.str}${item.hasEOL ? '\n' : ''}` : ''))
      return texts
        .join('')
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '')
    },
  }
}
