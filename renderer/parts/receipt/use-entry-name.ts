import type { Entry } from '../../../shared/domain/entry.ts'
import { formatDay } from '../../../shared/exchange/format-day.ts'
import type { Language } from '../../../shared/host/contract.ts'
import type { Translate } from '../../../shared/locales/translate.ts'
import { useLanguage, useT } from '../../i18n/language.tsx'

/** What an entry is called in a sentence: "bilag 12, Kaffe og sukker, 2. marts 2026". */
export function entryName({ voucher, text, date }: Entry, t: Translate, language: Language): string {
  return t('receipts:entry', { voucher: voucher ?? '', text, date: formatDay(date, language, 'date-year') })
}

/** The same, in the language of the screen. */
export function useEntryName(): (entry: Entry) => string {
  const t = useT()
  const { language } = useLanguage()
  return (entry) => entryName(entry, t, language)
}
