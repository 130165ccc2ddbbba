import type { Day } from '../../../../shared/domain/day.ts'
import { yearOf } from '../../../../shared/domain/entry.ts'
import { lastYearOf, reportDay } from '../../../../shared/domain/grant.ts'
import type { GrantYear } from '../../../../shared/domain/grant-year.ts'
import { carriedSentence } from '../../../../shared/exchange/carried-sentence.ts'
import { formatAmount } from '../../../../shared/exchange/format-amount.ts'
import { formatDay } from '../../../../shared/exchange/format-day.ts'
import type { Translate } from '../../../../shared/locales/translate.ts'
import { useLanguage, useT } from '../../../i18n/language.tsx'
import classes from './overview.module.css'

/** Where the money of a grant came from, what came of it, and what becomes of what is left. A sentence each. */
export function GrantFacts({ known, today }: { known: GrantYear; today: Day }) {
  const t = useT()
  const { language } = useLanguage()
  const { grant, year, received, repaid } = known
  const money = (amount: number) => formatAmount(amount, language)
  const due = reportDay(grant, year)
  const facts = [
    ...carriedSentence(known, t, money),
    t('accounts:grant.received', { amount: money(received) }),
    ...(repaid > 0 ? [t('accounts:grant.repaid', { amount: money(repaid) })] : []),
    ...leftWords(known, today, t, money),
    ...(due ? [t('accounts:grant.due', { day: formatDay(due, language, 'date-year') })] : []),
  ]
  return <p className={classes.grantFacts}>{facts.join(' ')}</p>
}

/** What becomes of what is left: by the grant's rule while the year goes on, in kroner when it is over. */
function leftWords(
  { grant, year, left, carriedOut, toRepay }: GrantYear,
  today: Day,
  t: Translate,
  money: (amount: number) => string,
): string[] {
  if (year >= yearOf(today)) {
    const isLast = year === lastYearOf(grant)
    const rule = isLast && grant.unused === 'carry-over' ? 'pay-back' : grant.unused
    return left > 0 ? [t(`accounts:grant.rule.${rule}`)] : []
  }
  return [
    ...(carriedOut > 0 ? [t('accounts:grant.carriedOut', { amount: money(carriedOut), to: year + 1 })] : []),
    ...(carriedOut < 0 ? [t('accounts:grant.deficitOut', { amount: money(-carriedOut), to: year + 1 })] : []),
    ...(toRepay > 0 ? [t('accounts:grant.toRepay', { amount: money(toRepay) })] : []),
  ]
}
