import { daysOfMonth, WEEKDAYS } from '../domain/day.ts'
import { placeColourHex } from '../domain/place-colour.ts'
import type { PlaceData } from '../domain/place-data.ts'
import { capitalise } from '../exchange/capitalise.ts'
import { formatMonth, weekdayName } from '../exchange/format-day.ts'
import type { Content, ContentNode, DocumentContext, PrintableDocument } from './document.ts'
import { frame } from './kit/frame.ts'
import { mm, type PageGeometry, pageOf } from './kit/page.ts'
import { hairline } from './kit/type-scale.ts'
import { type CellSetting, cellContent, cellHeight } from './month-grid/day-cell.ts'
import { type FittedRows, fitRows } from './month-grid/fit-rows.ts'
import { type GridWeek, gridWeeks, usedWeekdays } from './month-grid/grid-days.ts'
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
    const fit = fitted(weeks, [room - top.height, room], page, context)
    return { ...definition, content: [top.content, gridTable(weeks, fit, data, page, context)] }
  },
}

/** Points: of the bar of weekdays on A4, and what is left over so that no rounding sends a row to the next page. */
const barHeight = 24
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
  rows: FittedRows
  /** Some week is higher than a page, and has to be broken between two. */
  breaks: boolean
}

/** The fewest pages; on those the largest letters; with them the widest weekend. */
function fitted(
  weeks: readonly GridWeek[],
  room: readonly [number, number],
  page: PageGeometry,
  context: DocumentContext,
): FittedGrid {
  const least = textSizes.at(-1) as number
  const used = usedWeekdays(weeks)
  const tried = weekendShares.map((share) => columnWidths(used, share, page))
  const smallest = tried.map((widths) => grid(weeks, least, widths, room, page, context))
  const fewest = Math.min(...smallest.map(({ rows }) => rows.length))
  for (const size of textSizes.slice(0, -1)) {
    for (const widths of tried) {
      const larger = grid(weeks, size, widths, room, page, context)
      if (larger.rows.length === fewest && !larger.breaks) return larger
    }
  }
  return smallest.find(({ rows }) => rows.length === fewest) as FittedGrid
}

function grid(
  weeks: readonly GridWeek[],
  size: number,
  widths: readonly number[],
  room: readonly [number, number],
  { scale }: PageGeometry,
  context: DocumentContext,
): FittedGrid {
  const around = (padding.top + padding.bottom + lineWidth) * scale
  const heights = weeks.map(({ days }) => {
    const cells = days.map((day, i) =>
      day ? cellHeight(day, settingOf(size, widths[i + 1], scale), context) : 0,
    )
    return Math.max(...cells) + around
  })
  return { size, widths, rows: fitRows(heights, room), breaks: heights.some((height) => height > room[1]) }
}

function settingOf(size: number, width = 0, scale: number): CellSetting {
  return { size: size * scale, width: width - 2 * padding.side * scale }
}

/** A weekday on which nothing happens all month leaves half its room to the others. */
function columnWidths(
  used: readonly boolean[],
  weekendShare: number,
  { contentWidth, scale }: PageGeometry,
): number[] {
  const week = mm(10) * scale
  const shares = used.map((isUsed, i) => (isUsed ? (i < 5 ? 1 : weekendShare) : 0.5))
  const whole = shares.reduce((sum, share) => sum + share, 0)
  return [week, ...shares.map((share) => ((contentWidth - week) * share) / whole)]
}

function gridTable(
  weeks: readonly GridWeek[],
  { size, widths, rows, breaks }: FittedGrid,
  data: PlaceData,
  { scale }: PageGeometry,
  context: DocumentContext,
): ContentNode {
  const around = (padding.top + padding.bottom + lineWidth) * scale
  const heights = rows.flat()
  return {
    table: {
      widths: widths.map((width) => width - 2 * padding.side * scale),
      headerRows: 1,
      keepWithHeaderRows: breaks ? 0 : 1,
      dontBreakRows: !breaks,
      // Rows that break take what they need: a height of more than a page would leave the rest of it empty.
      heights: (row: number) => (row === 0 || breaks ? 0 : (heights[row - 1] ?? 0) - around),
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
    fontSize: 11 * scale,
    noWrap: true,
  }))
}
