import { closedYears } from '../../../../shared/domain/book-year.ts'
import type { PlaceData } from '../../../../shared/domain/place-data.ts'
import { joinWords } from '../../../../shared/exchange/join-words.ts'
import type { PackFacts } from '../../../../shared/funder-pack/pack-facts.ts'
import type { Translate } from '../../../../shared/locales/translate.ts'

/** More numbers than this are not read, but counted. */
const MOST_NAMED = 6

/** What a pack of the year would lack, a sentence each: receipts, sheets of paper to be enclosed, a year that is not closed. */
export function missingWords(
  { bookYears }: Pick<PlaceData, 'bookYears'>,
  { year, absent }: PackFacts,
  t: Translate,
): string[] {
  const onPaper = absent.filter((entry) => entry.onPaper)
  const missing = absent.filter((entry) => !entry.onPaper)
  const numbers = joinWords(
    missing.map(({ voucher }) => String(voucher)),
    t,
  )
  return [
    ...(missing.length > 0
      ? [
          missing.length > MOST_NAMED
            ? t('pack:screen.missing', { count: missing.length })
            : t('pack:screen.missingNamed', { count: missing.length, numbers }),
        ]
      : []),
    ...(onPaper.length > 0 ? [t('pack:screen.onPaper', { count: onPaper.length })] : []),
    ...(closedYears(bookYears).has(year) ? [] : [t('pack:screen.open', { year })]),
  ]
}
