import type { PlaceData } from '../../domain/place-data.ts'
import { formatDay } from '../../exchange/format-day.ts'
import type { Content, ContentNode, DocumentContext } from '../document.ts'
import { mm, type PageGeometry } from './page.ts'
import { facts, printed, printedLines, shortened } from './text.ts'
import { hairline } from './type-scale.ts'

export interface Footer {
  /** Height in points of what is kept free at the page's bottom. */
  readonly height: number
  readonly content: (page: number, pages: number) => Content
}

/** How to reach the place and where it is. */
interface Contact {
  readonly facts: readonly string[]
  readonly address: string
}

function contactOf({ place }: PlaceData, { t }: DocumentContext): Contact {
  const facts = [
    printed(place.contactName),
    printed(place.phone) && t('print:footer.phone', { phone: printed(place.phone) }),
    printed(place.email),
    printed(place.web),
  ]
  return { facts: facts.filter((fact) => fact !== ''), address: printedLines(place.address).join(', ') }
}

/** More than this does not belong at the foot of every page. */
const longestFoot = 240

function fitsFoot({ facts, address }: Contact): boolean {
  return [...facts, address].join('').length <= longestFoot
}

/** The lines that have to stand in the heading, since they are too long for the foot; usually none. */
export function contactLines(data: PlaceData, context: DocumentContext): string[] {
  const contact = contactOf(data, context)
  return fitsFoot(contact) ? [] : [...contact.facts, contact.address].filter((line) => line !== '')
}

/** The foot of every page: how to reach the place, where it is, when this was printed, and the page's number if asked for. */
export function footer(
  data: PlaceData,
  page: PageGeometry,
  context: DocumentContext,
  numbered: boolean,
): Footer {
  const { t, language, today } = context
  const { scale, contentWidth, marginSide } = page
  const contact = contactOf(data, context)
  const { facts: ways, address } = fitsFoot(contact) ? contact : { facts: [], address: '' }
  const printedOn = t('print:footer.printed', { day: formatDay(today, language, 'date-year') })
  const imprintWidth = mm(84) * scale
  const addressWidth = contentWidth - imprintWidth
  const fontSize = 11 * scale
  const lines =
    linesOf(ways.join(' · '), contentWidth, fontSize) + Math.max(1, linesOf(address, addressWidth, fontSize))
  const gap = mm(4) * scale

  return {
    height: gap + 8 * scale + lines * 14 * scale + mm(10) * scale,
    content: (number, pages) => ({
      margin: [marginSide, gap, marginSide, 0],
      stack: [
        { canvas: [ruleAcross(page)], margin: [0, 0, 0, 6 * scale] },
        ...(ways.length > 0 ? [{ text: facts(ways) }] : []),
        {
          columns: [
            { width: addressWidth, text: address },
            {
              width: imprintWidth,
              text: numbered
                ? `${printedOn} · ${t('print:footer.page', { page: number, pages })}`
                : printedOn,
              alignment: 'right',
            },
          ],
        },
      ],
    }),
  }
}

/** Made anew for each page, since pdfmake moves what it is given. */
function ruleAcross({ contentWidth, scale }: PageGeometry): ContentNode {
  return { type: 'line', x1: 0, y1: 0, x2: contentWidth, y2: 0, lineWidth: 0.75 * scale, lineColor: hairline }
}

/** What stands at the top of every page but the first: whose it is and what it is. */
export function runningHead({ place }: PlaceData, title: string, { scale, marginSide }: PageGeometry) {
  return (page: number): Content =>
    page === 1
      ? ''
      : {
          text: [shortened(printed(place.name), 40), shortened(title, 40)].join(' · '),
          style: 'muted',
          margin: [marginSide, mm(8) * scale, marginSide, 0],
        }
}

/**
 * Lines a text takes at most, since room for the foot is kept before the text is laid out: each letter at the widest
 * of its kind, and a line to spare where there is more than one.
 */
function linesOf(text: string, width: number, fontSize: number): number {
  if (text === '') return 0
  const letters = [...text].reduce((sum, letter) => sum + widthOf(letter), 0) * fontSize
  return letters <= width ? 1 : 1 + Math.ceil(letters / width)
}

/** Upper bounds in shares of the size, read from the regular font. */
function widthOf(letter: string): number {
  if (/[ .,:;·]/.test(letter)) return 0.28
  if (/[fijlrtI'|!()-]/.test(letter)) return 0.4
  if (/[a-zøåéüöä1-9]/.test(letter) && !/[mw]/.test(letter)) return 0.615
  return 1
}
