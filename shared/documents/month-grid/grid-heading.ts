import type { PlaceData } from '../../domain/place-data.ts'
import type { Content, DocumentContext } from '../document.ts'
import { breakLines } from '../kit/break-lines.ts'
import { contactLines } from '../kit/footer.ts'
import { mm, type PageGeometry } from '../kit/page.ts'
import { printed } from '../kit/text.ts'
import { lineOf } from '../kit/type-scale.ts'

interface GridHeading {
  content: Content
  /** Points it takes. */
  height: number
}

/** Points on A4. */
const sizes = { title: 26, place: 15, contact: 11 }

/** The month to the left, the place and its logo to the right, in one line: the calendar needs the page. */
export function gridHeading(
  data: PlaceData,
  title: string,
  { contentWidth, scale }: PageGeometry,
  context: DocumentContext,
): GridHeading {
  const { name, logo } = data.place
  const picture = logo !== undefined && context.images[logo] ? logo : undefined
  const box = { width: mm(36) * scale, height: mm(13) * scale }
  const gap = mm(5) * scale
  const titleWidth = contentWidth * 0.4
  const placeWidth = contentWidth - titleWidth - gap - (picture ? box.width + gap : 0)
  const linesOf = (text: string, width: number, size: number, bold: boolean) =>
    breakLines(text, { width, size: size * scale, bold }, false)
  const place = linesOf(printed(name), placeWidth, sizes.place, true)
  const contact = contactLines(data, context).flatMap((text) =>
    linesOf(text, contentWidth, sizes.contact, false),
  )
  const beside = Math.max(
    lineOf(sizes.title * scale),
    place.length * lineOf(sizes.place * scale),
    picture ? box.height : 0,
  )
  const drop = place.length === 1 ? (sizes.title - sizes.place) * scale : 0
  const margin = 4 * scale
  // Nothing stands above the first page's heading, so it begins higher than the others'.
  const lift = mm(5) * scale
  return {
    content: {
      stack: [
        {
          columns: [
            { width: titleWidth, text: title, bold: true, fontSize: sizes.title * scale },
            {
              width: placeWidth,
              stack: place.map((text) => ({ text, style: 'placeName', alignment: 'right', noWrap: true })),
              margin: [0, drop, 0, 0],
            },
            ...(picture
              ? [{ width: box.width, image: picture, fit: [box.width, box.height], alignment: 'right' }]
              : []),
          ],
          columnGap: gap,
        },
        ...contact.map((text) => ({ text, noWrap: true })),
      ],
      margin: [0, -lift, 0, margin],
    },
    height:
      Math.max(beside, drop + lineOf(sizes.place * scale)) +
      contact.length * lineOf(sizes.contact * scale) +
      margin -
      lift,
  }
}
