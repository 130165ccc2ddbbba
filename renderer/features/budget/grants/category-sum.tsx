import { formatAmount } from '../../../../shared/exchange/format-amount.ts'
import { useLanguage, useT } from '../../../i18n/language.tsx'
import type { GrantDraft } from './grant-draft.ts'
import classes from './grants.module.css'
import { readAmount } from './read-grant-draft.ts'

/** How much of the grant is shared out; more than there is, or less, is said and not forbidden. */
export function CategorySum({ draft: { amount, categories } }: { draft: GrantDraft }) {
  const t = useT()
  const { language } = useLanguage()
  const read = (text: string) => readAmount(text, language) ?? 0
  const sum = (funded: boolean) =>
    categories
      .filter((category) => category.funded === funded)
      .reduce((total, { budget }) => total + read(budget), 0)
  const money = (ore: number) => formatAmount(ore, language)
  const [given, shared, own] = [read(amount), sum(true), sum(false)]
  const left = given - shared
  const rest =
    left === 0
      ? t('grants:categories.allShared')
      : t(left > 0 ? 'grants:categories.leftToShare' : 'grants:categories.tooMuch', {
          amount: money(Math.abs(left)),
        })
  return (
    <p role="status" className={classes.sum}>
      {given > 0 && shared > 0 && (
        <>
          <strong>{t('grants:categories.sum', { sum: money(shared), given: money(given) })}</strong> {rest}
        </>
      )}
      {own > 0 && ` ${t('grants:categories.own', { amount: money(own) })}`}
    </p>
  )
}
