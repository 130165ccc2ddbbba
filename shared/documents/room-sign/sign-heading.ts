import { placeColourHex } from '../../domain/place-colour.ts'
import type { PlaceData } from '../../domain/place-data.ts'
import type { Content, ContentNode, DocumentContext } from '../document.ts'
import { breakLines, widestWord } from '../kit/break-lines.ts'
import { contactLines } from '../kit/footer.ts'
import { mm, type PageGeometry } from '../kit/page.ts'
import { printed } from '../kit/text.ts'
import { lineOf } from '../kit/type-scale.ts'

interface SignHeading {
  content: ContentNode
  /** Points it takes. */
  height: number
}

/** Points on A4: the room's name, as large as it can be in two lines, or in three where it is very long. */
const nameSizes = [80, 72, 64, 56, 48, 42, 36, 30, 24]
const sizes = { place: 15, when: 20, contact: 11 }

/** Whose door it is, and when: closed by a rule in the place's colour. */
export function signHeading(
  data: PlaceData,
  name: string,
  when: string,
  { contentWidth: width, scale }: PageGeometry,
  context: DocumentContext,
): SignHeading {
  const { place } = data
  const logo = place.logo !== undefined && context.images[place.logo] ? place.logo : undefined
  const box = { width: mm(40) * scale, height: mm(18) * scale }
  const gap = mm(6) * scale
  const placeWidth = width - (logo ? box.width + gap : 0)
  const color = placeColourHex[place.colour]
  const text = (words: string, size: number, bold: boolean, within = width) =>
    breakLines(words, { width: within, size: size * scale, bold }, false).map((line) => ({
      text: line,
      fontSize: size * scale,
      bold,
      noWrap: true,
    }))
  const nameSize =
    nameSizes.find((size) => fitsName(printed(name), size * scale, width)) ?? nameSizes.at(-1) ?? 0
  const parts = {
    place: text(printed(place.name), sizes.place, true, placeWidth).map((line) => ({ ...line, color })),
    name: text(printed(name), nameSize, true).map((line) => ({ ...line, lineHeight: tight })),
    when: text(when, sizes.when, false),
    contact: contactLines(data, context).flatMap((line) => text(line, sizes.contact, false)),
  }
  const rule: Content = {
    canvas: [{ type: 'rect', x: 0, y: 0, w: width, h: 4 * scale, color }],
    margin: [0, 8 * scale, 0, 8 * scale],
  }
  const top: Content = logo
    ? {
        columns: [
          { width: placeWidth, stack: parts.place },
          { width: box.width, image: logo, fit: [box.width, box.height], alignment: 'right' },
        ],
        columnGap: gap,
      }
    : { stack: parts.place }
  const heightOf = (lines: readonly unknown[], size: number, lineHeight = 1.1) =>
    lines.length * lineOf(size * scale, lineHeight)
  return {
    content: { stack: [top, ...parts.name, ...parts.when, ...parts.contact, rule] },
    height:
      Math.max(heightOf(parts.place, sizes.place), logo ? box.height : 0) +
      heightOf(parts.name, nameSize, tight) +
      heightOf(parts.when, sizes.when) +
      heightOf(parts.contact, sizes.contact) +
      20 * scale,
  }
}

const tight = 0.95

function fitsName(name: string, size: number, width: number): boolean {
  if (widestWord(name, true) * size > width) return false
  return breakLines(name, { width, size, bold: true }, false).length <= (size > 40 ? 2 : 3)
}
