/** What was held in the year and how many came, for whoever pays for it: dates and numbers, nobody's name. */
import { amountHead } from '../documents/accounts/amounts.ts'
import type { Content, DocumentContext, DocumentDefinition } from '../documents/document.ts'
import { frame } from '../documents/kit/frame.ts'
import { heading } from '../documents/kit/heading.ts'
import { listTable } from '../documents/kit/list-table.ts'
import { columnsOf, pageOf } from '../documents/kit/page.ts'
import { facts, printed } from '../documents/kit/text.ts'
import { type ActivityYear, activityYears } from '../domain/activity-year.ts'
import type { PlaceData } from '../domain/place-data.ts'
import { monthName } from '../exchange/format-day.ts'

export function activityPages(data: PlaceData, year: number, context: DocumentContext): DocumentDefinition {
  const { t, today } = context
  const page = pageOf('a4')
  const title = t('pack:activities.title', { year })
  const held = activityYears(data, year, today)
  const times = held.reduce((sum, { dates }) => sum + dates.length, 0)
  const people = held.reduce((sum, one) => sum + one.people, 0)
  const counted = held.reduce((sum, one) => sum + one.counted, 0)
  const lead =
    held.length === 0
      ? ''
      : [
          t('pack:activities.held', { count: times }),
          ...(counted > 0 ? [t('pack:activities.people', { count: people })] : []),
        ].join(', ')
  const lines = counted > 0 && counted < times ? [t('pack:activities.counted', { counted, times })] : []
  const top = heading(data, { title, lead, lines }, page, context)
  const body: Content =
    held.length === 0
      ? { text: t('pack:activities.none'), style: 'section', margin: [0, 24, 0, 0] }
      : listTable(
          {
            head: [
              t('tables:activity'),
              amountHead(t('tables:activities.held')),
              amountHead(t('tables:activities.people')),
            ],
            rows: held.map((one) => [
              activityContent(one, context),
              numberOf(one.dates.length),
              peopleOf(one),
            ]),
            widths: columnsOf(page, [0, 28, 28]),
            padding: 5,
            breakRows: true,
          },
          page,
        )
  return frame(data, title, [top, body], page, context)
}

/** Under the title "marts 3. (21), 10., 17. (18) · april 7.". */
function activityContent({ title, dates }: ActivityYear, { language }: DocumentContext): Content {
  const months: string[] = []
  let last = ''
  for (const { date, headcount } of dates) {
    const month = date.slice(0, 7)
    const day = `${Number(date.slice(8))}.${headcount === undefined ? '' : ` (${headcount})`}`
    if (month === last) months.push(`${months.pop()}, ${day}`)
    else months.push(`${monthName(Number(date.slice(5, 7)), language)} ${day}`)
    last = month
  }
  return {
    stack: [
      { text: printed(title), style: 'title' },
      { text: facts(months), style: 'muted' },
    ],
  }
}

function numberOf(count: number): Content {
  return { text: String(count), style: 'amount' }
}

/** Nothing where nobody was counted: nobody is not none. */
function peopleOf({ counted, people }: ActivityYear): Content {
  return counted === 0 ? '' : numberOf(people)
}
