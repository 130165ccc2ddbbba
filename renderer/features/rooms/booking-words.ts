/** When a booking is, as people say it. */
import type { Booking } from '../../../shared/domain/booking.ts'
import { addDays } from '../../../shared/domain/day.ts'
import { capitalise } from '../../../shared/exchange/capitalise.ts'
import { describeRecurrence } from '../../../shared/exchange/describe-recurrence.ts'
import { formatDay } from '../../../shared/exchange/format-day.ts'
import { formatTime, formatTimeSpan } from '../../../shared/exchange/format-time.ts'
import type { Language } from '../../../shared/host/contract.ts'
import type { Translate } from '../../../shared/locales/translate.ts'

type Times = Pick<Booking, 'recurrence' | 'startTime' | 'endTime' | 'days'>

/**
 * "Tirsdage i lige uger · kl. 19.00–22.00", "Lørdag den 28. november 2026 · kl. 18.00 til kl. 2.00 dagen efter",
 * "Fra fredag den 27. november kl. 16.00 til søndag den 29. november 2026 kl. 12.00".
 */
export function describeBooking(booking: Times, t: Translate, language: Language): string {
  const { recurrence, startTime, endTime, days } = booking
  if (recurrence.kind === 'once' && days > 1) {
    const end = addDays(recurrence.date, days)
    const sameYear = recurrence.date.slice(0, 4) === end.slice(0, 4)
    return t('rooms:booking.fromTo', {
      start: formatDay(recurrence.date, language, sameYear ? 'long' : 'long-year'),
      startTime: formatTime(startTime, language),
      end: formatDay(end, language, 'long-year'),
      endTime: formatTime(endTime, language),
    })
  }
  return `${capitalise(describeRecurrence(recurrence, t, language))} · ${describeTimes(booking, t, language)}`
}

/** "kl. 19.00–22.00", "kl. 18.00 til kl. 2.00 dagen efter". */
export function describeTimes(
  { startTime, endTime, days }: Pick<Times, 'startTime' | 'endTime' | 'days'>,
  t: Translate,
  language: Language,
): string {
  if (days === 0) return formatTimeSpan(startTime, endTime, language)
  return t('rooms:booking.until', {
    start: formatTime(startTime, language),
    end: formatTime(endTime, language),
    when: endDayName(days, t),
  })
}

/** "samme dag", "dagen efter", "2 dage efter". */
export function endDayName(days: number, t: Translate): string {
  return days === 0 ? t('rooms:booking.sameDay') : t('rooms:booking.daysAfter', { count: days })
}
