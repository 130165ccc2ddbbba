/** Names of weekdays and months, and how dates are put together, in both languages: one table for writing and reading. */
import type { Language } from '../host/contract.ts'
import da from '../locales/da/exchange.json' with { type: 'json' }
import en from '../locales/en/exchange.json' with { type: 'json' }

/**
 * The calendar part of the texts. Read without i18next, and never through Intl, whose words differ between the ICU
 * builds of Node, Chromium and Electron: a date must read the same on screen, on paper and from the command line.
 */
export const calendarWords: Readonly<Record<Language, typeof da.calendar>> = {
  da: da.calendar,
  en: en.calendar,
}

/** Puts values into the `{{name}}`s of a pattern. */
export function fillPattern(pattern: string, values: Readonly<Record<string, string | number>>): string {
  return pattern.replace(/\{\{(\w+)\}\}/g, (whole, name: string) => String(values[name] ?? whole))
}
