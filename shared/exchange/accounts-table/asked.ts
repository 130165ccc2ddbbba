import type { Day } from '../../domain/day.ts'
import type { Id } from '../../domain/id.ts'
import type { Language } from '../../host/contract.ts'
import type { Translate } from '../../locales/translate.ts'

/** Which accounts, and in whose words. */
export interface TablesAsked {
  readonly year: number
  /** The grant the accounts are for; absent is every grant of the year. */
  readonly grant?: Id | undefined
  /** Dates after it have not been held yet. */
  readonly today: Day
  readonly t: Translate
  readonly language: Language
}
