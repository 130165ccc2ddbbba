import { type ClockTime, clockTimeOf } from '../domain/day.ts'

const pattern =
  /^(?:klokken|kl)?[.:]?\s*(?:(?<hour>\d{1,2})(?:[.:,\s]\s?(?<minute>\d\d))?|(?<compact>[1-9]\d{2}|\d{4}))\s*(?:\.|(?<half>[ap])\.?m\.?)?$/

/**
 * A clock time as people type it: "14", "14.00", "kl 14", "14:30", "930", "1430", "2.30 pm".
 * `undefined` for anything else, "24" and a span ("14-16") included.
 */
export function parseTime(text: string): ClockTime | undefined {
  const found = pattern.exec(text.trim().toLowerCase())?.groups
  if (!found) return undefined
  const compact = found.compact?.padStart(4, '0')
  const typedHour = Number(found.hour ?? compact?.slice(0, 2))
  const minute = Number(found.minute ?? compact?.slice(2) ?? 0)
  const hour = found.half ? hourOfHalfDay(typedHour, found.half) : typedHour
  if (hour === undefined || hour > 23 || minute > 59) return undefined
  return clockTimeOf(hour * 60 + minute)
}

/** 12 am is midnight and 12 pm noon. */
function hourOfHalfDay(hour: number, half: string): number | undefined {
  if (hour < 1 || hour > 12) return undefined
  return (hour % 12) + (half === 'p' ? 12 : 0)
}
