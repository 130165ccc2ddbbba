/**
 * Pages of many PDFs put into one that is written while it is made: what has been written is forgotten, so that a pack of
 * a gigabyte takes the memory of a few of its pages.
 *
 * pdf-lib keeps a whole document and writes it at the end. Here its objects are written as they come (ISO 32000-1, 7.5:
 * a body of numbered objects, then a table of where each begins); only page tree, bookmarks and catalogue wait.
 */
import {
  type PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  type PDFObject,
  type PDFRef,
  PDFString,
} from '@cantoo/pdf-lib'

/** A line in the reader's list of contents. */
export interface Bookmark {
  readonly title: string
  /** Counted from 1. */
  readonly page: number
  readonly under?: readonly Bookmark[]
}

export interface PdfFacts {
  readonly title: string
  readonly author: string
  readonly language: string
  readonly bookmarks: readonly Bookmark[]
}

export interface PdfJoiner {
  /** Takes all pages of a document: to the end of the others, or before them all. What it embeds must be embedded. */
  add(document: PDFDocument, where?: 'last' | 'first'): Promise<void>
  /** Writes the rest. Nothing can be added any more. */
  end(facts: PdfFacts): void
}

/** @param write takes the file's bytes, piece by piece */
export async function joinPdfs(write: (bytes: Uint8Array) => void): Promise<PdfJoiner> {
  const whole = await PDFDocument.create({ updateMetadata: false })
  const { context } = whole
  const [treeRef, catalogRef, infoRef] = [context.nextRef(), context.nextRef(), context.nextRef()]
  // Those that `create` made are written at the end, as they are made here.
  for (const [ref] of context.enumerateIndirectObjects()) context.delete(ref)
  const pages: PDFRef[] = []
  const offsets = new Map<number, number>()
  let written = 0

  const put = (bytes: Uint8Array) => {
    write(bytes)
    written += bytes.length
  }
  const putObject = (ref: PDFRef, object: PDFObject) => {
    offsets.set(ref.objectNumber, written)
    put(bytesOf(ref, object))
  }
  // The second line tells programs that it is not text (7.5.2).
  put(Uint8Array.from([...latin1('%PDF-1.7\n%'), 0xe2, 0xe3, 0xcf, 0xd3, 0x0a]))

  return {
    async add(document, where = 'last') {
      const copied = await whole.copyPages(document, document.getPageIndices())
      for (const { node } of copied) node.set(PDFName.of('Parent'), treeRef)
      const refs = copied.map(({ ref }) => ref)
      if (where === 'first') pages.unshift(...refs)
      else pages.push(...refs)
      for (const [ref, object] of context.enumerateIndirectObjects()) {
        putObject(ref, object)
        context.delete(ref)
      }
    },

    end({ title, author, language, bookmarks }) {
      putObject(treeRef, context.obj({ Type: 'Pages', Count: pages.length, Kids: pages }))
      const outlines = context.nextRef()
      if (bookmarks.length > 0)
        for (const [ref, object] of outlineOf(outlines, bookmarks, pages, whole)) putObject(ref, object)
      const shown = bookmarks.length > 0 && { Outlines: outlines, PageMode: 'UseOutlines' }
      putObject(
        catalogRef,
        context.obj({
          Type: 'Catalog',
          Pages: treeRef,
          Lang: PDFString.of(language),
          ViewerPreferences: { DisplayDocTitle: true },
          ...shown,
        }),
      )
      putObject(
        infoRef,
        context.obj({ Title: PDFHexString.fromText(title), Author: PDFHexString.fromText(author) }),
      )
      const size = context.largestObjectNumber + 1
      const trailer = context.obj({ Size: size, Root: catalogRef, Info: infoRef })
      put(latin1(`${tableOf(offsets, size)}trailer\n${trailer}\nstartxref\n${written}\n%%EOF\n`))
    },
  }
}

function bytesOf({ objectNumber, generationNumber }: PDFRef, object: PDFObject): Uint8Array {
  const before = latin1(`${objectNumber} ${generationNumber} obj\n`)
  const after = latin1('\nendobj\n')
  const size = object.sizeInBytes()
  const bytes = new Uint8Array(before.length + size + after.length)
  bytes.set(before)
  object.copyBytesInto(bytes, before.length)
  bytes.set(after, before.length + size)
  return bytes
}

/** The cross-reference table (7.5.4): twenty bytes for each number. */
function tableOf(offsets: ReadonlyMap<number, number>, size: number): string {
  const lines = Array.from({ length: size }, (_, number) => {
    const at = offsets.get(number)
    const [offset, generation, use] = at === undefined ? [0, 65_535, 'f'] : [at, 0, 'n']
    return `${String(offset).padStart(10, '0')} ${String(generation).padStart(5, '0')} ${use} \n`
  })
  return `xref\n0 ${size}\n${lines.join('')}`
}

/** The bookmarks as linked objects (12.3.3); what is under one is closed at first. */
function outlineOf(
  root: PDFRef,
  bookmarks: readonly Bookmark[],
  pages: readonly PDFRef[],
  { context }: PDFDocument,
): [PDFRef, PDFDict][] {
  const made: [PDFRef, PDFDict][] = []
  const level = (parent: PDFRef, items: readonly Bookmark[]): { First?: PDFRef; Last?: PDFRef } => {
    const refs = items.map(() => context.nextRef())
    for (const [at, { title, page, under = [] }] of items.entries()) {
      const ref = refs[at] as PDFRef
      const dict = context.obj({
        Title: PDFHexString.fromText(title),
        Parent: parent,
        Dest: [pages[page - 1] ?? null, 'Fit'],
        ...(at > 0 && { Prev: refs[at - 1] }),
        ...(at < refs.length - 1 && { Next: refs[at + 1] }),
        ...(under.length > 0 && { ...level(ref, under), Count: -under.length }),
      })
      made.push([ref, dict])
    }
    return { ...(refs[0] && { First: refs[0] }), ...(refs.at(-1) && { Last: refs.at(-1) as PDFRef }) }
  }
  const ends = level(root, bookmarks)
  made.push([root, context.obj({ Type: 'Outlines', ...ends, Count: bookmarks.length })])
  return made
}

function latin1(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0))
}
