import { placeColourHex } from '../../domain/place-colour.ts'
import type { PlaceData } from '../../domain/place-data.ts'
import type { Content, ContentNode, DocumentContext } from '../document.ts'
import { contactLines } from './footer.ts'
import { mm, type PageGeometry } from './page.ts'
import { printed, printedLines } from './text.ts'

interface Heading {
  /** "Program for uge 48" */
  title: string
  /** Beneath the title, large: "23.–29. november 2026". */
  lead: string
  /** Smaller lines beneath: the place's own opening line, or what the list is. */
  lines: readonly string[]
  /** Stands on the right instead of the logo: a stamp. */
  corner?: ContentNode
}

/** The top of the first page: place, title, days, and the place's logo if it has one; closed by a rule in its colour. */
export function heading(
  data: PlaceData,
  { title, lead, lines, corner }: Heading,
  page: PageGeometry,
  context: DocumentContext,
): Content {
  const { place } = data
  const { images } = context
  const { scale, contentWidth } = page
  const logo = place.logo !== undefined && images[place.logo] ? place.logo : undefined
  const right: ContentNode | undefined =
    corner ?? (logo ? { image: logo, fit: [mm(44) * scale, mm(24) * scale], alignment: 'right' } : undefined)
  const gap = mm(6) * scale
  const rightWidth = right ? mm(44) * scale : 0
  const left: Content[] = [
    { text: printed(place.name), style: 'placeName', margin: [0, 0, 0, 2 * scale] },
    {
      text: title,
      style: title.length > (right ? longestBeside : longestDisplay) ? 'displayLong' : 'display',
    },
    ...(lead === '' ? [] : [{ text: lead, style: 'lead' }]),
    ...[...lines, ...contactLines(data, context)].map((text, i) => ({
      text,
      margin: [0, (i === 0 ? 5 : 0) * scale, 0, 0],
    })),
  ]
  return {
    stack: [
      {
        columns: [
          { width: contentWidth - (right ? rightWidth + gap : 0), stack: left },
          ...(right ? [{ width: rightWidth, stack: [right] }] : []),
        ],
        columnGap: gap,
      },
      rule(page, placeColourHex[place.colour]),
    ],
    margin: [0, 0, 0, 4 * scale],
  }
}

/** A title of more letters is set smaller; beside a logo there is less room. */
const longestDisplay = 28
const longestBeside = 21

/** The opening line of the place as heading lines. */
export function openingLines({ place }: PlaceData): string[] {
  return printedLines(place.openingLine)
}

function rule({ contentWidth, scale }: PageGeometry, color: string): ContentNode {
  const line = { type: 'rect', x: 0, y: 0, w: contentWidth, h: 2.5 * scale, color }
  return { canvas: [line], margin: [0, 8 * scale, 0, 0] }
}
