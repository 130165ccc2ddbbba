/** What a place should look at soon, worked out from what is written: nobody has to remember to look for it. */
import { type Clash, findClashes } from './clash.ts'
import { addDays, type Day } from './day.ts'
import { type Holiday, holidayOn } from './holidays.ts'
import type { Id } from './id.ts'
import { type Occurrence, occurrencesBetween, takesPlace } from './occurrence.ts'
import type { PlaceData } from './place-data.ts'
import { inOrderOfText } from './text-order.ts'

/** Who is on duty on a date, by the fields of an override. */
export type Duty = 'host' | 'coffeeDuty'
const duties: readonly Duty[] = ['host', 'coffeeDuty']

export type AttentionItem =
  /** The same room or person is needed twice, and nobody has said that it is meant. */
  | { kind: 'clash'; clash: Clash }
  /** A date on a public holiday, and nobody has said whether it is held. */
  | { kind: 'holiday'; occurrence: Occurrence; holiday: Holiday }
  /** Dates soon that nobody is put down for, where somebody usually is. */
  | { kind: 'duty'; duty: Duty; activityId: Id; title: string; dates: readonly Day[] }
  /** An activity with one tovholder, or none: `leaderIds` says which. */
  | { kind: 'alone'; activityId: Id; title: string; leaderIds: readonly Id[] }

/** How far ahead clashes and dates on holidays are told of: time to ask people, and not so far that nobody minds. */
const DAYS_AHEAD = 12 * 7
/** How far ahead an empty duty is told of: most places put their people down a month at a time. */
const DUTY_DAYS = 28
/** An activity uses hosts when one of its dates this near has one, and runs when one of them is to come. */
const HALF_A_YEAR = 182

/**
 * What needs attention from `today` on: clashes, dates on holidays and empty duties, what comes first standing first;
 * then activities with fewer than two tovholdere, by title.
 *
 * A date that does not take place needs nothing. An activity is asked for hosts (or coffee duty) only when it uses
 * them: some date within half a year, before or after, has one.
 */
export function attentionOf(data: PlaceData, today: Day): AttentionItem[] {
  const near = occurrencesBetween(data, {
    from: addDays(today, -HALF_A_YEAR),
    to: addDays(today, HALF_A_YEAR),
  }).filter(takesPlace)
  const coming = near.filter(({ date }) => date >= today)
  const dated = [
    ...openClashes(data, today),
    ...onHolidays(coming, addDays(today, DAYS_AHEAD)),
    ...duties.flatMap((duty) => emptyDuties(duty, near, today)),
  ]
  return [...dated.sort(byFirstDay), ...standingAlone(coming)]
}

type Dated = Exclude<AttentionItem, { kind: 'alone' }>

function byFirstDay(one: Dated, other: Dated): number {
  return inOrderOfText(firstDayOf(one) ?? '', firstDayOf(other) ?? '')
}

function firstDayOf(item: Dated): Day | undefined {
  switch (item.kind) {
    case 'clash':
      return item.clash.dates[0]?.map(({ date }) => date).sort()[0]
    case 'holiday':
      return item.occurrence.date
    case 'duty':
      return item.dates[0]
  }
}

function openClashes(data: PlaceData, today: Day): Dated[] {
  return findClashes(data, { from: today, to: addDays(today, DAYS_AHEAD) })
    .filter(({ accepted }) => accepted === undefined)
    .map((clash) => ({ kind: 'clash', clash }))
}

/** Where the place closes on holidays there are none: such dates do not take place. */
function onHolidays(coming: readonly Occurrence[], to: Day): Dated[] {
  return coming.flatMap((occurrence): Dated[] => {
    const holiday = occurrence.date <= to ? holidayOn(occurrence.date) : undefined
    return holiday && !occurrence.override?.despiteClosing ? [{ kind: 'holiday', occurrence, holiday }] : []
  })
}

function emptyDuties(duty: Duty, near: readonly Occurrence[], today: Day): Dated[] {
  const inUse = new Set(near.filter(({ override }) => override?.[duty]).map(({ activityId }) => activityId))
  const to = addDays(today, DUTY_DAYS)
  const empty = new Map<Id, { title: string; dates: Day[] }>()
  for (const { activityId, date, details, override } of near) {
    if (date < today || date > to || override?.[duty] || !inUse.has(activityId)) continue
    const known = empty.get(activityId)
    if (known) known.dates.push(date)
    else empty.set(activityId, { title: details.title, dates: [date] })
  }
  return [...empty].map(([activityId, found]) => ({ kind: 'duty', duty, activityId, ...found }))
}

const titles = new Intl.Collator('da', { numeric: true })

/** By what holds on the next date of each: who led it before does not help, nor does who will one day. */
function standingAlone(coming: readonly Occurrence[]): AttentionItem[] {
  const next = new Map<Id, Occurrence>()
  for (const occurrence of coming)
    if (!next.has(occurrence.activityId)) next.set(occurrence.activityId, occurrence)
  return [...next.values()]
    .filter(({ details }) => new Set(details.leaderIds).size < 2)
    .sort((a, b) => titles.compare(a.details.title, b.details.title))
    .map(({ activityId, details: { title, leaderIds } }) => ({ kind: 'alone', activityId, title, leaderIds }))
}

/** Tells one thing from the others that need attention at the same time. */
export function attentionKey(item: AttentionItem): string {
  switch (item.kind) {
    case 'clash':
      return `clash ${item.clash.parties.join(' ')} ${item.clash.subject.key}`
    case 'holiday':
      return `holiday ${item.occurrence.activityId} ${item.occurrence.originalDate}`
    case 'duty':
      return `${item.duty} ${item.activityId}`
    case 'alone':
      return `alone ${item.activityId}`
  }
}
