/** Halves of pages to glue receipts on: a large number, what it is for, and a frame as large as what is left. */
import type { Content, ContentNode, DocumentContext } from '../document.ts'
import { breakLines } from '../kit/break-lines.ts'
import { mm, type PageGeometry } from '../kit/page.ts'
import { lineOf } from '../kit/type-scale.ts'

export interface GlueSheet {
  readonly number: number
  readonly year: number
  /** Absent where it is to be filled in by hand. */
  readonly filled?: { readonly text: string; readonly amount: string; readonly facts: readonly string[] }
}

/** Points. */
const NUMBER_WIDTH = mm(44)
const AMOUNT_WIDTH = mm(42)
const GAP = 10
const BETWEEN = mm(8)
const size = { number: 34, text: 13, fact: 11 }
/** Room for a receipt of a till is kept, however long the text is. */
const LEAST_FRAME = mm(60)
const lineColour = '#6f6a60'

/** Two on a page, one under the other; `height` is what a page has for them, in points. */
export function glueSheets(
  sheets: readonly GlueSheet[],
  height: number,
  page: PageGeometry,
  context: DocumentContext,
): Content[] {
  // A hair less than half, so that two are never pushed onto two pages.
  const half = (height - BETWEEN) / 2 - 2
  return sheets.map((sheet, i) => {
    const head = sheet.filled
      ? filledHead(sheet, sheet.filled, half, page, context)
      : blankHead(sheet, page, context)
    const isSecond = i % 2 === 1
    return {
      stack: [head.content, dashedFrame(half - head.height, page, context)],
      unbreakable: true,
      ...(isSecond ? { margin: [0, BETWEEN, 0, 0] } : i > 0 && { pageBreak: 'before' }),
    }
  })
}

interface Head {
  readonly content: ContentNode
  readonly height: number
}

function numberStack({ number, year }: GlueSheet, { t }: DocumentContext): ContentNode {
  return {
    width: NUMBER_WIDTH,
    stack: [
      { text: t('ledger:sheet.voucher', { year }), style: 'mark' },
      { text: String(number), fontSize: size.number, bold: true, lineHeight: 1 },
    ],
  }
}

/** Lines are broken beforehand, so that it is known how much is left for the receipt. */
function filledHead(
  sheet: GlueSheet,
  { text, amount, facts }: NonNullable<GlueSheet['filled']>,
  half: number,
  { contentWidth }: PageGeometry,
  context: DocumentContext,
): Head {
  const width = contentWidth - NUMBER_WIDTH - AMOUNT_WIDTH - 2 * GAP
  const lines = (said: string, fontSize: number, bold: boolean) =>
    // Kerning moves a few pairs apart, which our measure leaves out.
    breakLines(said, { width: width * 0.97, size: fontSize, bold }, false).map((line) => ({
      text: line,
      fontSize,
      bold,
      noWrap: true,
    }))
  const all = [
    ...lines(text, size.text, true),
    ...facts.filter((fact) => fact !== '').flatMap((fact) => lines(fact, size.fact, false)),
  ]
  const room = half - LEAST_FRAME
  const kept: typeof all = []
  let used = 0
  for (const line of all) {
    if (used + lineOf(line.fontSize) > room) break
    used += lineOf(line.fontSize)
    kept.push(line)
  }
  const height = Math.max(used, lineOf(size.fact) + lineOf(size.number, 1)) + GAP
  return {
    height,
    content: {
      columns: [
        numberStack(sheet, context),
        { width, stack: kept },
        { width: AMOUNT_WIDTH, text: amount, style: ['title', 'amount'] },
      ],
      columnGap: GAP,
      // What is left of the head's height is put under it.
      margin: [0, 0, 0, height - Math.max(used, lineOf(size.fact) + lineOf(size.number, 1))],
    },
  }
}

/** A number, and lines for what is said of it. */
function blankHead(sheet: GlueSheet, { contentWidth }: PageGeometry, context: DocumentContext): Head {
  const { t } = context
  const width = contentWidth - NUMBER_WIDTH - GAP
  const line = (from: number, to: number, y: number) => ({
    type: 'line',
    x1: from,
    y1: y,
    x2: to,
    y2: y,
    lineWidth: 0.75,
    lineColor: lineColour,
  })
  const part = (width - 2 * GAP) / 3
  const row = mm(10)
  const captions = [t('ledger:sheet.date'), t('ledger:sheet.amount'), t('ledger:sheet.howPaid')]
  return {
    height: 2 * (row + lineOf(size.fact)) + GAP,
    content: {
      columns: [
        numberStack(sheet, context),
        {
          width,
          stack: [
            { canvas: [line(0, width, row)] },
            { text: t('ledger:sheet.text'), style: 'muted' },
            { canvas: [0, 1, 2].map((i) => line(i * (part + GAP), i * (part + GAP) + part, row)) },
            { columns: captions.map((text) => ({ text, style: 'muted', width: part })), columnGap: GAP },
          ],
        },
      ],
      columnGap: GAP,
      margin: [0, 0, 0, GAP],
    },
  }
}

function dashedFrame(height: number, { contentWidth }: PageGeometry, { t }: DocumentContext): ContentNode {
  const inside = height - 4
  return {
    stack: [
      {
        canvas: [
          {
            type: 'rect',
            x: 0,
            y: 0,
            w: contentWidth,
            h: inside,
            dash: { length: 5, space: 4 },
            lineWidth: 1,
            lineColor: lineColour,
          },
        ],
      },
      {
        text: t('ledger:sheet.glue'),
        style: 'muted',
        alignment: 'center',
        relativePosition: { x: 0, y: -lineOf(size.fact) - 4 },
        margin: [0, 0, 0, -lineOf(size.fact)],
      },
    ],
  }
}
