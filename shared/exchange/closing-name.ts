import type { ClosedStretch, Closing } from '../domain/closure.ts'
import { addDays, type Day } from '../domain/day.ts'
import type { Language } from '../host/contract.ts'
import type { Translate } from '../locales/translate.ts'
import { formatDayRange, formatDayRangeInYear } from './format-day.ts'

/** Why the place is closed, as people call it: "Juleferie", "2. påskedag". */
export function closingName(closing: Closing, t: Translate): string {
  return closing.kind === 'closure' ? closing.closure.name : t(`closures:holiday.${closing.holiday}`)
}

/** "Lukket: Juleferie" */
export function closedText(closing: Closing, t: Translate): string {
  return t('exchange:closed.day', { name: closingName(closing, t) })
}

/** "Lukket 22. december – 2. januar: Juleferie"; of one day as `closedText`. A stretch of a year or more names its years. */
export function closedStretchText(
  { closing, from, to }: ClosedStretch,
  t: Translate,
  language: Language,
): string {
  if (from === to) return closedText(closing, t)
  const range = isWithinAYear(from, to)
    ? formatDayRangeInYear(from, to, language)
    : formatDayRange(from, to, language)
  return t('exchange:closed.days', { range, name: closingName(closing, t) })
}

function isWithinAYear(from: Day, to: Day): boolean {
  return to < addDays(from, 365)
}
