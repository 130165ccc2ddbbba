import type { Entry } from '../../../shared/domain/entry.ts'
import { formatDay } from '../../../shared/exchange/format-day.ts'
import { useLanguage, useT } from '../../i18n/language.tsx'

/** What an entry is called in a sentence: "bilag 12, Kaffe og sukker, 2. marts 2026". */
export function useEntryName(): (entry: Entry) => string {
  const t = useT()
  const { language } = useLanguage()
  return ({ voucher, text, date }) =>
    t('receipts:entry', { voucher: voucher ?? '', text, date: formatDay(date, language, 'date-year') })
}
