/** How large the letters of a calendar are, how wide its columns, and on how many pages it stands. */
import type { DocumentContext } from '../document.ts'
import { widthOf } from '../kit/measure.ts'
import type { PageGeometry } from '../kit/page.ts'
import { type CellSetting, cellHeight } from './day-cell.ts'
import { type FittedRows, fitRows } from './fit-rows.ts'
import { type GridWeek, usedWeekdays } from './grid-days.ts'
import { splitWeeks } from './split-weeks.ts'

/** Points on A4 around the text of a day, and of the lines between days. */
export const padding = { side: 4, top: 2, bottom: 3.5 }
export const lineWidth = 0.75
/** Points on A4 of the weekdays' names. */
export const barSize = 11

/** Points of the first page and of each that follows. */
type Room = readonly [first: number, later: number]

/** How the days of a weekday, 0 to 6, are set. */
type Setting = (column: number) => CellSetting

export interface FittedGrid {
  setting: Setting
  /** Of the weeks' numbers, and of Monday to Sunday. */
  widths: readonly number[]
  weeks: readonly GridWeek[]
  rows: FittedRows
}

/** Points on A4: the last is the least that readers of 65 and older are asked to read. */
const textSizes = [14, 13, 12, 11.5, 11]
const smallest = 11

/** How wide Saturday and Sunday are beside the other days, where they are used: as wide, or less if that saves a page. */
const weekendShares = [1, 0.8, 0.65]

/**
 * The fewest pages. On those each day's number over its activities rather than beside them; then the largest letters;
 * then the widest weekend.
 */
export function fitGrid(
  weeks: readonly GridWeek[],
  room: Room,
  page: PageGeometry,
  context: DocumentContext,
): FittedGrid {
  const used = usedWeekdays(weeks)
  // Contact details filled to their limit may leave the first page next to nothing.
  const highest = room[0] > room[1] / 2 ? room[0] : room[1]
  const layouts = [false, true].map((numberBeside) =>
    weekendShares.map((share) => {
      const widths = columnWidths(used, share, page, context)
      const setting = (size: number) => settingOf(size, widths, numberBeside, page)
      const split = splitWeeks(
        weeks,
        (day, column) => cellHeight(day, setting(smallest)(column), context),
        highest - around(page),
      )
      const heights = rowHeights(split, setting(smallest), page, context)
      return { setting, widths, weeks: split, heights, rows: fitRows(heights, room) }
    }),
  )
  const fewest = Math.min(...layouts.flat().map(({ rows }) => rows.length))
  const possible = layouts.find((group) => group.some(({ rows }) => rows.length === fewest)) ?? []
  for (const size of textSizes) {
    for (const { setting, widths, weeks: split, heights } of possible) {
      // Letters take at least as many lines when they are larger: what cannot fit by that is not tried.
      const lowest = heights.map((height) => around(page) + ((height - around(page)) * size) / smallest)
      if (fitRows(lowest, room).length > fewest) continue
      const higher = rowHeights(split, setting(size), page, context)
      const rows = fitRows(higher, room)
      const fits = rows.length === fewest && Math.max(...higher) <= room[1]
      if (fits || (size === smallest && rows.length === fewest))
        return { setting: setting(size), widths, weeks: split, rows }
    }
  }
  throw new RangeError('a calendar fits on as many pages as it takes')
}

/** Points of a week that are not its text's. */
export function around({ scale }: PageGeometry): number {
  return (padding.top + padding.bottom + lineWidth) * scale
}

function settingOf(
  size: number,
  widths: readonly number[],
  numberBeside: boolean,
  { scale }: PageGeometry,
): Setting {
  return (column) => ({
    size: size * scale,
    width: (widths[column + 1] ?? 0) - 2 * padding.side * scale,
    numberBeside,
  })
}

function rowHeights(
  weeks: readonly GridWeek[],
  setting: Setting,
  page: PageGeometry,
  context: DocumentContext,
): number[] {
  return weeks.map(({ days }) => {
    const heights = days.map((day, column) => (day ? cellHeight(day, setting(column), context) : 0))
    return Math.max(...heights) + around(page)
  })
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
