import type { ClockTime } from '../domain/day.ts'
import type { Language } from '../host/contract.ts'
import { calendarWords, fillPattern } from './calendar-words.ts'

/** "14.00"; in English "14:00". */
export function formatTime(time: ClockTime, language: Language): string {
  return language === 'da' ? time.replace(':', '.') : time
}

/** "kl. 14.00–16.00", or "kl. 14.00" without an end; in English "14:00–16:00". */
export function formatTimeSpan(start: ClockTime, end: ClockTime | undefined, language: Language): string {
  const { at, span } = calendarWords[language].time
  return fillPattern(end ? span : at, {
    start: formatTime(start, language),
    end: end ? formatTime(end, language) : '',
  })
}
