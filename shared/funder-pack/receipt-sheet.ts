/** Where receipts stand on their pages: under a line each, as large as fits, sharing a page where none suffers by it. */
import type { Mark } from '../documents/kit/mark.ts'
import { mm } from '../documents/kit/page.ts'
import { type Piece, textPiece } from '../documents/kit/piece.ts'
import { ink } from '../documents/kit/type-scale.ts'

interface Size {
  readonly width: number
  readonly height: number
}

/** A picture, a page of a PDF, or a few words in its stead. */
export interface SheetItem {
  /** "Bilag 12 · 3. marts 2026 · Brugsen, kaffe · 450,00 kr." */
  readonly line: string
  /** Of what is drawn, in points as large as it may become; `undefined` where only words stand. */
  readonly size?: Size | undefined
  /** Below the line: what is wrong with the receipt. */
  readonly words?: string | undefined
  /** Whether it keeps a page to itself. */
  readonly alone: boolean
}

/** Points from the left and top edge. */
export interface Box extends Size {
  readonly x: number
  readonly y: number
}

export interface SheetPage<T extends SheetItem> {
  readonly items: readonly T[]
  readonly marks: readonly Mark[]
  readonly placed: readonly { readonly item: T; readonly box: Box }[]
}

/** A4 in points; the page's number stands at its foot. */
const sheet = { width: mm(210), height: mm(297), side: mm(15), top: mm(12), bottom: mm(17) }
const room = { width: sheet.width - 2 * sheet.side, height: sheet.height - sheet.top - sheet.bottom }
const gap = mm(8)
/** From a line to its picture. */
const below = mm(3)
const size = { line: 12, words: 12 }
/** What shares a page becomes no smaller than this share of what it would be alone. */
const LEAST = 0.9
/** A line needs some width to be read. */
const NARROWEST = mm(50)

/** Items on as few pages as their order and size allow. */
export function layOutSheets<T extends SheetItem>(items: readonly T[]): SheetPage<T>[] {
  const pages: SheetPage<T>[] = []
  let group: T[] = []
  let page: SheetPage<T> | undefined
  const close = () => {
    if (page) pages.push(page)
    group = []
    page = undefined
  }
  for (const item of items) {
    const shared = group.some(({ alone }) => alone) || item.alone ? undefined : shareSheet([...group, item])
    if (group.length > 0 && shared) {
      group.push(item)
      page = shared
      continue
    }
    close()
    group = [item]
    page = stacked([item], 0) as SheetPage<T>
  }
  close()
  return pages
}

/** Beside each other or under each other, if either leaves all of them large enough. */
function shareSheet<T extends SheetItem>(items: readonly T[]): SheetPage<T> | undefined {
  return stacked(items, LEAST) ?? beside(items)
}

/** Under each other; `undefined` where one would be smaller than `least` of what it is alone. */
function stacked<T extends SheetItem>(items: readonly T[], least: number): SheetPage<T> | undefined {
  const heads = items.map((item) => headOf(item, room.width))
  const used = heads.reduce((sum, { height }) => sum + height + below, 0) + gap * (items.length - 1)
  const alone = items.map(aloneSize)
  const drawn = alone.reduce((sum, { height }) => sum + height, 0)
  const share = drawn === 0 ? 1 : Math.min(1, (room.height - used) / drawn)
  if (share < least || used > room.height) return undefined
  let y = sheet.top
  const marks: Mark[] = []
  const placed: SheetPage<T>['placed'][number][] = []
  for (const [at, item] of items.entries()) {
    const head = heads[at] as Piece
    const { width, height } = alone[at] as Size
    marks.push(...head.draw(sheet.side, y))
    y += head.height + below
    if (item.size)
      placed.push({ item, box: { x: sheet.side, y, width: width * share, height: height * share } })
    y += height * share + gap
  }
  return { items, marks, placed }
}

/** In columns of one width: long narrow slips from a till. */
function beside<T extends SheetItem>(items: readonly T[]): SheetPage<T> | undefined {
  const width = (room.width - gap * (items.length - 1)) / items.length
  if (width < NARROWEST) return undefined
  const heads = items.map((item) => headOf(item, width))
  const head = Math.max(...heads.map(({ height }) => height)) + below
  const sizes = items.map((item) => fitted(item, { width, height: room.height - head }))
  if (items.some((item, at) => (sizes[at] as Size).width < LEAST * aloneSize(item).width)) return undefined
  const left = (at: number) => sheet.side + at * (width + gap)
  return {
    items,
    marks: heads.flatMap((piece, at) => piece.draw(left(at), sheet.top)),
    placed: items.flatMap((item, at) =>
      item.size ? [{ item, box: { x: left(at), y: sheet.top + head, ...(sizes[at] as Size) } }] : [],
    ),
  }
}

/** As large as it may become on a page of its own. */
function aloneSize(item: SheetItem): Size {
  const head = headOf(item, room.width).height + below
  return fitted(item, { width: room.width, height: room.height - head })
}

function fitted({ size: drawn }: SheetItem, box: Size): Size {
  if (!drawn) return { width: 0, height: 0 }
  const share = Math.min(1, box.width / drawn.width, box.height / drawn.height)
  return { width: drawn.width * share, height: drawn.height * share }
}

function headOf({ line, words }: Pick<SheetItem, 'line' | 'words'>, width: number): Piece {
  const title = textPiece(line, width, { size: size.line, bold: true, color: ink, leading: 1.25, most: 4 })
  if (words === undefined) return title
  const text = textPiece(words, width, { size: size.words, color: ink, leading: 1.25, most: 6 })
  return {
    width,
    height: title.height + below + text.height,
    cut: [],
    draw: (x, y) => [...title.draw(x, y), ...text.draw(x, y + title.height + below)],
  }
}
