import { placeColourHex } from '../../domain/place-colour.ts'
import type { PlaceData } from '../../domain/place-data.ts'
import type { Content, ContentNode, DocumentContext } from '../document.ts'
import { breakLines, widestWord } from './break-lines.ts'
import { contactLines } from './footer.ts'
import type { ListTable } from './list-table.ts'
import { mm, type PageGeometry } from './page.ts'
import { printed } from './text.ts'
import { lineOf } from './type-scale.ts'

export interface MeasuredHeading {
  content: ContentNode
  /** Points it takes. */
  height: number
}

interface HeadingWords {
  title: string
  /** Points on A4, largest first: as large as it can be in two lines, or three where it is long. */
  titleSizes: readonly number[]
  /** Beneath the title, large. */
  lead: string
  lines: readonly string[]
  /** Stands on the right instead of the logo: a stamp of one line. */
  corner?: ContentNode
}

/** Points on A4. */
const sizes = { place: 15, lead: 18, line: 13, contact: 11, corner: 30 }
const tight = 0.95
/** Around and of the rule that closes it. */
const rule = { above: 8, height: 3.5, below: 6 }

/**
 * A heading whose lines are broken beforehand, so that it is known how much of the page is left: place, title, when,
 * and the place's logo if it has one; closed by a rule in its colour.
 */
export function measuredHeading(
  data: PlaceData,
  { title, titleSizes, lead, lines, corner }: HeadingWords,
  { contentWidth, scale }: PageGeometry,
  context: DocumentContext,
): MeasuredHeading {
  const { place } = data
  const logo = place.logo !== undefined && context.images[place.logo] ? place.logo : undefined
  const box = { width: mm(44) * scale, height: corner ? sizes.corner * scale : mm(18) * scale }
  const beside: ContentNode | undefined =
    corner ?? (logo ? { image: logo, fit: [box.width, box.height], alignment: 'right' } : undefined)
  const gap = mm(6) * scale
  const placeWidth = contentWidth - (beside ? box.width + gap : 0)
  const color = placeColourHex[place.colour]
  const titleSize =
    titleSizes.find((size) => fits(title, size * scale, contentWidth * 0.97)) ?? titleSizes.at(-1) ?? 0
  const block = (texts: readonly string[], size: number, style: ContentNode, width = contentWidth) => {
    // Kerning moves a few pairs apart, which our measure leaves out: a line of capital Ts is 2 % wider.
    const setting = { width: width * 0.97, size: size * scale, bold: style.bold === true }
    const broken = texts.flatMap((text) => breakLines(text, setting, false))
    const lineHeight = (style.lineHeight as number | undefined) ?? 1.1
    return {
      nodes: broken.map((text) => ({ text, ...style, fontSize: size * scale, noWrap: true })),
      height: broken.length * lineOf(size * scale, lineHeight),
    }
  }
  const name = block([printed(place.name)], sizes.place, { bold: true, color }, placeWidth)
  const beneath = [
    block([title], titleSize, { bold: true, lineHeight: tight }),
    block([lead], sizes.lead, {}),
    block(lines, sizes.line, {}),
    block(contactLines(data, context), sizes.contact, {}),
  ]
  const top: Content = beside
    ? {
        columns: [
          { width: placeWidth, stack: name.nodes },
          { width: box.width, stack: [beside] },
        ],
        columnGap: gap,
      }
    : { stack: name.nodes }
  return {
    content: {
      stack: [
        top,
        ...beneath.flatMap(({ nodes }) => nodes),
        {
          canvas: [{ type: 'rect', x: 0, y: 0, w: contentWidth, h: rule.height * scale, color }],
          margin: [0, rule.above * scale, 0, rule.below * scale],
        },
      ],
    },
    height:
      Math.max(name.height, beside ? box.height : 0) +
      beneath.reduce((sum, { height }) => sum + height, 0) +
      (rule.above + rule.height + rule.below) * scale,
  }
}

function fits(title: string, size: number, width: number): boolean {
  if (widestWord(title, true) * size > width) return false
  return breakLines(title, { width, size, bold: true }, false).length <= (size > 40 ? 2 : 3)
}

/**
 * A table under its heading, the heading again on each page the table goes on to. One that takes much of a page, as
 * only contact details filled to their limit make it, stands there once: pdfmake loses header rows it has no room for.
 */
export function underHeading(
  { content, height }: MeasuredHeading,
  newPage: boolean,
  page: PageGeometry,
  table: (given: Pick<ListTable, 'top' | 'newPage'>) => ContentNode,
): Content {
  if (height <= page.height * 0.4) return table({ top: content, newPage })
  return [{ ...content, ...(newPage && { pageBreak: 'before' }) }, table({})]
}
