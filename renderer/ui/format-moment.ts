import { Temporal } from 'temporal-polyfill'
import { formatDay } from '../../shared/exchange/format-day.ts'
import { formatTimeSpan } from '../../shared/exchange/format-time.ts'
import type { Language } from '../../shared/host/contract.ts'

/**
 * When something was done, as people say it: "mandag den 23. november 2026 kl. 14.05".
 * @param moment an instant in UTC (`…Z`), shown as the clock here stood, or a local `2026-11-23T14:05`
 */
export function formatMoment(moment: string, language: Language): string {
  const [day, time] = localMoment(moment).split('T') as [string, string]
  return `${formatDay(day, language, 'long-year')} ${formatTimeSpan(time, undefined, language)}`
}

/** A moment as the clock here stood, to the minute: `2026-11-23T14:05`. */
export function localMoment(moment: string): string {
  const local = moment.endsWith('Z')
    ? Temporal.Instant.from(moment).toZonedDateTimeISO(Temporal.Now.timeZoneId()).toPlainDateTime()
    : Temporal.PlainDateTime.from(moment)
  return local.toString({ smallestUnit: 'minute' })
}
