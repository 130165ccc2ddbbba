/**
 * pdfmake taught to remember, in one place for the print worker and the command line.
 *
 * Bare pdfmake forgets everything between documents and writes every word as an operation of its own; most of its
 * time goes into shaping the same words again. What is done about it rests on parts of its internals that the pinned
 * version (0.3.11) has, and none of it shows on the pages (test/unit/documents/pdf-engine.test.ts):
 *   A  shaped words outlive the document
 *   B  parsed fonts outlive the document
 *   C  the style of a text is resolved once, not some twenty times a word (resolve-styles.ts)
 *   D  words of one style on a line are written as one run
 * Other users of pdfmake in the same process are left as they are: only documents with our font store are touched.
 */
import type { DocumentDefinition } from './document.ts'
import { type DocumentPage, joinRuns } from './join-runs.ts'
import { resolveStyles } from './resolve-styles.ts'

/** The family every document names. */
export const fontFamily = 'Atkinson'

/** Bytes of the two TrueType files. */
export interface FontFiles {
  readonly normal: Uint8Array
  readonly bold: Uint8Array
}

/** The part of a pdfmake instance that is used; the same in Node and in the browser's bundle. */
export interface Pdfmake {
  virtualfs: FontStore
  setFonts(fonts: Record<string, Record<keyof FontFiles, string>>): void
  setUrlAccessPolicy(allow: (url: string) => boolean): void
  setLocalAccessPolicy?(allow: (path: string) => boolean): void
  createPdf(definition: object): { getStream(): Promise<object>; getBuffer(): Promise<Uint8Array> }
}

/** What pdfmake asks for files. */
export interface FontStore {
  existsSync(name: string): boolean
  readFileSync(name: string): Uint8Array
}

/** pdfmake's document (js/PDFDocument.js, on top of pdfkit), as far as it is touched. */
interface PdfDocument {
  virtualfs: FontStore
  fontCache: Record<string, Record<string, EmbeddedFont>>
  _font: EmbeddedFont
  _fontCount: number
  _fontFamilies: Record<string, EmbeddedFont>
  getFontType(bold: boolean, italics: boolean): string
  provideFont(family: string, bold: boolean, italics: boolean): EmbeddedFont
}

/** pdfkit's font of one document. `font` is what fontkit parsed; it depends on no document, nor do shaped words. */
interface EmbeddedFont {
  name: string
  font: { characterSet: readonly number[]; glyphForCodePoint(character: number): unknown }
  layoutCache: Record<string, object>
  constructor: new (document: PdfDocument, font: EmbeddedFont['font'], id: string) => EmbeddedFont
}

/** A place's words are some thousands; texts typed letter by letter make more, so there is an end to remembering. */
const mostWords = 20_000

/** Makes the bytes of a PDF. Throws what pdfmake throws: that a picture cannot be read, above all. */
export type MakePdf = (definition: DocumentDefinition) => Promise<Uint8Array>

/** Teaches an instance of pdfmake, which from then on knows these two fonts and no other file or address. */
export async function teachPdfmake(pdfmake: Pdfmake, fonts: FontFiles): Promise<MakePdf> {
  const store: FontStore = {
    existsSync: (name) => Object.hasOwn(fonts, name),
    readFileSync: (name) => fonts[name as keyof FontFiles],
  }
  pdfmake.virtualfs = store
  pdfmake.setFonts({ [fontFamily]: { normal: 'normal', bold: 'bold' } })
  pdfmake.setUrlAccessPolicy(() => false)
  pdfmake.setLocalAccessPolicy?.(() => false)

  const empty = await pdfmake.createPdf({ content: [], defaultStyle: { font: fontFamily } }).getStream()
  rememberFonts(Object.getPrototypeOf(empty) as PdfDocument, store)
  return (definition) => pdfmake.createPdf(resolveStyles(definition)).getBuffer()
}

/** A and B, and the way in for D: a document asks for its first font before it lays anything out. */
function rememberFonts(documents: PdfDocument, store: FontStore): void {
  const provideFont = documents.provideFont
  const memory = new Map<string, EmbeddedFont>()

  documents.provideFont = function (this: PdfDocument, family, bold, italics) {
    const type = this.getFontType(bold, italics)
    const ready = this.fontCache[family]?.[type]
    if (ready || this.virtualfs !== store) return ready ?? provideFont.call(this, family, bold, italics)
    if (Object.keys(this.fontCache).length === 0) joinRunsBeforeWriting(this)

    const earlier = memory.get(type)
    if (!earlier) {
      const first = provideFont.call(this, family, bold, italics)
      meetEveryLetter(first)
      memory.set(type, first)
      return first
    }
    const font = new earlier.constructor(this, earlier.font, `F${++this._fontCount}`)
    if (Object.keys(earlier.layoutCache).length < mostWords) font.layoutCache = earlier.layoutCache
    memory.set(type, font)
    // What pdfkit's `font()` does once it has parsed a file: documents write every font listed here at their end.
    this._font = font
    this._fontFamilies[font.name] = font
    const types = this.fontCache[family] ?? {}
    this.fontCache[family] = types
    types[type] = font
    return font
  }
}

/**
 * fontkit keeps each glyph with the character it was first asked for. One first met as a part of another (the comma of
 * a semicolon, when the first document was embedded) would never learn its own, and not be found in the PDF's text.
 */
function meetEveryLetter({ font }: EmbeddedFont): void {
  for (const character of font.characterSet) font.glyphForCodePoint(character)
}

/** D: pdfmake hands the laid-out pages to its document right before it writes them (js/Renderer.js, renderPages). */
function joinRunsBeforeWriting(document: PdfDocument): void {
  let pages: DocumentPage[] = []
  Object.defineProperty(document, '_pdfMakePages', {
    configurable: true,
    get: () => pages,
    set: (laidOut: DocumentPage[]) => {
      pages = laidOut
      joinRuns(pages)
    },
  })
}
