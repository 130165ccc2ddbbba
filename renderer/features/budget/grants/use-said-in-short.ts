import { formatAmount } from '../../../../shared/exchange/format-amount.ts'
import { formatDay } from '../../../../shared/exchange/format-day.ts'
import { useLanguage, useT } from '../../../i18n/language.tsx'
import type { GrantDraft } from './grant-draft.ts'
import { readAmount } from './read-grant-draft.ts'

/** What the folded parts of the form say, in a few words each; none where nothing is written. */
export function useSaidInShort(draft: GrantDraft): {
  before: readonly string[]
  payouts: readonly string[]
  report: readonly string[]
  letter: readonly string[]
} {
  const t = useT()
  const { language } = useLanguage()
  const sum = (rows: readonly { amount: string }[]) =>
    formatAmount(
      rows.reduce((total, { amount }) => total + (readAmount(amount, language) ?? 0), 0),
      language,
    )
  const { opening, before, payouts, reportDue, unused, basis, caseNumber, note } = draft
  const written = before.filter(({ amount }) => amount.trim() !== '')
  const balances = (['cash', 'bank'] as const).filter((place) => opening[place].trim() !== '')
  return {
    before: [
      ...(written.length > 0 ? [t('grants:before.said', { amount: sum(written) })] : []),
      ...balances.map((place) =>
        t(`grants:before.saidOf.${place}`, { amount: sum([{ amount: opening[place] }]) }),
      ),
    ],
    payouts:
      payouts.length === 0 ? [] : [t('grants:payouts.said', { count: payouts.length, amount: sum(payouts) })],
    report: [
      ...(reportDue ? [t('grants:report.saidDue', { day: formatDay(reportDue, language, 'date') })] : []),
      t(`grants:report.unused.${unused}`),
    ],
    letter: [basis.trim(), caseNumber.trim(), note.trim().split('\n')[0] ?? ''].filter((word) => word !== ''),
  }
}
