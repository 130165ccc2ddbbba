/** What was done to a year's accounts after they were closed, and what an auditor asks for first. */
import type { BookYear } from '../../domain/book-year.ts'
import type { Day } from '../../domain/day.ts'
import type { PlaceData } from '../../domain/place-data.ts'
import { formatDay } from '../../exchange/format-day.ts'
import type { Content, DocumentContext } from '../document.ts'
import { printed } from '../kit/text.ts'
import { grantsNamedIn, vouchersOf } from './chosen.ts'
import { annulledText, correctionTexts } from './entry-words.ts'
import { voucherFacts } from './voucher-facts.ts'

/** Vouchers that were changed after a year was closed are named one by one, up to so many. */
const MOST_CHANGES = 30

/** The vouchers in a line or two; and of a year that was opened again when and why, and what was corrected since. */
export function yearNotes(data: PlaceData, year: number, context: DocumentContext): Content[] {
  const { t } = context
  const vouchers = vouchersOf(data, year)
  const row = data.bookYears.find((one) => one.year === year)
  const facts = voucherFacts(vouchers, context)
  const reopened = row?.events.some(({ action }) => action === 'reopened')
    ? [...eventTexts(row, context)]
    : []
  const firstClosed = row?.events.find(({ action }) => action === 'closed')?.on
  const changes = firstClosed === undefined ? [] : changesSince(data, year, firstClosed, context)
  const named = changes.slice(0, MOST_CHANGES)
  const more = changes.length - named.length
  const after = [
    ...reopened,
    ...named,
    ...(more > 0 ? [t('ledger:accounts.moreChanges', { count: more })] : []),
  ]
  return [
    ...(facts.length > 0
      ? [{ text: t('ledger:accounts.vouchers'), style: 'section', margin: [0, 12, 0, 2] }]
      : []),
    ...facts,
    ...(after.length > 0
      ? [{ text: t('ledger:accounts.afterwards'), style: 'section', margin: [0, 12, 0, 2] }, ...after]
      : []),
  ]
}

function eventTexts({ events }: BookYear, { t, language }: DocumentContext): string[] {
  return events.map(({ action, on, reason }) => {
    const day = formatDay(on, language, 'date-year')
    return action === 'closed'
      ? t('ledger:accounts.closedOn', { day })
      : t('ledger:accounts.reopenedOn', { day, reason: printed(reason) })
  })
}

/** What became of vouchers from the day on which the year was first closed. */
function changesSince(data: PlaceData, year: number, day: Day, context: DocumentContext): string[] {
  const grants = grantsNamedIn(data, year)
  return vouchersOf(data, year).flatMap((entry) => {
    const since = correctionTexts(entry, grants, context).filter(
      (_, i) => (entry.earlier[i]?.correctedOn ?? '') >= day,
    )
    const gone = entry.annulled && entry.annulled.on >= day ? [annulledText(entry.annulled, context)] : []
    return [...since, ...gone].map((text) =>
      context.t('ledger:accounts.changed', { number: entry.voucher, text }),
    )
  })
}
