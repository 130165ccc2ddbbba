import { daysOfMonth, WEEKDAYS } from '../domain/day.ts'
import { placeColourHex } from '../domain/place-colour.ts'
import type { PlaceData } from '../domain/place-data.ts'
import { capitalise } from '../exchange/capitalise.ts'
import { formatMonth, weekdayName } from '../exchange/format-day.ts'
import type { Content, ContentNode, DocumentContext, PrintableDocument } from './document.ts'
import { frame } from './kit/frame.ts'
import { widthOf } from './kit/measure.ts'
import { type PageGeometry, pageOf } from './kit/page.ts'
import { hairline } from './kit/type-scale.ts'
import { type CellSetting, cellContent, cellHeight } from './month-grid/day-cell.ts'
import { type FittedRows, fitRows } from './month-grid/fit-rows.ts'
import { type GridDay, type GridWeek, gridWeeks, usedWeekdays } from './month-grid/grid-days.ts'
import { gridHeading } from './month-grid/grid-heading.ts'
import { splitWeeks } from './month-grid/split-weeks.ts'

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
    const fit = fitted(weeks, [room - top.height, room], page, context)
    return { ...definition, content: [top.content, gridTable(fit, data, page, context)] }
  },
}

/** Points: of the bar of weekdays on A4, and what is left over so that no rounding sends a row to the next page. */
const barHeight = 24
const barSize = 11
const spare = 4
/** Points on A4 around the text of a day, and of the lines between days. */
const padding = { side: 4, top: 2, bottom: 3.5 }
const lineWidth = 0.75

/** Points on A4: the last is the least that readers of 65 and older are asked to read. */
const textSizes = [14, 13, 12, 11.5, 11]

/** How wide Saturday and Sunday are beside the other days, where they are used: as wide, or less if that saves a page. */
const weekendShares = [1, 0.8, 0.65]

interface FittedGrid {
  size: number
  /** Of the weeks' numbers, and of Monday to Sunday. */
  widths: readonly number[]
  weeks: readonly GridWeek[]
  rows: FittedRows
}

/** Points of the first page and of each that follows. */
type Room = readonly [first: number, later: number]

/** The fewest pages; on those the largest letters; with them the widest weekend. */
function fitted(
  weeks: readonly GridWeek[],
  room: Room,
  page: PageGeometry,
  context: DocumentContext,
): FittedGrid {
  const smallest = textSizes.at(-1) as number
  const used = usedWeekdays(weeks)
  // Contact details filled to their limit may leave the first page next to nothing.
  const highest = room[0] > room[1] / 2 ? room[0] : room[1]
  const least = weekendShares.map((share) => {
    const widths = columnWidths(used, share, page, context)
    const split = splitWeeks(weeks, dayHeights(smallest, widths, page, context), highest - around(page))
    const heights = rowHeights(split, smallest, widths, page, context)
    return { size: smallest, widths, weeks: split, rows: fitRows(heights, room), heights }
  })
  const fewest = Math.min(...least.map(({ rows }) => rows.length))
  for (const size of textSizes.slice(0, -1)) {
    for (const { widths, weeks: split, heights } of least) {
      // Letters take at least as many lines when they are larger: what cannot fit by that is not tried.
      const lowest = heights.map((height) => around(page) + ((height - around(page)) * size) / smallest)
      if (fitRows(lowest, room).length > fewest) continue
      const higher = rowHeights(split, size, widths, page, context)
      const rows = fitRows(higher, room)
      if (rows.length === fewest && Math.max(...higher) <= room[1])
        return { size, widths, weeks: split, rows }
    }
  }
  return least.find(({ rows }) => rows.length === fewest) as FittedGrid
}

/** Points of a week that are not its text's. */
function around({ scale }: PageGeometry): number {
  return (padding.top + padding.bottom + lineWidth) * scale
}

function dayHeights(
  size: number,
  widths: readonly number[],
  { scale }: PageGeometry,
  context: DocumentContext,
): (day: GridDay, column: number) => number {
  return (day, column) => cellHeight(day, settingOf(size, widths[column + 1], scale), context)
}

function rowHeights(
  weeks: readonly GridWeek[],
  size: number,
  widths: readonly number[],
  page: PageGeometry,
  context: DocumentContext,
): number[] {
  const heightOf = dayHeights(size, widths, page, context)
  return weeks.map(({ days }) => {
    const heights = days.map((day, column) => (day ? heightOf(day, column) : 0))
    return Math.max(...heights) + around(page)
  })
}

function settingOf(size: number, width = 0, scale: number): CellSetting {
  return { size: size * scale, width: width - 2 * padding.side * scale }
}

/** A weekday on which nothing happens all month leaves half its room to the others. */
function columnWidths(
  used: readonly boolean[],
  weekendShare: number,
  { contentWidth, scale }: PageGeometry,
  { t }: DocumentContext,
): number[] {
  const week = (widthOf(t('sheets:monthGrid.week'), barSize, true) + 2 * padding.side + 2) * scale
  const shares = used.map((isUsed, i) => (isUsed ? (i < 5 ? 1 : weekendShare) : 0.5))
  const whole = shares.reduce((sum, share) => sum + share, 0)
  return [week, ...shares.map((share) => ((contentWidth - week) * share) / whole)]
}

function gridTable(
  { size, widths, weeks, rows }: FittedGrid,
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
            fontSize: size * scale,
          },
          ...week.days.map((day, i) =>
            day
              ? {
                  ...cellContent(day, settingOf(size, widths[i + 1], scale), context),
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
