import type { Content, ContentNode, DocumentContext } from '../document.ts'
import { columnsOf, mm, type PageGeometry } from '../kit/page.ts'
import { lineOf } from '../kit/type-scale.ts'

/** Heights of a line in millimetres: none is lower than one can write in by hand, none higher than helps anybody. */
const height = { least: 9, usual: 10, most: 13 }
/** More than this are not printed: whoever expects a crowd prints the sheet again. */
const mostLines = 100
/** A page with less room than this for lines is not filled: they go on to the next. */
const fewestLines = 8

/**
 * Numbered lines to write one's name on.
 *
 * @param maximum people there is room for: so many lines, on several pages if need be; absent fills the page
 * @param free points left on the first page
 */
export function signUpLines(
  maximum: number | undefined,
  free: number,
  page: PageGeometry,
  { t }: DocumentContext,
): ContentNode {
  const head = lineOf(11) + 2 * headPadding + border
  const room = free - head - spare
  const usual = Math.max(fewestLines, Math.floor(room / (mm(height.usual) + border)))
  const count = Math.min(maximum ?? usual, mostLines)
  const rowHeight = Math.min(mm(height.most), room / count - border)
  const fitsOnePage = rowHeight >= mm(height.least)
  const row = fitsOnePage ? rowHeight : mm(height.usual)
  const names = [
    t('sheets:signUp.number'),
    t('sheets:signUp.person'),
    t('sheets:signUp.phone'),
    t('sheets:signUp.count'),
    t('sheets:signUp.remarks'),
  ]
  const heads: Content[] = names.map((text) => ({
    text,
    style: 'mark',
    noWrap: true,
    margin: [0, headPadding, 0, headPadding],
  }))
  const lines = Array.from({ length: count }, (_, i): Content[] => [
    { text: String(i + 1), style: 'muted', margin: [0, (row - lineOf(11)) / 2, 0, 0] },
    ...names.slice(1).map(() => ''),
  ])
  return {
    table: {
      widths: columnsOf(page, [13, 0, 36, 17, 44]).map((width) => width - 2 * side - border),
      headerRows: 1,
      dontBreakRows: true,
      heights: (i: number) => (i === 0 ? 0 : row),
      body: [heads, ...lines],
    },
    layout: {
      hLineWidth: (i: number) => (i === 0 ? 0 : border),
      vLineWidth: (i: number) => (i === 0 || i === names.length ? 0 : border),
      hLineColor: () => lineColour,
      vLineColor: () => lineColour,
      paddingLeft: () => side,
      paddingRight: () => side,
      paddingTop: () => 0,
      paddingBottom: () => 0,
    },
  }
}

/** Points. */
const side = 4
const border = 0.75
const headPadding = 2
const spare = 3
/** Darker than the hairlines of a list: it guides the pen, and comes out on any copier. */
const lineColour = '#6f6a60'
