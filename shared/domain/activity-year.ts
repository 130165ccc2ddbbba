/** What was held in a year and how many came, as a funder asks for it: activities, dates and numbers, nobody's name. */
import type { Day } from './day.ts'
import { occurrencesBetween, type Programme, takesPlace } from './occurrence.ts'

export interface ActivityYear {
  readonly title: string
  /** The dates it was held, in order; `headcount` where somebody wrote it down. */
  readonly dates: readonly { readonly date: Day; readonly headcount: number | undefined }[]
  /** Dates with a headcount. */
  readonly counted: number
  /** Of the dates that were counted. */
  readonly people: number
}

/** The activities of a year up to a day, by title; those that were not held are left out. The title is the latest of the year. */
export function activityYears(programme: Programme, year: number, until: Day): ActivityYear[] {
  const [from, last] = [`${year}-01-01`, `${year}-12-31`]
  const to = until < last ? until : last
  if (to < from) return []
  const byActivity = new Map<string, { title: string; dates: ActivityYear['dates'][number][] }>()
  for (const occurrence of occurrencesBetween(programme, { from, to })) {
    if (!takesPlace(occurrence)) continue
    const { activityId, date, details, override } = occurrence
    const known = byActivity.get(activityId)
    const dates = [...(known?.dates ?? []), { date, headcount: override?.headcount }]
    byActivity.set(activityId, { title: details.title, dates })
  }
  return [...byActivity.values()]
    .map(({ title, dates }) => {
      const counts = dates.flatMap(({ headcount }) => (headcount === undefined ? [] : [headcount]))
      return { title, dates, counted: counts.length, people: counts.reduce((sum, one) => sum + one, 0) }
    })
    .sort((a, b) => a.title.localeCompare(b.title, 'da'))
}
