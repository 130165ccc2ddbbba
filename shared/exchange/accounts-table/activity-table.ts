/** "Aktiviteter": what was held in the year and how many came, first summed up, then date by date. */
import { activityYears } from '../../domain/activity-year.ts'
import type { PlaceData } from '../../domain/place-data.ts'
import { inOrderOfText } from '../../domain/text-order.ts'
import { head, row, type Table, total } from '../table.ts'
import type { TablesAsked } from './asked.ts'

export function activityTable(data: PlaceData, { year, today, t }: TablesAsked): Table {
  const activities = activityYears(data, year, today)
  const sum = (of: (one: (typeof activities)[number]) => number) =>
    activities.reduce((all, one) => all + of(one), 0)
  const dates = activities
    .flatMap(({ title, dates }) => dates.map((held) => ({ title, ...held })))
    .sort((a, b) => inOrderOfText(a.date, b.date))
  return {
    name: t('tables:activities.name'),
    widths: [44, 14, 14, 16],
    rows: [
      head(
        t('tables:activity'),
        t('tables:activities.held'),
        t('tables:activities.counted'),
        t('tables:activities.people'),
      ),
      ...activities.map(({ title, dates, counted, people }) => row(title, dates.length, counted, people)),
      total(
        t('tables:total'),
        sum(({ dates }) => dates.length),
        sum(({ counted }) => counted),
        sum(({ people }) => people),
      ),
      row(),
      head(t('tables:activity'), t('tables:date'), t('tables:activities.people')),
      ...dates.map(({ title, date, headcount }) => row(title, { day: date }, headcount)),
    ],
  }
}
