import type { ClockTime } from '../domain/day.ts'
import type { Language } from '../host/contract.ts'
import { calendarWords, fillPattern } from './calendar-words.ts'

/** "9.30", "14.00"; in English "9:30", "14:00". */
export function formatTime(time: ClockTime, language: Language): string {
  const [hour, minute] = time.split(':')
  return `${Number(hour)}${language === 'da' ? '.' : ':'}${minute}`
}

/** "kl. 14.00–16.00", or "kl. 14.00" without an end; in English "14:00–16:00". */
export function formatTimeSpan(start: ClockTime, end: ClockTime | undefined, language: Language): string {
  const { at, span } = calendarWords[language].time
  return fillPattern(end ? span : at, {
    start: formatTime(start, language),
    end: end ? formatTime(end, language) : '',
  })
}
