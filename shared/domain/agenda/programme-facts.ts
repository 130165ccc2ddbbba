/** What is new, what ended, and what makes a pause in the programme; closures that come; headcounts that rise or fall. */
import { closuresBetween } from '../closure.ts'
import { addDays, type Day, daysBetween } from '../day.ts'
import type { Id } from '../id.ts'
import { type Occurrence, occurrencesBetween, takesPlace } from '../occurrence.ts'
import type { PlaceData } from '../place-data.ts'
import type { AgendaFact, AgendaSpan } from './agenda-fact.ts'

/** An activity makes a pause when so many of its dates were in the quarter before: what is once a year makes none. */
const IN_QUARTER_BEFORE = 2
/** How far back an activity is looked for to be told whether it is new, and how far ahead whether it comes again. */
const LOOKED_FOR_DAYS = 400

/** New and on trial, ended, paused: by title. */
export function programmeFacts(data: PlaceData, { since, until }: AgendaSpan): AgendaFact[] {
  const dates = datesByActivity(data, addDays(since, -LOOKED_FOR_DAYS), addDays(until, LOOKED_FOR_DAYS))
  const facts = [...dates].flatMap(([id, held]): AgendaFact[] => {
    const first = held[0]
    const last = held.at(-1)
    if (!first || !last) return []
    const { title, trial } = last.details
    const at = { item: 'programme' as const, title }
    if (first.date >= since && first.date <= until)
      return [
        {
          ...at,
          key: `programme/new/${id}`,
          kind: 'activity-new',
          from: first.date,
          trial,
          once: first === last,
        },
      ]
    const before = held.findLast(({ date }) => date < since)
    const next = held.find(({ date }) => date >= since)
    const inQuarter = held.some(({ date }) => date >= since && date <= until)
    if (last.date >= since && last.date <= until)
      return [{ ...at, key: `programme/ended/${id}`, kind: 'activity-ended', last: last.date }]
    if (before && !inQuarter && next && isOften(held, before.date))
      return [{ ...at, key: `programme/paused/${id}`, kind: 'activity-paused', last: before.date }]
    return []
  })
  return facts.sort((a, b) => ('title' in a && 'title' in b ? a.title.localeCompare(b.title, 'da') : 0))
}

/** Whether it was part of everyday life in the quarter up to a day. */
function isOften(held: readonly Occurrence[], to: Day): boolean {
  const from = addDays(to, -13 * 7)
  return held.filter(({ date }) => date > from && date <= to).length >= IN_QUARTER_BEFORE
}

export function closureFacts(data: PlaceData, { meeting, until }: AgendaSpan): AgendaFact[] {
  return closuresBetween(data.closures, { from: meeting, to: until }).map(({ id, name, from, to }) => ({
    key: `programme/closure/${id}`,
    item: 'programme',
    kind: 'closure',
    name,
    from,
    to,
  }))
}

/** Dates that must have been counted in each of the two stretches, and by how much the average must have moved. */
const COUNTED = 3
const MOVED_PEOPLE = 3
const MOVED_SHARE = 0.2

/** Activities to which clearly more, or clearly fewer, came since the last meeting than in as many days before it. */
export function headcountFacts(data: PlaceData, { since, meeting }: AgendaSpan): AgendaFact[] {
  const days = Math.max(1, daysBetween(since, meeting))
  const dates = datesByActivity(data, addDays(since, -days), addDays(meeting, -1))
  return [...dates].flatMap(([id, held]): AgendaFact[] => {
    const before = headcountsOf(held.filter(({ date }) => date < since))
    const now = headcountsOf(held.filter(({ date }) => date >= since))
    if (before.length < COUNTED || now.length < COUNTED) return []
    const [was, is] = [average(before), average(now)]
    const moved = Math.abs(is - was)
    if (moved < MOVED_PEOPLE || moved < was * MOVED_SHARE) return []
    const title = held.at(-1)?.details.title ?? ''
    return [
      {
        key: `news/headcount/${id}`,
        item: 'news',
        kind: 'headcount',
        title,
        before: Math.round(was),
        now: Math.round(is),
        dates: now.length,
      },
    ]
  })
}

export function headcountsOf(dates: readonly Occurrence[]): number[] {
  return dates.flatMap(({ override }) => override?.headcount ?? [])
}

/** Dates that take place, in order, by activity. */
export function datesByActivity(data: PlaceData, from: Day, to: Day): Map<Id, Occurrence[]> {
  const dates = new Map<Id, Occurrence[]>()
  for (const occurrence of occurrencesBetween(data, { from, to })) {
    if (!takesPlace(occurrence)) continue
    const known = dates.get(occurrence.activityId)
    if (known) known.push(occurrence)
    else dates.set(occurrence.activityId, [occurrence])
  }
  return dates
}

function average(numbers: readonly number[]): number {
  return numbers.reduce((sum, one) => sum + one, 0) / numbers.length
}
