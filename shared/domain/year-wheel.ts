/** The year's fixed points (årshjul), month by month: the place's own, meetings, reports that are due, closed periods. */
import { closuresBetween } from './closure.ts'
import type { Day } from './day.ts'
import { reportDay } from './grant.ts'
import { grantsIn } from './grant-year.ts'
import type { PlaceData } from './place-data.ts'
import { inOrderOfText } from './text-order.ts'
import type { YearPoint } from './year-point.ts'

export type WheelPoint = {
  /** The day it is on, or begins; the first of the month for one of no day in particular. */
  readonly day: Day
  readonly title: string
} & (
  | { readonly kind: 'own'; readonly point: YearPoint }
  | { readonly kind: 'meeting'; readonly meetingId: string }
  | { readonly kind: 'report'; readonly year: number }
  | { readonly kind: 'closure'; readonly to: Day }
)

/** Twelve lists, January first; in each by day, what has no day first. */
export function yearWheel(data: PlaceData, year: number): readonly (readonly WheelPoint[])[] {
  const points: WheelPoint[] = [
    ...data.yearPoints.map(
      (point): WheelPoint => ({
        kind: 'own',
        day: dayIn(year, point),
        title: point.title,
        point,
      }),
    ),
    ...data.meetings
      .filter(({ date }) => date.startsWith(`${year}-`))
      .map(({ id, date, title }): WheelPoint => ({ kind: 'meeting', day: date, title, meetingId: id })),
    ...grantsIn(data, year - 1).flatMap((grant): WheelPoint[] => {
      const day = reportDay(grant, year - 1)
      return day === undefined ? [] : [{ kind: 'report', day, title: grant.name, year: year - 1 }]
    }),
    ...closuresBetween(data.closures, { from: `${year}-01-01`, to: `${year}-12-31` })
      .filter(({ from }) => from.startsWith(`${year}-`))
      .map(({ name, from, to }): WheelPoint => ({ kind: 'closure', day: from, title: name, to })),
  ]
  return Array.from({ length: 12 }, (_, i) => {
    const month = `${year}-${String(i + 1).padStart(2, '0')}`
    return points.filter(({ day }) => day.startsWith(month)).toSorted(byDay)
  })
}

/** 29 February is the 28th where the year has none. */
function dayIn(year: number, { monthDay }: YearPoint): Day {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  return `${year}-${monthDay === '02-29' && !leap ? '02-28' : monthDay}`
}

function isLoose(point: WheelPoint): boolean {
  return point.kind === 'own' && !point.point.day
}

function byDay(a: WheelPoint, b: WheelPoint): number {
  return (
    Number(isLoose(b)) - Number(isLoose(a)) ||
    inOrderOfText(a.day, b.day) ||
    a.title.localeCompare(b.title, 'da')
  )
}
