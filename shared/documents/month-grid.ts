import { daysOfMonth, WEEKDAYS } from '../domain/day.ts'
import { placeColourHex } from '../domain/place-colour.ts'
import type { PlaceData } from '../domain/place-data.ts'
import { capitalise } from '../exchange/capitalise.ts'
import { formatMonth, weekdayName } from '../exchange/format-day.ts'
import type { Content, ContentNode, DocumentContext, PrintableDocument } from './document.ts'
import { frame } from './kit/frame.ts'
import { type PageGeometry, pageOf } from './kit/page.ts'
import { hairline } from './kit/type-scale.ts'
import { cellContent } from './month-grid/day-cell.ts'
import { around, barSize, type FittedGrid, fitGrid, lineWidth, padding } from './month-grid/fit-grid.ts'
import { gridWeeks } from './month-grid/grid-days.ts'
import { gridHeading } from './month-grid/grid-heading.ts'

/**
 * Månedskalender: a month as a calendar for the wall, on A4 or A3 lying down.
 *
 * The letters are as large as lets the month stand on one page, but never under 11 points (of A4); a month that is
 * too full for that goes on to another page, week by week.
 */
export const monthGrid: PrintableDocument = {
  name: 'month-grid',
  options: ['month', 'paper'],
  papers: ['a4', 'a3'],
  title: (t) => t('sheets:monthGrid.name'),
  fileName: (_data, { month }, { t }) => t('sheets:monthGrid.file', { month }),
  covers: (_data, { month }) => ({ range: daysOfMonth(month) }),
  build(data, { month, paper }, context) {
    const page = pageOf(paper, 'landscape')
    const title = capitalise(formatMonth(month, context.language))
    const weeks = gridWeeks(data, month)
    const top = gridHeading(data, title, page, context)
    const definition = frame(data, title, [], page, context)
    const room = page.height - page.marginTop - definition.pageMargins[3] - barHeight * page.scale - spare
    const fit = fitGrid(weeks, [room - top.height, room], page, context)
    return { ...definition, content: [top.content, gridTable(fit, data, page, context)] }
  },
}

/** Points: of the bar of weekdays on A4, and what is left over so that no rounding sends a row to the next page. */
const barHeight = 24
const spare = 4

function gridTable(
  { setting, widths, weeks, rows }: FittedGrid,
  data: PlaceData,
  page: PageGeometry,
  context: DocumentContext,
): ContentNode {
  const { scale } = page
  const heights = rows.flat()
  return {
    table: {
      widths: widths.map((width) => width - 2 * padding.side * scale),
      headerRows: 1,
      keepWithHeaderRows: 1,
      dontBreakRows: true,
      heights: (row: number) => (row === 0 ? 0 : (heights[row - 1] ?? 0) - around(page)),
      body: [
        weekdayBar(data, scale, context),
        ...weeks.map((week) => [
          {
            text: String(week.number),
            style: 'muted',
            bold: true,
            alignment: 'center',
            fontSize: setting(0).size,
          },
          ...week.days.map((day, i) =>
            day
              ? {
                  ...cellContent(day, setting(i), context),
                  ...(day.closing && { fillColor: closedShade }),
                }
              : { text: '' },
          ),
        ]),
      ],
    },
    layout: {
      hLineWidth: (i: number) => (i < 2 ? 0 : lineWidth * scale),
      vLineWidth: (i: number) => (i === 0 ? 0 : lineWidth * scale),
      hLineColor: () => hairline,
      vLineColor: () => hairline,
      paddingLeft: () => padding.side * scale,
      paddingRight: () => padding.side * scale - lineWidth * scale,
      paddingTop: () => padding.top * scale,
      paddingBottom: () => padding.bottom * scale,
    },
  }
}

/** Seen in black and white as well, and black letters stand clear on it. */
const closedShade = '#e6e2da'

function weekdayBar({ place }: PlaceData, scale: number, { t, language }: DocumentContext): Content[] {
  const names = [t('sheets:monthGrid.week'), ...WEEKDAYS.map((weekday) => weekdayName(weekday, language))]
  return names.map((name, i) => ({
    text: capitalise(name),
    bold: true,
    color: '#ffffff',
    fillColor: placeColourHex[place.colour],
    ...(i === 0 && { alignment: 'center' }),
    fontSize: barSize * scale,
    noWrap: true,
  }))
}
